package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_EDITOR;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import presscenter.Databases;
import presscenter.language.Language;
import presscenter.language.Localized;

/**
 * Between the last question before a commit and the commit itself a lift may pass. Who asks meanwhile waits, and is
 * answered as it was stored: what was called out is never hidden again (E17, E18, E22).
 */
@Tag("started")
class StoredAtTheEdgeTest {
    /** For how long a reader is watched who waits, or who was told too early. */
    private static final long WATCHED = 400;

    @ParameterizedTest
    @EnumSource
    void who_reads_at_the_lift_while_an_extension_is_stored_reads_nothing(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(OFFICER);
        house.clockReads(house.noon.minusMillis(1));

        var read = meanwhile(house, () -> house.newsroom().find(number, Language.RUSSIAN));
        house.embargo().extend(number, until(house.noon.plus(minutes(30))), reason());

        assertThat(read.get().join()).isEmpty();
        assertThat(house.newsroom().isThere(number)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void who_lists_at_the_lift_while_everything_is_being_held_sees_nothing_of_it(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(OFFICER);
        house.clockReads(house.noon.minusMillis(1));

        var listed = meanwhile(
                house,
                () -> house.newsroom()
                        .list(ReleaseFilter.ALL, Optional.empty(), 10)
                        .lines());
        house.embargo().holdAll(reason());

        assertThat(listed.get().join()).isEmpty();
        assertThat(house.newsroom().isThere(number)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void what_lifts_while_it_is_being_taken_back_is_neither_read_nor_announced(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(EDITOR);
        house.clockReads(house.noon.minusMillis(1));

        var there = meanwhile(house, () -> house.newsroom().isThere(number));
        house.embargo().withdraw(number, reason(), Localized.of("а", "б", "c"));

        assertThat(there.get().join())
                .as("withdrawn before it was out: unknown (E51)")
                .isFalse();
        house.the(LiftWatch.class).look();
        assertThat(house.events()).noneMatch(ReleaseEvent.EmbargoLifted.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_announced_at_the_lift_is_not_what_is_being_held_and_is_announced_after_the_hold(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.ready(until(house.noon));
        house.at(OFFICER);
        house.clockReads(house.noon.minusMillis(1));

        var looked = meanwhile(house, () -> {
            house.the(LiftWatch.class).look();
            return true;
        });
        house.embargo().holdAll(reason());
        looked.get().join();
        assertThat(house.events()).noneMatch(ReleaseEvent.EmbargoLifted.class::isInstance);

        house.at(EDITOR);
        house.embargo().endHoldAll(reason());
        house.at(SECOND_EDITOR);
        house.embargo().endHoldAll(reason());
        house.the(LiftWatch.class).look();
        assertThat(house.events()).anyMatch(ReleaseEvent.EmbargoLifted.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource
    void what_another_machine_has_shown_as_out_is_not_closed_though_the_clock_here_is_behind(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(OFFICER);
        house.clockReads(house.noon.minusMillis(3));
        house.sql().update("update embargo_clock set honoured = ?", house.noon.atOffset(ZoneOffset.UTC));

        assertThatThrownBy(() -> house.embargo().extend(number, until(house.noon.plus(minutes(30))), reason()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.TOO_LATE));

        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(number)).isTrue();
    }

    /**
     * The lift comes when the next decision has been asked about for the last time and is not stored yet, and somebody
     * asks at that moment.
     */
    private static <T> AtomicReference<CompletableFuture<T>> meanwhile(ReleaseHouse house, Supplier<T> asks) {
        var asked = new AtomicReference<CompletableFuture<T>>();
        house.hearing(event -> {
            house.hearing(other -> {});
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    house.clockReads(house.noon);
                    house.reads(JOURNALIST);
                    asked.set(CompletableFuture.supplyAsync(asks));
                    watch(asked.get());
                }
            });
        });
        return asked;
    }

    private static void watch(CompletableFuture<?> asked) {
        try {
            asked.get(WATCHED, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waits) {
            assertThat(asked).isNotDone();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
