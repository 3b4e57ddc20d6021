package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import presscenter.instance.Instance;
import presscenter.proof.ProofHouse.Who;

/** What open pages are told by themselves while the press service works on what is not out (E7, E39). */
class UnheardIT {
    private static final String HELD = "2026-HE1D01";
    private static final String WITHDRAWN = "2026-G0NE01";
    private static final String MARK = "2026-MARK01";
    private static final Instant MARK_LIFTS = World.MORNING.plus(Duration.ofMinutes(10));
    private static final List<Who> LISTENERS =
            List.of(Who.JOURNALIST, Who.TRANSLATOR, Who.ACCREDITOR, Who.ADMINISTRATOR);

    private static Instance one;
    private static Instance other;
    private static InstanceWorld people;

    @BeforeAll
    static void two_worlds_are_there() {
        one = NoninterferenceIT.world("one-at-work").start();
        other = NoninterferenceIT.world("another-at-rest").start();
        people = InstanceWorld.withNothingHidden(one);
        InstanceWorld.withNothingHidden(other);
    }

    @AfterAll
    static void they_stop() {
        one.close();
        other.close();
    }

    @Test
    void an_open_page_hears_nothing_of_the_work_on_what_is_not_out_in_the_one_world() {
        List.of(HELD, WITHDRAWN).forEach(number -> Difference.hides(one, people, number, Duration.ofHours(5)));
        List.of(one, other).forEach(world -> Difference.announces(world, people, MARK, MARK_LIFTS));
        var heard = new Compared();
        try (var pages = new PagesInBoth(one, other, LISTENERS, HELD)) {
            new WorkUnseen(one).isDone(HELD, WITHDRAWN);
            List.of(one, other).forEach(world -> world.standsAt(MARK_LIFTS.plusMillis(1)));
            pages.await(Difference.ANNOUNCED);
            pages.areCompared(heard);
            System.out.printf(
                    "proof: %d open pages in each world, %d messages pushed to those of one, %d differences, %d canaries%n",
                    pages.count(), pages.told(), heard.differences().size(), heard.canaries());
            assertThat(pages.told()).isPositive();
        }
        assertThat(heard.differences()).isEmpty();
        assertThat(heard.canaries()).isZero();
    }
}
