package presscenter.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reader log in the database: appended to and counted, never changed. */
interface LoggedReadings extends Repository<LoggedReading, Long> {
    /** Only a new one: what was logged stays. */
    LoggedReading save(LoggedReading reading);

    @Query("""
            select distinct r.person
            from LoggedReading r
            where r.release = :release and r.action in :actions
            """)
    Set<UUID> people(String release, Collection<Reading.Action> actions);

    @Query("""
            select count(distinct r.person)
            from LoggedReading r
            where r.release = :release and r.language = :language and r.action in :actions
            """)
    long countPeople(String release, String language, Collection<Reading.Action> actions);

    /** When somebody first and last did something with a release. */
    record Read(UUID person, String release, Instant first, Instant last) {}

    @Query("""
            select new presscenter.audit.LoggedReadings$Read(r.person, r.release, min(r.at), max(r.at)) from LoggedReading r
            where r.person in :people and r.release in :releases and r.action in :actions
            group by r.person, r.release
            """)
    List<Read> read(Collection<UUID> people, Collection<String> releases, Collection<Reading.Action> actions);

    /** What somebody did with a release, and when first and last. */
    record Did(UUID person, @Nullable String outlet, Reading.Action action, Instant first, Instant last) {}

    /** Of who read for an outlet; the latest first. */
    @Query("""
            select new presscenter.audit.LoggedReadings$Did(r.person, r.outlet, r.action, min(r.at), max(r.at))
            from LoggedReading r
            where r.release = :release and r.at < :before and r.outlet is not null
            group by r.person, r.outlet, r.action
            order by min(r.at) desc, r.person, r.outlet, r.action
            """)
    List<Did> readersBefore(String release, Instant before, Limit most);

    /** Of staff; the latest first. */
    @Query("""
            select new presscenter.audit.LoggedReadings$Did(r.person, r.outlet, r.action, min(r.at), max(r.at))
            from LoggedReading r
            where r.release = :release and r.at < :before and r.outlet is null
            group by r.person, r.outlet, r.action
            order by min(r.at) desc, r.person, r.action
            """)
    List<Did> staffBefore(String release, Instant before, Limit most);

    /** What of some releases people did in some ways. */
    @Query("""
            select r from LoggedReading r
            where r.person in :people and r.action in :actions and r.release in :releases
            """)
    List<LoggedReading> of(Collection<UUID> people, Collection<Reading.Action> actions, Collection<String> releases);
}
