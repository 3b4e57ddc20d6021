package presscenter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import presscenter.Databases;
import presscenter.audit.Reading.Action;
import presscenter.language.Language;

/** Who read what, row by row, for whoever said why (E32, A23). */
@Tag("started")
class LogDeskTest {
    private static final UUID ANNA = UUID.fromString("0b0b0b0b-0000-4000-8000-000000000001");
    private static final UUID BORIS = UUID.fromString("0b0b0b0b-0000-4000-8000-000000000002");
    private static final UUID EDITOR = UUID.fromString("0a0a0a0a-0000-4000-8000-000000000002");
    private static final String RELEASE = "2026-7K3M9Q";
    private static final Expert ALENA =
            new Expert("Alena K.", "Lake Institute", Optional.of("alena@lake.example"), "a comment");
    private static final Expert BORIS_L = new Expert("Boris L.", "Harbour Office", Optional.empty(), "figures");
    private static final LookReason CHECK =
            LookReason.of("audit.look.reason.check").orElseThrow();

    @ParameterizedTest
    @EnumSource
    void each_filter_finds_its_own_newest_first_and_no_other_release(Databases database) {
        var house = houseOfFour(database);
        var look = house.the(LogDesk.class).look(RELEASE, CHECK);

        assertThat(actions(house, look, LogFilter.ALL))
                .containsExactly(Action.AT_DESK, Action.PRINTED, Action.COPIED, Action.OPENED);
        assertThat(actions(house, look, filter("lakewire", null, null, null))).containsExactly(Action.PRINTED);
        assertThat(actions(house, look, filter(null, Action.COPIED, null, null)))
                .containsExactly(Action.COPIED);
        assertThat(actions(house, look, filter(null, null, Language.RUSSIAN, null)))
                .containsExactly(Action.AT_DESK, Action.PRINTED);
        assertThat(actions(house, look, filter(null, null, null, false))).containsExactly(Action.PRINTED);
        assertThat(actions(house, look, filter("primer-tv", Action.OPENED, Language.BELARUSIAN, true)))
                .containsExactly(Action.OPENED);
        assertThat(house.the(LogDesk.class).outlets(look)).containsExactly("lakewire", "primer-tv");
    }

    @ParameterizedTest
    @EnumSource
    void a_row_says_who_for_which_outlet_what_and_when(Databases database) {
        var house = houseOfFour(database);
        var desk = house.the(LogDesk.class);
        var first = desk.page(desk.look(RELEASE, CHECK), LogFilter.ALL, OptionalLong.empty(), 50)
                .lines()
                .getLast();

        assertThat(first.at()).isEqualTo(AuditHouse.MORNING);
        assertThat(first.person()).isEqualTo(ANNA);
        assertThat(first.outlet()).contains("primer-tv");
        assertThat(first.version()).isEqualTo(2);
        assertThat(first.language()).isEqualTo(Language.BELARUSIAN);
        assertThat(first.beforeLift()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void each_look_and_each_export_is_in_the_trail_with_its_kind_of_reason(Databases database) {
        var house = houseOfFour(database);
        var desk = house.the(LogDesk.class);
        var words = LookReason.of("A reader asked me what we hold of him").orElseThrow();

        var look = desk.look(RELEASE, CHECK);
        desk.export(look, LogFilter.ALL, words, rows -> {});

        var exported = house.entries().getFirst();
        assertThat(exported.what()).isEqualTo("audit.reader-log-exported");
        assertThat(exported.about()).contains(RELEASE);
        assertThat(exported.person()).contains(AuditHouse.OFFICER);
        assertThat(exported.why()).contains("own-words");
        assertThat(exported.details()).containsOnlyKeys("reason-sha256");
        assertThat(exported.toString()).doesNotContain("asked me");
        var looked = house.entries().get(1);
        assertThat(looked.what()).isEqualTo("audit.reader-log-looked");
        assertThat(looked.why()).contains("audit.look.reason.check");
        assertThat(desk.looks(look, 10))
                .extracting(LookedInto::exported, LookedInto::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(true, "A reader asked me what we hold of him"),
                        org.assertj.core.groups.Tuple.tuple(false, "audit.look.reason.check"));
    }

    @ParameterizedTest
    @EnumSource
    void the_export_stands_in_the_trail_before_its_first_row_is_handed_out(Databases database) {
        var house = houseOfFour(database);
        var desk = house.the(LogDesk.class);
        var look = desk.look(RELEASE, CHECK);
        var before = new ArrayList<String>();

        desk.export(
                look,
                LogFilter.ALL,
                CHECK,
                rows -> before.add(house.entries().getFirst().what()));

        assertThat(before).containsExactly("audit.reader-log-exported");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_looks_with_the_reason_of_somebody_else(Databases database) {
        var house = houseOfFour(database);
        var desk = house.the(LogDesk.class);
        var look = desk.look(RELEASE, CHECK);
        house.acts(Optional.of(EDITOR), Optional.empty());

        assertThatThrownBy(() -> desk.page(look, LogFilter.ALL, OptionalLong.empty(), 50))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.export(look, LogFilter.ALL, CHECK, rows -> {}))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.outlets(look)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.looks(look, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.experts(look, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.exportExperts(look, CHECK)).isInstanceOf(AccessDeniedException.class);
        assertThat(house.entries().getFirst().what()).isEqualTo("audit.reader-log-looked");
    }

    @ParameterizedTest
    @EnumSource
    void whom_readers_named_is_seen_by_who_said_why_and_taken_away_with_an_entry_of_the_trail(Databases database) {
        var house = houseOfFour(database);
        names(house, RELEASE, ALENA);
        names(house, "2026-AAAAAA", BORIS_L);
        names(house, RELEASE, BORIS_L);
        var desk = house.the(LogDesk.class);
        var look = desk.look(RELEASE, CHECK);

        assertThat(desk.experts(look, 10)).extracting(NamedExpert::expert).containsExactly(BORIS_L, ALENA);
        assertThat(desk.experts(look, 1)).extracting(NamedExpert::expert).containsExactly(BORIS_L);
        assertThat(desk.exportExperts(look, CHECK))
                .extracting(NamedExpert::expert)
                .containsExactly(BORIS_L, ALENA);
        assertThat(house.entries().getFirst().what()).isEqualTo("audit.reader-log-exported");
    }

    private static void names(AuditHouse house, String release, Expert expert) {
        house.the(org.springframework.transaction.support.TransactionTemplate.class)
                .executeWithoutResult(naming -> house.the(ExpertLog.class)
                        .keep(
                                ANNA,
                                Optional.of("primer-tv"),
                                release,
                                expert,
                                house.the(Clock.class).instant()));
    }

    @Test
    void a_reason_is_a_prepared_one_or_words_and_never_nothing() {
        assertThat(LookReason.of(" ")).isEmpty();
        assertThat(LookReason.of("audit.look.reason.made-up")).isEmpty();
        assertThat(LookReason.of("x".repeat(LookReason.LONGEST + 1))).isEmpty();
        assertThat(LookReason.of(" Why not? "))
                .hasValueSatisfying(reason -> assertThat(reason.text()).isEqualTo("Why not?"));
        assertThat(LookReason.KEYS)
                .allSatisfy(key -> assertThat(LookReason.of(key)).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void of_two_hundred_thousand_rows_a_page_reads_no_more_than_it_shows(Databases database) {
        var house = AuditHouse.emptyOn(database);
        fill(house, 200_000);
        var desk = house.the(LogDesk.class);
        var look = desk.look(RELEASE, CHECK);
        var statistics = house.the(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            var newest = desk.page(look, LogFilter.ALL, OptionalLong.empty(), 50);
            var deep = desk.page(look, LogFilter.ALL, OptionalLong.of(100_000), 50);

            assertThat(statistics.getEntityLoadCount()).isEqualTo(102);
            assertThat(newest.lines()).hasSize(50);
            assertThat(newest.lines().getFirst().number()).isEqualTo(200_000);
            assertThat(newest.older()).hasValue(199_951);
            assertThat(deep.lines().getFirst().number()).isEqualTo(99_999);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_long_log_leaves_whole_and_some_at_a_time(Databases database) {
        var house = AuditHouse.emptyOn(database);
        fill(house, 1_201);
        var desk = house.the(LogDesk.class);
        var numbers = new ArrayList<Long>();
        var most = new int[1];

        desk.export(desk.look(RELEASE, CHECK), LogFilter.ALL, CHECK, rows -> {
            most[0] = Math.max(most[0], rows.size());
            rows.forEach(row -> numbers.add(row.number()));
        });

        assertThat(numbers).hasSize(1_201).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(most[0]).isEqualTo(500);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_kept_for_its_time_is_deleted_and_the_trail_says_so(Databases database) {
        var house = houseOfFour(database);
        var desk = house.the(LogDesk.class);
        desk.look(RELEASE, LookReason.of("Words about a reader").orElseThrow());
        assertThat(desk.monthsKept()).isEqualTo(24);
        names(house, RELEASE, ALENA);
        alarm(house, 1, "null");
        alarm(house, 2, "happened_at");
        var lastMoment = OffsetDateTime.ofInstant(AuditHouse.MORNING, ZoneOffset.UTC)
                .plusMonths(24)
                .toInstant();

        house.acts(Optional.empty(), Optional.empty());
        house.clockReads(lastMoment);
        house.the(LogRetention.class).look();
        assertThat(count(house, "audit_reading")).isEqualTo(5);
        assertThat(count(house, "audit_alarm")).isEqualTo(2);
        assertThat(house.entries()).extracting(AuditEntry::what).doesNotContain("audit.reader-log-deleted");

        house.clockReads(lastMoment.plusMillis(1));
        house.the(LogRetention.class).look();
        assertThat(count(house, "audit_reading")).isZero();
        assertThat(count(house, "audit_look")).isZero();
        assertThat(count(house, "audit_expert")).isZero();
        assertThat(count(house, "audit_alarm")).as("nobody has looked after it").isEqualTo(1);
        var deleted = house.entries().getFirst();
        assertThat(deleted.what()).isEqualTo("audit.reader-log-deleted");
        assertThat(deleted.person()).isEmpty();
        assertThat(deleted.details())
                .isEqualTo(Map.of(
                        "before",
                        AuditHouse.MORNING.plusMillis(1).toString(),
                        "rows",
                        "5",
                        "looks",
                        "1",
                        "experts",
                        "1",
                        "alarms",
                        "1"));
    }

    /** Raised with the first row; looked after at that time of it. */
    private static void alarm(AuditHouse house, int incident, String settled) {
        house.sql().update("""
                        insert into audit_alarm
                            (id, person, sign, incident, raised_at, latest_at, most, settled_at)
                        select ?, person, 'MANY_TEXTS', ?, happened_at, happened_at, 11, %s
                        from audit_reading where id = 1
                        """.formatted(settled), UUID.randomUUID(), incident);
    }

    private static long count(AuditHouse house, String table) {
        return Objects.requireNonNull(house.sql().queryForObject("select count(*) from " + table, Long.class));
    }

    private static List<Action> actions(AuditHouse house, LogLook look, LogFilter filter) {
        return house.the(LogDesk.class).page(look, filter, OptionalLong.empty(), 50).lines().stream()
                .map(LogLine::action)
                .toList();
    }

    private static LogFilter filter(
            @org.jspecify.annotations.Nullable String outlet,
            @org.jspecify.annotations.Nullable Action action,
            @org.jspecify.annotations.Nullable Language language,
            @org.jspecify.annotations.Nullable Boolean beforeLift) {
        return new LogFilter(
                Optional.ofNullable(outlet),
                Optional.ofNullable(action),
                Optional.ofNullable(language),
                Optional.ofNullable(beforeLift));
    }

    private static AuditHouse houseOfFour(Databases database) {
        var house = AuditHouse.emptyOn(database);
        var log = house.the(ReaderLog.class);
        log.record(new Reading(ANNA, Optional.of("primer-tv"), RELEASE, 2, "be", Action.OPENED, true));
        log.record(new Reading(ANNA, Optional.of("primer-tv"), "2026-AAAAAA", 1, "be", Action.OPENED, true));
        log.record(new Reading(ANNA, Optional.of("primer-tv"), RELEASE, 2, "be", Action.COPIED, true));
        log.record(new Reading(BORIS, Optional.of("lakewire"), RELEASE, 2, "ru", Action.PRINTED, false));
        log.record(new Reading(EDITOR, Optional.empty(), RELEASE, 3, "ru", Action.AT_DESK, true));
        return house;
    }

    /** Rows of one release, numbered from 1. */
    private static void fill(AuditHouse house, int rows) {
        var h2 = house.sql().execute((org.springframework.jdbc.core.ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("H2"));
        house.sql().update("""
                insert into audit_reading
                    (happened_at, person, outlet, release_number, text_version, language, action, before_lift)
                select timestamp with time zone '2026-10-29 06:00:00+00:00', cast('%s' as uuid), 'primer-tv', '%s', 1, 'be', 'OPENED', true
                from %s
                """.formatted(
                        ANNA, RELEASE, (h2 ? "system_range(1, %d)" : "generate_series(1, %d)").formatted(rows)));
    }
}
