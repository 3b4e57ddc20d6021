package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/**
 * The queue when very many have applied (A19). {@code -Dpress.applications=20000} measures it; a line says how long it
 * took to ask for all that the page shows when it is opened.
 */
class LongQueueTest extends AccreditationHouse {
    private static final int APPLICATIONS = Integer.getInteger("press.applications", 2_000);
    private static final int PAGE = 50;
    private static final int TIMES = 200;

    @Autowired
    AccreditationDesk desk;

    @Autowired
    EntityManagerFactory factory;

    @AfterEach
    void they_are_gone() {
        SecurityContextHolder.clearContext();
        sql.update("delete from accreditation_application where address like 'many%'");
    }

    private void haveApplied() {
        var first = Timestamp.from(MORNING);
        sql.batchUpdate(
                """
                insert into accreditation_application (id, number, edition_key, address, language, state, state_since,
                    begun_at, begun_from, submitted_at, late, appealed, name, latin_name, name_skeleton, latin_skeleton,
                    phone, identity_number, outlet_key, outlet_typed, outlet_website, job, signatory, other_roles, equipment,
                    vehicle, crew, visa_letter, version)
                values (?, ?, ?, ?, 'en', ?, ?, ?, 'many', ?, false, false, ?, ?, '', '', '', '', ?, '', '', '', '', '',
                    '', '', '', false, 0)""",
                IntStream.range(0, APPLICATIONS)
                        .mapToObj(each -> {
                            var at = Timestamp.from(MORNING.plus(Duration.ofSeconds(each)));
                            return new Object[] {
                                new UUID(7, each),
                                String.format(Locale.ROOT, "A-QVE%05d", each),
                                EDITION,
                                "many" + each + "@desk.example",
                                each % 2 == 0 ? "SUBMITTED" : "APPROVED",
                                at,
                                first,
                                at,
                                "Applicant " + each,
                                "Applicant " + each,
                                OUTLET
                            };
                        })
                        .toList());
    }

    @Test
    void a_page_of_the_queue_reads_little_more_than_it_shows_however_many_have_applied() {
        haveApplied();
        SignedInAs.person(house, SignedInAs.account(house, "Officer of many", Role.ACCREDITATION_OFFICER));
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            opens();
            assertThat(statistics.getEntityLoadCount())
                    .as("little more than is shown; jobs of the house read beside")
                    .isLessThan(4 * PAGE);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
        var times =
                IntStream.range(0, TIMES).mapToLong(each -> opens()).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "queue: %s, %d applications: median %.1f ms, p99 %.1f ms%n",
                getClass().getSimpleName(),
                APPLICATIONS,
                times[TIMES / 2] / 1e6,
                times[TIMES * 99 / 100] / 1e6);
    }

    /** In nanoseconds. */
    private long opens() {
        var began = System.nanoTime();
        var page = desk.queue(QueueFilter.waiting(), Optional.empty(), PAGE);
        desk.counts(Optional.empty());
        desk.editions();
        assertThat(page.lines()).hasSize(PAGE);
        return System.nanoTime() - began;
    }

    @Test
    void going_on_shows_each_that_waits_once() {
        haveApplied();
        SignedInAs.person(house, SignedInAs.account(house, "Officer of many", Role.ACCREDITATION_OFFICER));
        var seen = new HashSet<ApplicationNumber>();
        var page = desk.queue(QueueFilter.waiting(), Optional.empty(), 200);
        var lines = new int[] {page.lines().size()};
        page.lines().forEach(line -> seen.add(line.number()));
        while (page.next().isPresent()) {
            page = desk.queue(QueueFilter.waiting(), page.next(), 200);
            lines[0] += page.lines().size();
            page.lines().forEach(line -> seen.add(line.number()));
        }
        assertThat(seen).hasSize(lines[0]).hasSizeGreaterThanOrEqualTo(APPLICATIONS / 2);
    }
}
