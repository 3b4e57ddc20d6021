package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.embargo.Audience;
import presscenter.embargo.Circle;
import presscenter.embargo.Clearance;
import presscenter.embargo.Embargo;
import presscenter.embargo.EmbargoRule;
import presscenter.embargo.Reader;
import presscenter.embargo.Sight;
import presscenter.embargo.Standing;
import presscenter.embargo.VersionFacts;
import presscenter.embargo.VersionFacts.Withdrawal;

/**
 * The database's predicate against the reference (E1): random releases, readers and instants, many of them within two
 * milliseconds of an edge, on both databases, and no difference.
 */
@Tag("started")
class SightTest {
    private static final long SEED = 20_261_029;
    private static final int RELEASES = 1_000;
    private static final int ASKERS = 160;
    private static final int ENOUGH = 100;
    private static final Instant ZERO = Instant.parse("2026-10-29T00:00:00Z");
    private static final List<UUID> PEOPLE =
            IntStream.range(0, 4).mapToObj(i -> new UUID(7, i)).toList();
    private static final List<String> OUTLETS = List.of("north", "south", "wire");

    @ParameterizedTest
    @EnumSource
    void the_predicate_says_what_the_rule_says(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var random = new Random(SEED);
        var world = IntStream.range(0, RELEASES)
                .mapToObj(i -> Case.random(i, random))
                .toList();
        world.forEach(each -> each.store(house));
        var readers = house.the(ReleasesForReaders.class);
        var numbers = world.stream().map(Case::number).toList();

        var differences = new ArrayList<String>();
        var covered = new TreeMap<String, Integer>();
        var cases = 0;
        var nearAnEdge = 0;
        for (int i = 0; i < ASKERS; i++) {
            var asker = asker(i, random);
            var answers = house.inTransaction(() -> readers.answers(asker, numbers).stream()
                    .collect(Collectors.toMap(Answer::number, answer -> answer)));
            for (var each : world) {
                var facts = each.facts(asker.allHeld());
                var standing = each.standing(asker);
                var expected = EmbargoRule.sees(asker.reader(), standing, facts, asker.now());
                var answer = answers.get(each.number());
                var actual = answer == null ? Sight.NOTHING : answer.sight();
                cases++;
                nearAnEdge += each.isNearAnEdge(asker) ? 1 : 0;
                covered.merge(
                        row(facts, asker.now()) + " × " + column(asker, facts.circle(), standing), 1, Integer::sum);
                if (expected != actual) {
                    differences.add(
                            each + " to " + asker + " " + standing + ": rule " + expected + ", database " + actual);
                } else if (answer != null && (answer.headline() != null) != (actual == Sight.TEXT)) {
                    differences.add("words of " + each + " to " + asker);
                }
            }
        }

        assertThat(differences).as("seed %d", SEED).isEmpty();
        assertThat(cases).isGreaterThanOrEqualTo(100_000);
        assertThat(nearAnEdge).as("within 2 ms of an edge").isGreaterThanOrEqualTo(cases / 5);
        assertThat(covered).hasSize(ROWS.size() * COLUMNS.size());
        assertThat(covered.values()).as("each row × column: %s", covered).allMatch(count -> count >= ENOUGH);
    }

    private static final Set<String> COLUMNS = Set.of(
            "public",
            "accredited",
            "circle",
            "outside the circle",
            "circle, something unconfirmed",
            "named without a grant",
            "named without a grant, something unconfirmed",
            "staff, though named");
    private static final Set<String> ROWS = Set.of(
            "working",
            "window not open",
            "under embargo",
            "on hold",
            "out",
            "lift passed during a hold",
            "ready during a hold, after its lift",
            "out, and a newer version approved during a hold",
            "approved late",
            "withdrawn after it was out",
            "withdrawn before it was out");

    private static String column(Asker asker, Circle circle, Standing standing) {
        var unconfirmed = !standing.termsAccepted() || !standing.extensionConfirmed();
        var named = circle instanceof Circle.Persons some
                && asker.reader().person().filter(some.ids()::contains).isPresent();
        return switch (asker.reader().clearance()) {
            case PUBLIC -> "public";
            case ACCREDITED ->
                !named
                        ? "accredited"
                        : asker.reader().staff()
                                ? "staff, though named"
                                : unconfirmed
                                        ? "named without a grant, something unconfirmed"
                                        : "named without a grant";
            case EMBARGO ->
                unconfirmed
                        ? "circle, something unconfirmed"
                        : asker.reader().outlet().filter("wire"::equals).isPresent() ? "outside the circle" : "circle";
        };
    }

    private static String row(VersionFacts facts, Instant now) {
        if (facts.approved().filter(at -> !at.isAfter(now)).isEmpty()) {
            return "working";
        }
        if (facts.withdrawal() != Withdrawal.NONE) {
            return facts.withdrawal() == Withdrawal.AFTER_IT_WAS_OUT
                    ? "withdrawn after it was out"
                    : "withdrawn before it was out";
        }
        var lifted = facts.embargo().lift().filter(lift -> !lift.isAfter(now)).isPresent();
        var holds = java.util.stream.Stream.of(facts.held(), facts.allHeld())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        if (EmbargoRule.isOut(facts, now)) {
            if (holds.filter(since -> facts.approved().orElseThrow().isAfter(since))
                    .isPresent()) {
                return "out, and a newer version approved during a hold";
            }
            return facts.embargo()
                            .lift()
                            .orElseThrow()
                            .isBefore(facts.approved().orElseThrow())
                    ? "approved late"
                    : "out";
        }
        if (lifted) {
            return holds.filter(since -> facts.embargo().lift().orElseThrow().isAfter(since))
                            .isPresent()
                    ? "lift passed during a hold"
                    : "ready during a hold, after its lift";
        }
        if (facts.window().filter(window -> window.isAfter(now)).isPresent()) {
            return "window not open";
        }
        return facts.held().isPresent() || facts.allHeld().isPresent() ? "on hold" : "under embargo";
    }

    /** All kinds of readers in turn, so that none is rare by chance. */
    private static Asker asker(int index, Random random) {
        var kind = KINDS.get(index % KINDS.size());
        var reader = kind.clearance() == Clearance.PUBLIC
                ? Reader.PUBLIC
                : new Reader(
                        Optional.of(PEOPLE.get(random.nextInt(PEOPLE.size()))),
                        Optional.of(OUTLETS.get(random.nextInt(OUTLETS.size()))),
                        kind.clearance(),
                        kind.staff());
        return new Asker(
                reader,
                kind.accepted(),
                random.nextInt(3) == 0 ? Optional.of(instant(random)) : Optional.empty(),
                instant(random));
    }

    private record Kind(Clearance clearance, boolean staff, boolean accepted) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(Clearance.PUBLIC, false, false),
            new Kind(Clearance.ACCREDITED, false, true),
            new Kind(Clearance.ACCREDITED, false, false),
            new Kind(Clearance.EMBARGO, false, true),
            new Kind(Clearance.EMBARGO, false, true),
            new Kind(Clearance.EMBARGO, false, false),
            new Kind(Clearance.ACCREDITED, true, true),
            new Kind(Clearance.ACCREDITED, false, true),
            new Kind(Clearance.ACCREDITED, false, false),
            new Kind(Clearance.EMBARGO, false, true));

    @SafeVarargs
    private static <T> T anyOf(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** One of ten moments, or a millisecond or two beside it. */
    private static Instant instant(Random random) {
        return ZERO.plusSeconds(random.nextInt(10)).plusMillis(random.nextInt(5) - 2);
    }

    /** A release with one text, in some state, and how it is written into the database. */
    private record Case(
            ReleaseNumber number,
            EmbargoKind kind,
            Audience audience,
            boolean ready,
            boolean hasApproved,
            Instant readyAt,
            Instant approvedAt,
            @Nullable Instant lift,
            @Nullable Instant window,
            @Nullable Instant held,
            Withdrawal withdrawal,
            CircleKind circle,
            Set<String> members,
            int extensions,
            Map<UUID, Integer> openings) {
        /**
         * Some are arranged, because a hold between the lift and what comes after it is rare by chance, and so is a
         * window that has not opened while all else has come.
         */
        static Case random(int index, Random random) {
            var any = anyCase(index, random);
            return switch (index % 8) {
                case 0, 4 -> any.arranged(random);
                case 2 -> any.withWindow(random);
                default -> any;
            };
        }

        /** A hold that began after the lift, and either found the release unready, or sees a newer version approved. */
        private Case arranged(Random random) {
            var second = random.nextInt(3);
            var first = ZERO.plusSeconds(second).plusMillis(random.nextInt(5) - 2);
            var held = first.plusMillis(random.nextInt(3));
            var after = ZERO.plusSeconds(second + 1 + random.nextInt(3)).plusMillis(random.nextInt(5) - 2);
            var unready = random.nextBoolean();
            return new Case(
                    number,
                    EmbargoKind.UNTIL,
                    audience,
                    true,
                    true,
                    unready ? after : first,
                    unready ? approvedAt : after,
                    first,
                    window,
                    held,
                    Withdrawal.NONE,
                    circle,
                    members,
                    extensions,
                    openings);
        }

        /** Approved early, without a lift that anybody can name, and with a window that opens sometime. */
        private Case withWindow(Random random) {
            return new Case(
                    number,
                    EmbargoKind.FURTHER_NOTICE,
                    audience,
                    true,
                    true,
                    ZERO,
                    ZERO.plusMillis(random.nextInt(5)),
                    null,
                    instant(random),
                    null,
                    Withdrawal.NONE,
                    circle,
                    members,
                    extensions,
                    openings);
        }

        private static Case anyCase(int index, Random random) {
            var kind = anyOf(random, EmbargoKind.values());
            var readyAt = instant(random);
            var lift = switch (kind) {
                case NONE -> readyAt;
                case UNTIL -> instant(random);
                case UNTIL_DELIVERED -> random.nextBoolean() ? instant(random) : null;
                case FURTHER_NOTICE -> null;
            };
            var openings = new java.util.HashMap<UUID, Integer>();
            PEOPLE.forEach(person -> {
                if (random.nextInt(3) == 0) {
                    openings.put(person, random.nextInt(2));
                }
            });
            var circle =
                    anyOf(random, CircleKind.EVERYBODY, CircleKind.OUTLETS, CircleKind.PERSONS, CircleKind.PERSONS);
            var members = switch (circle) {
                case EVERYBODY -> Set.<String>of();
                case OUTLETS -> Set.of("north", "south");
                case PERSONS -> PEOPLE.stream().limit(3).map(UUID::toString).collect(Collectors.toSet());
            };
            return new Case(
                    ReleaseNumber.random(2026, new Random(SEED + index)),
                    kind,
                    anyOf(random, Audience.values()),
                    random.nextInt(12) > 0,
                    random.nextInt(12) > 0,
                    readyAt,
                    instant(random),
                    lift,
                    random.nextInt(3) == 0 ? instant(random) : null,
                    random.nextInt(3) == 0 ? instant(random) : null,
                    random.nextInt(4) > 0
                            ? Withdrawal.NONE
                            : random.nextBoolean() ? Withdrawal.AFTER_IT_WAS_OUT : Withdrawal.BEFORE_IT_WAS_OUT,
                    circle,
                    members,
                    random.nextInt(2),
                    openings);
        }

        VersionFacts facts(Optional<Instant> allHeld) {
            var since = readyAt.isAfter(approvedAt) ? readyAt : approvedAt;
            var embargo = switch (kind) {
                case NONE -> new Embargo.None(ready ? Optional.of(readyAt) : Optional.empty());
                case UNTIL -> new Embargo.Until(java.util.Objects.requireNonNull(lift));
                case UNTIL_DELIVERED -> new Embargo.UntilDelivered(Optional.empty(), Optional.ofNullable(lift));
                case FURTHER_NOTICE -> new Embargo.UntilFurtherNotice();
            };
            var who = switch (circle) {
                case EVERYBODY -> new Circle.Everybody();
                case OUTLETS -> new Circle.Outlets(members);
                case PERSONS ->
                    new Circle.Persons(members.stream().map(UUID::fromString).collect(Collectors.toSet()));
            };
            return new VersionFacts(
                    ready && hasApproved ? Optional.of(since) : Optional.empty(),
                    ready ? Optional.of(readyAt) : Optional.empty(),
                    audience,
                    embargo,
                    Optional.ofNullable(window),
                    who,
                    Optional.ofNullable(held),
                    allHeld,
                    ready ? withdrawal : Withdrawal.NONE);
        }

        Standing standing(Asker asker) {
            var opened = asker.reader().person().map(openings::get);
            return new Standing(
                    asker.termsAccepted(),
                    opened.filter(upTo -> upTo < extensions).isEmpty(),
                    opened.isPresent());
        }

        boolean isNearAnEdge(Asker asker) {
            return java.util.stream.Stream.of(readyAt, approvedAt, lift, window, held)
                    .filter(java.util.Objects::nonNull)
                    .anyMatch(edge -> Math.abs(edge.toEpochMilli() - asker.now().toEpochMilli()) <= 2);
        }

        void store(ReleaseHouse house) {
            var sql = house.sql();
            var visible = lift == null || !ready ? null : lift.isAfter(readyAt) ? lift : readyAt;
            var state = !ready
                    ? ReleaseState.IN_PREPARATION
                    : withdrawal == Withdrawal.NONE ? ReleaseState.READY : ReleaseState.WITHDRAWN;
            sql.update(
                    """
                    insert into release (lock_version, number, state, source, contact, created_at, created_by, embargo_kind, lift,
                                         window_from, circle_kind, ready_at, visible_from, held_since, extensions, delivery, withdrawal)
                    values (0, ?, ?, 'be', 'duty', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NOT_A_SPEECH', ?)
                    """,
                    number.toString(),
                    state.name(),
                    at(ZERO),
                    PEOPLE.getFirst(),
                    kind.name(),
                    at(kind == EmbargoKind.NONE && !ready ? null : lift),
                    at(window),
                    circle.name(),
                    at(ready ? readyAt : null),
                    at(visible),
                    at(held),
                    extensions,
                    (state == ReleaseState.WITHDRAWN ? withdrawal : Withdrawal.NONE).name());
            var release = id(house, "select id from release where number = ?", number.toString());
            sql.update("""
                    insert into release_facts (release_id, number, kind, audience, authoritative, written_at, approved_at)
                    values (?, 1, 'COMMENT', ?, 'be', ?, ?)
                    """, release, audience.name(), at(ZERO), at(ZERO));
            sql.update(
                    "update release set approved_facts = (select id from release_facts where release_id = ?) where id = ?",
                    release,
                    release);
            sql.update(
                    "insert into release_text (lock_version, release_id, language, versions) values (0, ?, 'be', 1)",
                    release);
            var text = id(house, "select id from release_text where release_id = ?", release);
            sql.update(
                    """
                    insert into release_text_version (lock_version, text_id, number, state, change_kind, headline, lede, body, begun_at,
                                                      begun_by, saved_at, saved_by, approved_at, ever_submitted)
                    values (0, ?, 1, ?, 'FIRST', 'Загаловак', 'Урывак', '<p>Тэкст</p>', ?, ?, ?, ?, ?, true)
                    """,
                    text,
                    (hasApproved ? TextState.APPROVED : TextState.DRAFT).name(),
                    at(ZERO),
                    PEOPLE.getFirst(),
                    at(ZERO),
                    PEOPLE.getFirst(),
                    at(hasApproved ? approvedAt : null));
            sql.update(
                    "update release_text set " + (hasApproved ? "approved" : "working")
                            + " = (select id from release_text_version where text_id = ?) where id = ?",
                    text,
                    text);
            members.forEach(member -> sql.update("insert into release_circle values (?, ?)", release, member));
            openings.forEach((person, upTo) -> sql.update(
                    "insert into release_opening (release_id, person, at, extensions) values (?, ?, ?, ?)",
                    release,
                    person,
                    at(ZERO),
                    upTo));
        }

        private static Long id(ReleaseHouse house, String query, Object... args) {
            return java.util.Objects.requireNonNull(house.sql().queryForObject(query, Long.class, args));
        }

        private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
            return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
        }
    }

    /** What the entity tells the rule is what is stored: the desk's preview asks the same question. */
    @ParameterizedTest
    @EnumSource
    void the_desk_s_preview_asks_the_rule_with_the_same_facts(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var random = new Random(SEED);
        var world =
                IntStream.range(0, 100).mapToObj(i -> Case.random(i, random)).toList();
        world.forEach(each -> each.store(house));

        var told = new EnumMap<ReleaseState, Integer>(ReleaseState.class);
        world.forEach(each -> house.inTransaction(() -> {
            var release = house.the(Releases.class).read(each.number()).orElseThrow();
            told.merge(release.state(), 1, Integer::sum);
            assertThat(release.factsFor(presscenter.language.Language.BELARUSIAN, Optional.empty()))
                    .isEqualTo(each.facts(Optional.empty()));
            return release;
        }));
        assertThat(told).containsOnlyKeys(ReleaseState.values());
    }
}
