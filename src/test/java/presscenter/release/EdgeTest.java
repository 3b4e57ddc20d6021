package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.embargo.Reader;
import presscenter.embargo.Sight;
import presscenter.language.Language;

/**
 * The edge: a thousand lifts on a clock that moves by single ticks. Before anything is announced, each reader has
 * exactly what has lifted, because secrecy is computed and never scheduled (E2); then exactly that is announced.
 */
@Tag("started")
class EdgeTest {
    private static final long SEED = 20_261_029;
    private static final int RELEASES = 1_000;
    private static final int TICKS = 100;

    @ParameterizedTest
    @EnumSource
    void of_a_thousand_lifts_none_comes_early_and_none_late_by_a_tick(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var lifts = thousandUnderEmbargo(house);
        house.accepts(CLEARED);
        var watch = house.the(LiftWatch.class);
        var announced = new TreeMap<String, Instant>();

        for (int tick = 0; tick <= TICKS; tick++) {
            var now = house.noon.plusMillis(tick);
            house.clockReads(now);
            var out = numbers(lifts, lift -> !lift.isAfter(now));
            var hidden = numbers(lifts, lift -> lift.isAfter(now));

            for (var reader : List.of(JOURNALIST, CLEARED)) {
                assertThat(listed(house, reader))
                        .as("out at tick %d for %s", tick, reader.clearance())
                        .isEqualTo(out);
            }
            assertThat(listed(house, Reader.PUBLIC)).as("for nobody else").isEmpty();
            assertThat(underEmbargo(house, CLEARED))
                    .as("no gap in which neither can read, at tick %d", tick)
                    .isEqualTo(hidden);
            assertThat(underEmbargo(house, JOURNALIST)).isEmpty();
            for (var lifting : firstOf(numbers(lifts, now::equals))) {
                isNothingBeforeAndTextNow(house, lifting, now);
            }

            var before = house.events().size();
            watch.look();
            house.events().stream().skip(before).forEach(event -> {
                var lifted = (ReleaseEvent.EmbargoLifted) event;
                assertThat(lifted.lateMillis()).as("%s", lifted).isZero();
                assertThat(announced.put(lifted.number().toString(), now))
                        .as("announced once")
                        .isNull();
            });
            assertThat(announced).as("announced at tick %d", tick).containsOnlyKeys(out);
        }
        assertThat(announced).isEqualTo(lifts);
    }

    private static void isNothingBeforeAndTextNow(ReleaseHouse house, String lifting, Instant now) {
        var number = ReleaseNumber.parse(lifting).orElseThrow();
        house.reads(JOURNALIST);
        house.clockReads(now);
        assertThat(house.newsroom().isReadable(number, Language.BELARUSIAN)).isTrue();
        var asker = house.the(Doorkeeper.class).asker();
        var tickBefore = new Asker(asker.reader(), asker.termsAccepted(), asker.allHeld(), now.minusMillis(1));
        var readers = house.the(ReleasesForReaders.class);
        assertThat(house.inTransaction(() -> readers.answers(tickBefore, number)))
                .isEmpty();
        assertThat(house.inTransaction(() -> readers.answers(asker, number)))
                .extracting(Answer::sight)
                .containsExactly(Sight.TEXT);
    }

    private static Set<String> listed(ReleaseHouse house, Reader reader) {
        house.reads(reader);
        var asker = house.the(Doorkeeper.class).asker();
        return house.inTransaction(() -> house
                .the(ReleasesForReaders.class)
                .page(asker, ReleaseFilter.ALL, Optional.empty(), Optional.empty(), RELEASES + 1)
                .stream()
                .map(key -> key.number().toString())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> underEmbargo(ReleaseHouse house, Reader reader) {
        house.reads(reader);
        var asker = house.the(Doorkeeper.class).asker();
        return house.inTransaction(() -> house.the(ReleasesForReaders.class).underEmbargo(asker).stream()
                .map(ReleaseNumber::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> numbers(Map<String, Instant> lifts, java.util.function.Predicate<Instant> which) {
        return lifts.entrySet().stream()
                .filter(lift -> which.test(lift.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> firstOf(Set<String> numbers) {
        return numbers.stream().limit(1).toList();
    }

    /** Approved in the morning, each until some tick after noon; straight into the tables, by the thousand. */
    private static Map<String, Instant> thousandUnderEmbargo(ReleaseHouse house) {
        var random = new Random(SEED);
        var lifts = new TreeMap<String, Instant>();
        IntStream.range(0, RELEASES)
                .forEach(each -> lifts.put(
                        ReleaseNumber.random(2026, random).toString(),
                        house.noon.plusMillis(1 + random.nextInt(TICKS))));
        assertThat(lifts).hasSize(RELEASES);
        var morning = at(house.morning);
        var sql = house.sql();
        sql.batchUpdate(
                """
                insert into release (lock_version, number, state, source, contact, created_at, created_by, embargo_kind,
                                     lift, circle_kind, ready_at, visible_from, extensions, delivery, withdrawal)
                values (0, ?, 'READY', 'be', 'duty', ?, ?, 'UNTIL', ?, 'EVERYBODY', ?, ?, 0, 'NOT_A_SPEECH', 'NONE')
                """,
                lifts.entrySet().stream()
                        .map(lift -> new Object[] {
                            lift.getKey(), morning, OFFICER.id(), at(lift.getValue()), morning, at(lift.getValue())
                        })
                        .toList());
        sql.update("""
                insert into release_facts (release_id, number, kind, audience, authoritative, written_at, approved_at)
                select id, 1, 'COMMENT', 'ACCREDITED', 'be', created_at, created_at from release
                """);
        sql.update(
                "update release set approved_facts = (select f.id from release_facts f where f.release_id = release.id)");
        sql.update("""
                insert into release_text (lock_version, release_id, language, versions)
                select 0, r.id, l.tag, case when l.tag = 'be' then 1 else 0 end
                from release r cross join (values ('be'), ('ru'), ('en')) as l(tag)
                """);
        sql.update("""
                insert into release_text_version (lock_version, text_id, number, state, change_kind, headline, lede, body, begun_at,
                                                  begun_by, saved_at, saved_by, approved_at, ever_submitted)
                select 0, t.id, 1, 'APPROVED', 'FIRST', 'Загаловак', 'Урывак', '<p>Тэкст</p>', r.created_at,
                       r.created_by, r.created_at, r.created_by, r.created_at, true
                from release_text t join release r on r.id = t.release_id where t.language = 'be'
                """);
        sql.update(
                "update release_text set approved = (select v.id from release_text_version v where v.text_id = release_text.id)");
        sql.execute("analyze"); // as the server would soon do by itself
        return lifts;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
