package presscenter.security;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import presscenter.role.Role;

/** The accounts. */
interface Accounts extends Repository<Account, UUID> {
    /** What {@link Holding} says, of an account {@code a} and a term {@code t} of it, at {@code :now}. */
    String HELD = """
            (t.until is null or t.until > :now)
            and (t.role not in (presscenter.role.Role.JOURNALIST, presscenter.role.Role.EMBARGO_READER)
                or (a.suspendedFrom is null or a.suspendedFrom > :now or a.suspendedUntil <= :now)
                and (a.barredUntil is null or a.barredUntil <= :now)
                and exists (
                    select 1 from a.terms j
                    where j.role = presscenter.role.Role.JOURNALIST and (j.until is null or j.until > :now)))
            """;

    Account save(Account account);

    Optional<Account> findById(UUID id);

    /** An account about whose roles or password somebody decides; nobody else does until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Account a
            where a.id = :id
            """)
    Optional<Account> take(UUID id);

    Optional<Account> findByUsername(String username);

    @Query("""
            select count(a) from Account a
            """)
    long count();

    @Query("""
            select a from Account a
            """)
    List<Account> all();

    @Query("""
            select count(a) from Account a
            where a.username like concat('%', :ending)
            """)
    long countEndingWith(String ending);

    @Query("""
            select count(a) from Account a
            where a.closedAt is null and exists (select 1 from a.terms t where t.role = :role and
            """ + HELD + ")")
    long countOpenWith(Role role, Instant now);

    /** The ids of all who work for this outlet, open or not. */
    @Query("""
            select a.id from Account a
            where a.outletKey = :outlet
            """)
    List<UUID> workingFor(String outlet);

    @Query("""
            select a from Account a
            where a.firstAdministrator = true
            """)
    Optional<Account> whoMayWaive();

    @Query("""
            select a from Account a
            where a.closedAt is null and exists (select 1 from a.terms t where t.role = :role and
            """ + HELD + ")")
    List<Account> openWith(Role role, Instant now);

    /** Those of these whose accounts are open and who may read anything. */
    @Query("""
            select a from Account a
            where a.id in :ids and a.closedAt is null and exists (select 1 from a.terms t where
            """ + HELD + ")")
    List<Account> openAmong(Collection<UUID> ids, Instant now);

    /** These accounts, open or not, in one question. */
    @Query("""
            select a from Account a left join fetch a.terms
            where a.id in :ids
            """)
    List<Account> withTerms(Collection<UUID> ids);

    /** The open administrators, whom nobody else can close or demote until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Account a
            where a.closedAt is null
                and exists (select 1 from a.terms t where t.role = presscenter.role.Role.ADMINISTRATOR)
            """)
    List<Account> lockAdministrators();

    @Query("""
            select count(a) from Account a
            where a.closedAt is null and exists (select 1 from a.terms t where
            """ + HELD + ")")
    long countWhoMayRead(Instant now);

    @Query("""
            select a.id as id, a.name as name from Account a
            where a.id in :ids
            """)
    List<Named> names(Collection<UUID> ids);

    @Query("""
            select a.id as id, a.closedAt as closedAt, a.sessionsEndBefore as sessionsEndBefore from Account a
            where a.id in :ids
            """)
    List<Standing> standings(Collection<UUID> ids);

    /** A person's name. */
    interface Named {
        UUID getId();

        String getName();
    }

    /** What decides whether a person's sessions go on. */
    interface Standing {
        UUID getId();

        @Nullable
        Instant getClosedAt();

        @Nullable
        Instant getSessionsEndBefore();
    }
}
