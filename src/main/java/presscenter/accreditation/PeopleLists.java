package presscenter.accreditation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The lists of people. */
interface PeopleLists extends Repository<PeopleList, UUID> {
    PeopleList save(PeopleList list);

    Optional<PeopleList> findByNumber(String number);

    Optional<PeopleList> findByKeyHash(String hash);

    Optional<PeopleList> findByLinkHash(String hash);

    /** One that somebody works on; nobody else does until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select l from PeopleList l
            where l.id = :id
            """)
    Optional<PeopleList> take(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select l from PeopleList l
            where l.keyHash = :hash
            """)
    Optional<PeopleList> takeByKey(String hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select l from PeopleList l
            where l.linkHash = :hash
            """)
    Optional<PeopleList> takeByLink(String hash);

    /** Those of this address, newest first. */
    @Query("""
            select l from PeopleList l
            where l.address = :address
            order by l.begunAt desc, l.id
            """)
    List<PeopleList> ofAddress(String address, Limit most);

    @Query("""
            select count(l) from PeopleList l
            where l.begunFrom = :from and l.begunAt > :since
            """)
    long countBegun(String from, Instant since);

    @Query("""
            select count(l) from PeopleList l
            where l.address = :address and l.begunAt > :since
            """)
    long countOfAddress(String address, Instant since);

    /** What the desk has to see, newest first. */
    @Query("""
            select l from PeopleList l
            where l.handedInAt is not null
            order by l.handedInAt desc, l.id
            """)
    List<PeopleList> handedIn(Limit most);

    /** Those that were begun before then, were never handed in and still name somebody. */
    @Query("""
            select l.id from PeopleList l
            where l.handedInAt is null and l.begunAt < :draft
                and exists (select p from NamedRow p where p.listId = l.id)
            """)
    List<UUID> left(Instant draft);
}
