package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.until;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.language.Language;
import presscenter.language.Localized;

/**
 * A reader's phone and laptop ask for the same at the same moment, as all open pages do at a window or a lift (E14,
 * E16): the one that comes second finds what the first has stored.
 */
@Tag("started")
class TwoPagesAtOnceTest {
    /** For how long the second is watched while it waits for the first. */
    private static final long WATCHED = 300;

    private static final UUID READER = CLEARED.person().orElseThrow();

    @ParameterizedTest
    @EnumSource
    void both_open_the_text_that_neither_had_opened_before(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.reads(CLEARED);

        var opened = atOnce(
                house,
                () -> house.sql()
                        .update(
                                "insert into release_opening (release_id, person, at, extensions)"
                                        + " select id, ?, ?, 0 from release",
                                READER,
                                at(house.morning)),
                () -> house.newsroom().find(number, Language.RUSSIAN));

        assertThat(opened.orElseThrow().text()).isPresent();
        assertThat(rows(house, "release_opening")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void both_visit_the_newsroom_for_the_first_time(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.reads(CLEARED);

        atOnce(
                house,
                () -> house.sql()
                        .update("insert into release_visit (person, latest) values (?, ?)", READER, at(house.morning)),
                () -> {
                    house.newsroom().visited();
                    return true;
                });

        assertThat(rows(house, "release_visit")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void both_accept_the_terms_and_one_acceptance_is_kept(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.the(ReleaseImport.class)
                .terms(
                        Localized.of("Умовы", "Условия", "Terms"),
                        Localized.of("<p>а</p>", "<p>б</p>", "<p>c</p>"),
                        house.morning);
        house.reads(CLEARED);
        var contract = house.the(EmbargoContract.class);
        var version = contract.terms().orElseThrow().version();

        var accepted = atOnce(
                house,
                () -> house.sql()
                        .update(
                                "insert into release_terms_acceptance (person, outlet, version, hash, language, at)"
                                        + " select ?, ?, version, 'h', 'be', ? from release_terms",
                                READER,
                                CLEARED.outlet().orElseThrow(),
                                at(house.morning)),
                () -> contract.accept(version, Language.BELARUSIAN));

        assertThat(accepted).isTrue();
        assertThat(rows(house, "release_terms_acceptance")).isEqualTo(1);
        assertThat(house.events().stream().filter(ReleaseEvent.TermsAccepted.class::isInstance))
                .as("the other one is in the trail already; of this one nothing was stored")
                .hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void both_ask_to_be_told_and_both_put_aside(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.reads(CLEARED);

        atOnce(
                house,
                () -> house.sql()
                        .update(
                                "insert into release_tell_me (release_id, person, language, asked_at)"
                                        + " select id, ?, 'be', ? from release",
                                READER,
                                at(house.morning)),
                () -> {
                    house.the(Waiting.class).tellMeWhen(number, Language.BELARUSIAN);
                    return true;
                });
        atOnce(
                house,
                () -> house.sql()
                        .update(
                                "insert into release_told (person, release_id, up_to) select ?, id, ? from release",
                                READER,
                                at(house.morning)),
                () -> {
                    house.the(SinceReading.class).putAside(number);
                    return true;
                });

        assertThat(rows(house, "release_tell_me")).isEqualTo(1);
        assertThat(rows(house, "release_told")).isEqualTo(1);
    }

    /** One page has written and not stored yet when the other looks, finds nothing, and writes too. */
    private static <T> T atOnce(ReleaseHouse house, Supplier<Integer> onePage, Supplier<T> theOther) {
        return house.inTransaction(() -> {
                    assertThat(onePage.get()).isEqualTo(1);
                    var other = CompletableFuture.supplyAsync(theOther);
                    watch(other);
                    return other;
                })
                .join();
    }

    private static void watch(CompletableFuture<?> other) {
        try {
            other.get(WATCHED, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waits) {
            assertThat(other).isNotDone();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int rows(ReleaseHouse house, String table) {
        return Objects.requireNonNull(house.sql().queryForObject("select count(*) from " + table, Integer.class));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
