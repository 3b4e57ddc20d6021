package presscenter.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import presscenter.embargo.VersionFacts.Withdrawal;

/**
 * The table of E1, row by row and column by column, written down as it stands there. The columns: a reader of the
 * audience; a holder of a grant in the circle who accepted the terms; the same before the terms; the same who opened it
 * and has not confirmed an extension; and who is outside the circle, a reader like any other.
 *
 * <p>Named in the circle, a reader without a grant stands in the columns of a holder of one, and nowhere else does a
 * name say anything: not in another release, not among outlets, not of staff (E43).
 */
class EmbargoTableTest {
    private static final Instant LIFT = Instant.parse("2026-10-29T07:00:00Z");
    private static final Instant APPROVED = LIFT.minus(Duration.ofDays(1));
    private static final Instant BEFORE = LIFT.minusMillis(1);
    private static final Instant AFTER = LIFT.plus(Duration.ofHours(1));
    private static final UUID PERSON = new UUID(0, 12);

    private static final Reader SOMEBODY_ELSE =
            new Reader(Optional.of(new UUID(0, 11)), Optional.of("talmerna-herald"), Clearance.ACCREDITED, false);

    /** Circles in which a reader without a grant has no place, and that of other persons. */
    private static final List<Circle> NOT_BY_NAME = List.of(
            new Circle.Everybody(),
            new Circle.Outlets(Set.of("pryklad-tv")),
            new Circle.Persons(Set.of(new UUID(0, 13))));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the version is …                          | audience | accepted | no terms | unconfirmed | outside
            working or returned, before the lift        | NOTHING  | NOTHING  | NOTHING  | NOTHING     | NOTHING
            working or returned, after the lift         | NOTHING  | NOTHING  | NOTHING  | NOTHING     | NOTHING
            window not open, until an instant           | NOTHING  | NOTHING  | NOTHING  | NOTHING     | NOTHING
            window not open, until delivered            | NOTHING  | NOTHING  | NOTHING  | NOTHING     | NOTHING
            under embargo until an instant              | NOTHING  | TEXT     | NOTICE   | NOTICE      | NOTHING
            under embargo until delivered               | NOTHING  | TEXT     | NOTICE   | NOTICE      | NOTHING
            under embargo until further notice          | NOTHING  | TEXT     | NOTICE   | NOTICE      | NOTHING
            the window opens at this moment             | NOTHING  | TEXT     | NOTICE   | NOTICE      | NOTHING
            the release on hold                         | NOTHING  | NOTICE   | NOTICE   | NOTICE      | NOTHING
            all on hold                                 | NOTHING  | NOTICE   | NOTICE   | NOTICE      | NOTHING
            out at its lift                             | TEXT     | TEXT     | TEXT     | TEXT        | TEXT
            out, delivered                              | TEXT     | TEXT     | TEXT     | TEXT        | TEXT
            out, without an embargo                     | TEXT     | TEXT     | TEXT     | TEXT        | TEXT
            out, held after its lift                    | TEXT     | TEXT     | TEXT     | TEXT        | TEXT
            out, all held after its lift                | TEXT     | TEXT     | TEXT     | TEXT        | TEXT
            its lift passed during its hold             | NOTHING  | NOTICE   | NOTICE   | NOTICE      | NOTHING
            its lift passed during the hold of all      | NOTHING  | NOTICE   | NOTICE   | NOTICE      | NOTHING
            late, the moment before its approval        | NOTHING  | NOTHING  | NOTHING  | NOTHING     | NOTHING
            late, at its approval                       | TEXT     | TEXT     | TEXT     | TEXT        | TEXT
            out, the newer version                      | TEXT     | TEXT     | TEXT     | TEXT        | TEXT
            out, the version that was replaced          | NOTHING  | NOTHING  | NOTHING  | NOTHING     | NOTHING
            withdrawn after it was out                  | NOTICE   | NOTICE   | NOTICE   | NOTICE      | NOTICE
            withdrawn before it was out, opened         | NOTHING  | NOTICE   | NOTICE   | NOTICE      | NOTHING
            withdrawn before it was out, never opened   | NOTHING  | NOTHING  | NOTHING  | NOTHING     | NOTHING
            """)
    void each_row_and_column_says(
            String row, Sight audience, Sight accepted, Sight noTerms, Sight unconfirmed, Sight outside) {
        var opened = !row.endsWith("never opened");
        for (var readers : Audience.values()) {
            var facts = facts(row, readers);
            var ofTheAudience = readers == Audience.EVERYONE ? Reader.PUBLIC : SOMEBODY_ELSE;
            assertThat(sees(row, ofTheAudience, facts, new Standing(false, true, false)))
                    .isEqualTo(audience);
            var cleared = journalist(Clearance.EMBARGO);
            assertThat(sees(row, cleared, facts, new Standing(true, true, opened)))
                    .isEqualTo(accepted);
            assertThat(sees(row, cleared, facts, new Standing(false, true, opened)))
                    .isEqualTo(noTerms);
            assertThat(sees(row, cleared, facts, new Standing(true, false, opened)))
                    .isEqualTo(unconfirmed);
            var elsewhere = new Circle.Outlets(Set.of("lakewire"));
            assertThat(sees(row, cleared, in(elsewhere, facts), new Standing(true, true, opened)))
                    .as("outside the circle")
                    .isEqualTo(outside);

            var named = journalist(Clearance.ACCREDITED);
            assertThat(sees(row, named, facts, new Standing(true, true, opened)))
                    .as("named without a grant")
                    .isEqualTo(accepted);
            assertThat(sees(row, named, facts, new Standing(false, true, opened)))
                    .as("named without a grant, no terms")
                    .isEqualTo(noTerms);
            assertThat(sees(row, named, facts, new Standing(true, false, opened)))
                    .as("named without a grant, unconfirmed")
                    .isEqualTo(unconfirmed);
            for (var another : NOT_BY_NAME) {
                assertThat(sees(row, named, in(another, facts), new Standing(true, true, opened)))
                        .as("without a grant, of another circle: %s", another)
                        .isEqualTo(outside);
            }
            var staff = new Reader(Optional.of(PERSON), Optional.empty(), Clearance.ACCREDITED, true);
            assertThat(sees(row, staff, facts, new Standing(true, true, opened)))
                    .as("staff, though named")
                    .isEqualTo(outside);
        }
        assertThat(sees(row, Reader.PUBLIC, facts(row, Audience.ACCREDITED), new Standing(false, true, false)))
                .as("who is not of the audience")
                .isEqualTo(Sight.NOTHING);
    }

    private static Sight sees(String row, Reader reader, VersionFacts facts, Standing standing) {
        return EmbargoRule.sees(reader, standing, facts, now(row));
    }

    private static Instant now(String row) {
        return switch (row) {
            case "working or returned, before the lift",
                    "under embargo until an instant",
                    "under embargo until delivered",
                    "under embargo until further notice",
                    "the release on hold",
                    "all on hold",
                    "late, the moment before its approval" -> BEFORE;
            case "out at its lift", "the window opens at this moment" -> LIFT;
            case "window not open, until an instant", "window not open, until delivered" -> BEFORE.minusMillis(1);
            default -> AFTER;
        };
    }

    private static VersionFacts facts(String row, Audience audience) {
        var none = Optional.<Instant>empty();
        var until = new Embargo.Until(LIFT);
        var undelivered = new Embargo.UntilDelivered(Optional.of(LIFT), none);
        return switch (row) {
            case "working or returned, before the lift",
                    "working or returned, after the lift",
                    "out, the version that was replaced" -> facts(audience, none, until, none, none, none);
            case "window not open, until an instant" -> facts(audience, approved(), until, at(BEFORE), none, none);
            case "window not open, until delivered" -> facts(audience, approved(), undelivered, at(BEFORE), none, none);
            case "under embargo until an instant", "out at its lift", "out, the newer version" ->
                facts(audience, approved(), until, none, none, none);
            case "under embargo until delivered" -> facts(audience, approved(), undelivered, none, none, none);
            case "under embargo until further notice" ->
                facts(audience, approved(), new Embargo.UntilFurtherNotice(), none, none, none);
            case "the window opens at this moment" -> facts(audience, approved(), undelivered, at(LIFT), none, none);
            case "the release on hold" -> facts(audience, approved(), until, none, at(APPROVED), none);
            case "all on hold" -> facts(audience, approved(), until, none, none, at(APPROVED));
            case "out, delivered" ->
                facts(audience, approved(), new Embargo.UntilDelivered(none, at(LIFT)), none, none, none);
            case "out, without an embargo" ->
                facts(audience, approved(), new Embargo.None(approved()), none, none, none);
            case "out, held after its lift" -> facts(audience, approved(), until, none, at(LIFT), none);
            case "out, all held after its lift" -> facts(audience, approved(), until, none, none, at(LIFT));
            case "its lift passed during its hold" -> facts(audience, approved(), until, none, at(BEFORE), none);
            case "its lift passed during the hold of all" -> facts(audience, approved(), until, none, none, at(BEFORE));
            case "late, the moment before its approval" -> facts(audience, at(AFTER), until, none, none, none);
            case "late, at its approval" -> facts(audience, at(AFTER), until, none, none, none);
            case "withdrawn after it was out" -> withdrawn(audience, Withdrawal.AFTER_IT_WAS_OUT);
            case "withdrawn before it was out, opened", "withdrawn before it was out, never opened" ->
                withdrawn(audience, Withdrawal.BEFORE_IT_WAS_OUT);
            default -> throw new IllegalArgumentException(row);
        };
    }

    private static VersionFacts facts(
            Audience audience,
            Optional<Instant> approved,
            Embargo embargo,
            Optional<Instant> window,
            Optional<Instant> held,
            Optional<Instant> allHeld) {
        return new VersionFacts(
                approved,
                approved,
                audience,
                embargo,
                window,
                new Circle.Persons(Set.of(PERSON)),
                held,
                allHeld,
                Withdrawal.NONE);
    }

    private static VersionFacts withdrawn(Audience audience, Withdrawal how) {
        var facts = facts(
                audience, approved(), new Embargo.Until(LIFT), Optional.empty(), Optional.empty(), Optional.empty());
        return new VersionFacts(
                facts.approved(),
                facts.ready(),
                audience,
                facts.embargo(),
                facts.window(),
                facts.circle(),
                facts.held(),
                facts.allHeld(),
                how);
    }

    private static VersionFacts in(Circle circle, VersionFacts facts) {
        return new VersionFacts(
                facts.approved(),
                facts.ready(),
                facts.audience(),
                facts.embargo(),
                facts.window(),
                circle,
                facts.held(),
                facts.allHeld(),
                facts.withdrawal());
    }

    private static Reader journalist(Clearance clearance) {
        return new Reader(Optional.of(PERSON), Optional.of("pryklad-tv"), clearance, false);
    }

    private static Optional<Instant> approved() {
        return at(APPROVED);
    }

    private static Optional<Instant> at(Instant instant) {
        return Optional.of(instant);
    }
}
