package presscenter.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Every open page is told to look again, and none can spoil it for another. */
@ExtendWith(OutputCaptureExtension.class)
class OpenPagesTest {
    private final List<Runnable> told = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final OpenPages pages = new OpenPages(told::add, pause -> {
        pauses.add(pause);
        return later::add;
    });
    private final List<String> looked = new ArrayList<>();

    @Test
    void every_open_page_looks_again() {
        pages.register(page(), () -> looked.add("one"));
        pages.register(page(), () -> looked.add("two"));

        pages.lookAgain();
        theyLook();

        assertThat(looked).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void pages_that_were_given_the_same_notice_can_tell_and_the_latest_notice_counts() {
        var notices = new ArrayList<Object>();
        pages.register(page(), () -> notices.add(pages.notice().orElseThrow().shared(Object.class, Object::new)));
        pages.register(page(), () -> notices.add(pages.notice().orElseThrow().shared(Object.class, Object::new)));

        pages.lookAgain();
        theyLook();
        assertThat(new HashSet<>(notices)).hasSize(1);

        pages.lookAgain();
        pages.register(page(), () -> notices.add(pages.notice().orElseThrow().shared(Object.class, Object::new)));
        pages.lookAgain();
        theyLook();
        assertThat(notices).hasSize(5);
        assertThat(new HashSet<>(notices)).hasSize(2);
        assertThat(pages.notice()).isEmpty();
    }

    @Test
    void notices_that_come_before_a_page_has_looked_are_one() {
        pages.register(page(), () -> looked.add("one"));

        pages.lookAgain();
        pages.lookAgain();
        theyLook();
        assertThat(looked).hasSize(1);

        pages.lookAgain();
        theyLook();
        assertThat(looked).hasSize(2);
    }

    @Test
    void what_changes_while_a_page_looks_is_looked_for_again() {
        pages.register(page(), () -> {
            looked.add("one");
            if (looked.size() == 1) {
                pages.lookAgain();
            }
        });

        pages.lookAgain();
        theyLook();

        assertThat(looked).hasSize(2);
    }

    @Test
    void a_page_that_fails_stops_no_other_and_looks_again_next_time(CapturedOutput output) {
        pages.register(page(), () -> {
            looked.add("failing");
            throw new IllegalStateException("a secret");
        });
        pages.register(page(), () -> looked.add("sound"));

        pages.lookAgain();
        theyLook();
        pages.lookAgain();
        theyLook();

        assertThat(looked).containsExactlyInAnyOrder("failing", "sound", "failing", "sound");
        assertThat(output).contains("IllegalStateException").doesNotContain("a secret");
    }

    @Test
    void a_page_that_failed_looks_again_by_itself_though_nobody_tells_it() {
        pages.register(page(), () -> {
            looked.add("one");
            if (looked.size() == 1) {
                throw new IllegalStateException("no connection to be had");
            }
        });

        pages.lookAgain();
        theyLook();
        timePasses();
        assertThat(looked).hasSize(2);
        assertThat(pauses).containsExactly(Duration.ofMillis(500));

        timePasses();
        assertThat(looked).as("it has seen what there is").hasSize(2);
    }

    @Test
    void what_goes_on_failing_is_asked_less_and_less_often_and_not_for_ever() {
        pages.register(page(), () -> {
            looked.add("failing");
            throw new IllegalStateException("no connection to be had");
        });

        pages.lookAgain();
        theyLook();
        for (int again = 0; again < 100; again++) {
            timePasses();
        }

        assertThat(looked).hasSize(17);
        assertThat(pauses.subList(0, 9))
                .extracting(Duration::toMillis)
                .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 32_000L, 60_000L, 60_000L);
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isLessThan(Duration.ofMinutes(11));
        pages.lookAgain();
        theyLook();
        assertThat(pauses.getLast()).as("the next notice begins anew").isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void several_failures_within_a_pause_lead_to_one_look() {
        pages.register(page(), () -> {
            looked.add("failing");
            throw new IllegalStateException("no connection to be had");
        });

        pages.lookAgain();
        theyLook();
        pages.lookAgain();
        theyLook();

        assertThat(later).hasSize(1);
    }

    @Test
    void a_page_that_failed_and_is_gone_by_then_is_left_alone() {
        var registration = pages.register(page(), () -> {
            looked.add("failing");
            throw new IllegalStateException("no connection to be had");
        });
        pages.lookAgain();
        theyLook();

        registration.remove();
        timePasses();

        assertThat(looked).hasSize(1);
        assertThat(later).isEmpty();
    }

    @Test
    void a_page_that_was_closed_is_told_nothing() {
        var open = page();
        var detached = new ArrayList<ComponentEventListener<DetachEvent>>();
        when(open.addDetachListener(any())).thenAnswer(listening -> {
            detached.add(listening.getArgument(0));
            return (com.vaadin.flow.shared.Registration) () -> {};
        });
        pages.register(open, () -> looked.add("closed"));
        pages.lookAgain();

        detached.forEach(listener -> listener.onComponentEvent(new DetachEvent(open)));
        theyLook();

        assertThat(looked).isEmpty();
        assertThat(pages.count()).isZero();
    }

    @Test
    void a_page_whose_browser_is_gone_drops_out() {
        var gone = page();
        doThrow(new UIDetachedException()).when(gone).access(any());
        pages.register(gone, () -> looked.add("gone"));

        pages.lookAgain();
        theyLook();

        assertThat(looked).isEmpty();
        assertThat(pages.count()).isZero();
    }

    @Test
    void a_registration_that_was_removed_is_told_nothing() {
        var registration = pages.register(page(), () -> looked.add("removed"));
        registration.remove();

        pages.lookAgain();
        theyLook();

        assertThat(looked).isEmpty();
    }

    @Test
    void a_covered_page_looks_at_nothing_until_it_is_uncovered_and_then_at_what_it_missed() {
        var locked = page();
        pages.register(locked, () -> looked.add("locked"));
        pages.register(page(), () -> looked.add("open"));
        pages.cover(locked);

        pages.lookAgain();
        theyLook();
        assertThat(looked).containsExactly("open");

        pages.uncover(locked);
        theyLook();
        assertThat(looked).containsExactly("open", "locked");
    }

    /** An open page: takes what is to be done under its lock, and does it. */
    private static UI page() {
        var page = mock(UI.class);
        when(page.addDetachListener(any())).thenReturn(() -> {});
        when(page.access(any())).thenAnswer(access -> {
            access.<Command>getArgument(0).execute();
            return CompletableFuture.completedFuture(null);
        });
        return page;
    }

    /** Every pause is over. */
    private void timePasses() {
        var due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
        theyLook();
    }

    private void theyLook() {
        while (!told.isEmpty()) {
            told.removeFirst().run();
        }
    }
}
