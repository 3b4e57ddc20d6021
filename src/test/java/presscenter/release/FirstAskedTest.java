package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FirstAskedTest {
    private static final int READERS = 20;

    private final FirstAsked queries = new FirstAsked();

    @Test
    void many_who_ask_the_same_at_once_have_it_translated_once_and_all_wait_for_that() throws Exception {
        var made = new AtomicInteger();
        var isBeingTranslated = new CountDownLatch(1);
        var isTranslated = new CountDownLatch(1);
        var answers = new ArrayList<Future<Integer>>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            answers.add(readers.submit(() -> queries.ask("select r", () -> {
                if (made.getAndIncrement() == 0) {
                    isBeingTranslated.countDown();
                    awaits(isTranslated);
                }
                return made.get();
            })));
            awaits(isBeingTranslated);
            for (int reader = 1; reader < READERS; reader++) {
                answers.add(readers.submit(() -> queries.ask("select r", made::incrementAndGet)));
            }
            assertThat(queries.ask("select another", () -> "made")).isEqualTo("made");
            assertThat(made).as("made while one is at it").hasValue(1);
            isTranslated.countDown();
            for (var answer : answers) {
                assertThat(answer.get(10, TimeUnit.SECONDS)).isPositive();
            }
        }
        assertThat(made).as("once to have it, and once for each who asked").hasValue(READERS + 1);
    }

    @Test
    void who_could_not_have_it_translated_leaves_it_to_the_next() {
        assertThatThrownBy(() -> queries.ask("select r", () -> {
                    throw new IllegalStateException("no connection to be had");
                }))
                .hasMessage("no connection to be had");
        assertThat(queries.ask("select r", () -> "made")).isEqualTo("made");
    }

    private static void awaits(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
