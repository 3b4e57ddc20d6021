package presscenter.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    /** When something was first and last done with a release. */
    record Read(String release, Instant first, Instant last) {}

    @Query("""
            select new presscenter.audit.LoggedReadings$Read(r.release, min(r.at), max(r.at)) from LoggedReading r
            where r.person = :person and r.release in :releases and r.action in :actions
            group by r.release
            """)
    List<Read> read(UUID person, Collection<String> releases, Collection<Reading.Action> actions);

    @Query("""
            select count(r) > 0 from LoggedReading r
            where r.person = :person and r.release = :release and r.version = :version and r.language = :language
              and r.action = :action and r.beforeLift = :beforeLift
            """)
    boolean isThere(
            UUID person, String release, int version, String language, Reading.Action action, boolean beforeLift);
}
