package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.BroadcasterConfig;
import org.atmosphere.cpr.BroadcasterFuture;
import org.atmosphere.cpr.Deliver;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the server has to tell open pages is told, whenever it comes. */
class PushInTurnTest {
    private static final String FAILS = "fails";
    private static final String FAILS_BADLY = "fails badly";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Pages pages = new Pages(threads);

    @AfterEach
    void the_threads_end() {
        threads.shutdownNow();
    }

    @Test
    void a_message_that_comes_just_as_the_one_who_sends_is_going_is_sent() {
        pages.theLibrarysOwnThreadIsGoing();

        pages.dispatchMessages(message("a text lifted"));

        pages.awaitTried(1);
        assertThat(pages.told).containsExactly("a text lifted");
    }

    @Test
    void of_many_who_tell_at_once_everything_is_told_and_in_the_order_of_each() {
        try (var many = Executors.newFixedThreadPool(4)) {
            for (var who : List.of("a", "b", "c", "d")) {
                many.execute(() -> IntStream.range(0, 2_000)
                        .forEach(count -> pages.dispatchMessages(message(who + " %04d".formatted(count)))));
            }
        }
        pages.awaitTried(8_000);
        assertThat(pages.told).hasSize(8_000);
        for (var who : List.of("a", "b", "c", "d")) {
            assertThat(pages.told.stream().filter(each -> each.startsWith(who)).toList())
                    .isSorted();
        }
    }

    @Test
    void one_that_cannot_be_handed_over_keeps_no_other_waiting() {
        pages.dispatchMessages(message(FAILS));
        pages.dispatchMessages(message(FAILS_BADLY));
        pages.dispatchMessages(message("a text was held"));

        pages.awaitTried(3);
        assertThat(pages.told).containsExactly("a text was held");
    }

    @Test
    void what_is_kept_of_a_message_to_a_page_once_it_was_told_does_not_hold_its_words() throws Exception {
        var told = pages.broadcast("a text lifted", mock(AtmosphereResource.class));

        pages.awaitTried(1);
        assertThat(pages.told).containsExactly("a text lifted");
        assertThat(told.get(10, TimeUnit.SECONDS)).isEqualTo("told");
    }

    private static Deliver message(String words) {
        return new Deliver(words, new BroadcasterFuture<>(words), words);
    }

    private static final class Pages extends PushInTurn {
        private final List<String> told = new ArrayList<>();
        private final AtomicInteger tried = new AtomicInteger();
        private final BroadcasterConfig settings = mock();

        Pages(ExecutorService threads) {
            when(settings.getExecutorService()).thenReturn(threads);
        }

        /** It is counted, and looks no more. */
        void theLibrarysOwnThreadIsGoing() {
            dispatchThread.set(1);
        }

        @Override
        protected void start() {} // without a framework around it

        @Override
        public BroadcasterConfig getBroadcasterConfig() {
            return settings;
        }

        void awaitTried(int messages) {
            try {
                Awaitility.await().dontCatchUncaughtExceptions().untilAtomic(tried, is(messages));
            } catch (ConditionTimeoutException lies) {
                throw new AssertionError("Only " + tried + " of " + messages + " messages were handed over", lies);
            }
        }

        @Override
        protected void push(Deliver message) {
            try {
                if (FAILS.equals(message.getMessage())) {
                    throw new IllegalStateException("gone");
                }
                if (FAILS_BADLY.equals(message.getMessage())) {
                    throw new StackOverflowError();
                }
                told.add((String) message.getMessage());
                var _ = message.getFuture().done();
            } finally {
                tried.incrementAndGet();
            }
        }
    }
}
