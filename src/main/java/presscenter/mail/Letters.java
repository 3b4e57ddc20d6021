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

    @Query("""
            select l from StoredLetter l
            where l.state in :states
            order by l.putAt desc, l.id
            """)
    List<StoredLetter> latest(List<LetterState> states, Limit most);

    long countByState(LetterState state);
}
