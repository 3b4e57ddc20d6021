package presscenter.release;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Names extends Repository<Name, String> {
    Name save(Name name);

    Optional<Name> findById(String key);

    void delete(Name name);

    /** To be used or changed: whoever uses a name and whoever removes it line up. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Name n where n.key = :key")
    Optional<Name> take(String key);

    @Query("select n from Name n")
    List<Name> all();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Topic t where t.key in :keys order by t.key")
    List<Topic> takeTopics(Set<String> keys);

    @Query("select t from Topic t where t.key in :keys")
    List<Topic> topics(Set<String> keys);

    @Query("select t from Topic t")
    List<Topic> allTopics();

    /** The facts as readers see them, with every name spelled out. */
    default PublicFacts spell(Facts facts) {
        var draft = facts.draft();
        return new PublicFacts(
                draft.audience(),
                draft.authoritative(),
                draft.speaker().flatMap(this::findById).map(Name::known),
                draft.place(),
                draft.sourceLine(),
                draft.attributedTo(),
                draft.photoCredit(),
                draft.partner(),
                draft.notes(),
                draft.topics().isEmpty()
                        ? List.of()
                        : topics(draft.topics()).stream().map(Topic::named).toList(),
                Optional.of(facts.contact()).flatMap(this::findById).map(Name::known));
    }
}
