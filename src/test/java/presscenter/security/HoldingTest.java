package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import presscenter.role.Role;

/** Which roles are held at an instant: A7, A14, E31. */
class HoldingTest {
    private static final Instant NOON = Instant.parse("2026-10-29T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Instant EARLIER = NOON.minusSeconds(60);

    @Test
    void a_role_is_held_to_the_last_millisecond_of_its_term_and_not_at_its_end() {
        var journalist = holding(NOON, null);

        assertThat(journalist.at(NOON.minusMillis(1))).containsExactly(Role.JOURNALIST);
        assertThat(journalist.at(NOON)).isEmpty();
        assertThat(holding(null, null).at(Instant.MAX)).as("without an end").containsExactly(Role.JOURNALIST);
    }

    @Test
    void a_grant_ends_alone_and_the_accreditation_ends_the_grant_too() {
        var grantFirst = new Holding(Set.of(journalist(LATER), grant(NOON)), Optional.empty(), Optional.empty());
        assertThat(grantFirst.at(NOON.minusMillis(1))).containsExactlyInAnyOrder(Role.JOURNALIST, Role.EMBARGO_READER);
        assertThat(grantFirst.at(NOON)).containsExactly(Role.JOURNALIST);

        var accreditationFirst =
                new Holding(Set.of(journalist(NOON), grant(LATER)), Optional.empty(), Optional.empty());
        assertThat(accreditationFirst.at(NOON)).isEmpty();
    }

    @Test
    void whoever_is_suspended_holds_nothing_as_a_reader_from_that_instant_until_its_end() {
        assertThat(suspended(NOON, LATER).at(NOON.minusMillis(1))).hasSize(2);
        assertThat(suspended(NOON, LATER).at(NOON)).isEmpty();
        assertThat(suspended(NOON, LATER).at(LATER.minusMillis(1))).isEmpty();
        assertThat(suspended(NOON, LATER).at(LATER)).hasSize(2);
        assertThat(suspended(NOON, null).at(Instant.MAX))
                .as("until somebody ends it")
                .isEmpty();
    }

    @Test
    void what_staff_holds_has_no_end_and_is_not_suspended_here() {
        var editor = new Holding(
                Set.of(Term.withoutEnd(Role.EDITOR)),
                Optional.of(new Suspension(EARLIER, Optional.empty())),
                Optional.of(LATER));

        assertThat(editor.at(NOON)).containsExactly(Role.EDITOR);
        assertThatThrownBy(() -> new Term(Role.ADMINISTRATOR, NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_answer_stays_the_same_until_the_next_end_or_beginning() {
        var both = new Holding(
                Set.of(journalist(LATER), grant(NOON)),
                Optional.of(new Suspension(EARLIER, Optional.of(LATER.plusSeconds(1)))),
                Optional.of(LATER.plusSeconds(2)));

        assertThat(both.changesAfter(Instant.MIN)).contains(EARLIER);
        assertThat(both.changesAfter(EARLIER)).contains(NOON);
        assertThat(both.changesAfter(NOON)).contains(LATER);
        assertThat(both.changesAfter(LATER)).contains(LATER.plusSeconds(1));
        assertThat(both.changesAfter(LATER.plusSeconds(1)))
                .as("the end of a bar")
                .contains(LATER.plusSeconds(2));
        assertThat(both.changesAfter(LATER.plusSeconds(2))).isEmpty();
    }

    private static Holding holding(@Nullable Instant until, @Nullable Suspension suspension) {
        return new Holding(Set.of(journalist(until)), Optional.ofNullable(suspension), Optional.empty());
    }

    private static Holding suspended(Instant from, @Nullable Instant until) {
        return new Holding(
                Set.of(journalist(null), grant(null)),
                Optional.of(new Suspension(from, Optional.ofNullable(until))),
                Optional.empty());
    }

    private static Term journalist(@Nullable Instant until) {
        return new Term(Role.JOURNALIST, until);
    }

    private static Term grant(@Nullable Instant until) {
        return new Term(Role.EMBARGO_READER, until);
    }
}
