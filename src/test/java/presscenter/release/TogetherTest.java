package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Those who ask the same at the same time share an answer, and never one that is older than their question. */
class TogetherTest {
    private final Together together = new Together();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger found = new AtomicInteger();

    @AfterEach
    void they_go() {
        people.shutdownNow();
    }

    @Test
    void who_comes_while_an_answer_is_found_shares_the_next_one_with_all_who_came_meanwhile() throws Exception {
        var looking = new CountDownLatch(1);
        var goesOn = new CompletableFuture<Boolean>();
        var first = people.submit(() -> together.<Integer>ask("question", () -> {
            var answer = found.incrementAndGet();
            looking.countDown();
            goesOn.join();
            return answer;
        }));
        looking.await();
        var second = asksMeanwhile(() -> together.<Integer>ask("question", found::incrementAndGet));
        var third = asksMeanwhile(() -> together.<Integer>ask("question", found::incrementAndGet));
        goesOn.complete(true);

        assertThat(answer(first)).isEqualTo(1);
        assertThat(answer(second)).isEqualTo(2);
        assertThat(answer(third)).isEqualTo(2);
        assertThat(together.<Integer>ask("question", found::incrementAndGet))
                .as("who comes after all of them")
                .isEqualTo(3);
    }

    /** Comes back once it waits for the one who is looking. */
    private <T> Future<T> asksMeanwhile(Callable<T> question) {
        var asking = new CompletableFuture<Thread>();
        var answer = people.submit(() -> {
            asking.complete(Thread.currentThread());
            return question.call();
        });
        while (asking.join().getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return answer;
    }

    private static <T> T answer(Future<T> asked) throws Exception {
        return asked.get(10, TimeUnit.SECONDS);
    }

    @Test
    void one_answer_says_of_all_who_share_it_what_each_asked_about_and_of_nobody_else() throws Exception {
        var looking = new CountDownLatch(1);
        var goesOn = new CompletableFuture<Boolean>();
        var first = people.submit(() -> together.<String, Set<String>>ask("question", "Anna", about -> {
            looking.countDown();
            goesOn.join();
            return about;
        }));
        looking.await();
        var second = asksMeanwhile(() -> together.<String, Set<String>>ask("question", "Boris", about -> about));
        var third = asksMeanwhile(() -> together.<String, Set<String>>ask("question", "Vera", about -> about));
        goesOn.complete(true);

        assertThat(answer(first)).containsExactly("Anna");
        assertThat(answer(second)).containsExactlyInAnyOrder("Boris", "Vera").isSameAs(answer(third));
    }

    @Test
    void another_question_waits_for_nobody() {
        var other = together.<Integer>ask("one", () -> together.<Integer>ask("other", found::incrementAndGet));
        assertThat(other).isEqualTo(1);
    }

    @Test
    void what_fails_is_told_as_it_failed_and_the_next_one_asks_anew() {
        assertThatThrownBy(() -> together.ask("question", () -> {
                    throw new NoSuchRelease();
                }))
                .isInstanceOf(NoSuchRelease.class);
        assertThat(together.<Integer>ask("question", found::incrementAndGet)).isEqualTo(1);
    }
}
