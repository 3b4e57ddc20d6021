package presscenter.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Letters extends Repository<StoredLetter, UUID> {
    StoredLetter save(StoredLetter letter);

    Optional<StoredLetter> findById(UUID id);

    /**
     * Of a letter about what is not out the list tells when it cannot go out by its own fault: that the mail server is
     * gone would tell that there is one. The demonstration shows all (E7).
     */
    String LISTED = """
            (l.quiet = false or l.trouble in (ADDRESS_REFUSED, NOT_WRITTEN)
                or exists (select 1 from ShownLetter s where s.id = l.id))
            """;

    @Query("""
            select l from StoredLetter l
            where l.state in :states and
            """ + LISTED + """
            order by l.putAt desc, l.id
            """)
    List<StoredLetter> latest(List<LetterState> states, Limit most);

    @Query("""
            select count(l) from StoredLetter l
            where l.state = :state and
            """ + LISTED)
    long countListed(LetterState state);
}
