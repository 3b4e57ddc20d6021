package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.INTERPRETER;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.embargo.Circle;
import presscenter.embargo.Reader;
import presscenter.embargo.Sight;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.PreviewDesk.As;

/** "Preview as…": staff see what a reader would see, and no reader is touched by it. */
@Tag("started")
class PreviewDeskTest {
    private final ReleaseHouse house = ReleaseHouse.emptyOn(Databases.H2);

    private PreviewDesk.Seen look(ReleaseNumber number, As as, Instant at) {
        return house.the(PreviewDesk.class).look(number, Language.RUSSIAN, as, at, false);
    }

    private Sight sight(ReleaseNumber number, As as, Instant at) {
        return look(number, as, at).sights().getOrDefault(Language.RUSSIAN, Sight.NOTHING);
    }

    @Test
    void before_the_lift_only_a_reader_with_accepted_terms_has_the_text_and_at_the_lift_everyone_of_the_audience() {
        var number = house.ready(until(house.noon));
        var before = house.noon.minusMillis(1);

        assertThat(sight(number, As.PUBLIC, before)).isEqualTo(Sight.NOTHING);
        assertThat(sight(number, As.ACCREDITED, before)).isEqualTo(Sight.NOTHING);
        assertThat(sight(number, As.EMBARGO, before)).isEqualTo(Sight.TEXT);
        assertThat(sight(number, As.EMBARGO_WITHOUT_TERMS, before)).isEqualTo(Sight.NOTICE);
        assertThat(sight(number, As.PUBLIC, house.noon)).isEqualTo(Sight.NOTHING);
        assertThat(sight(number, As.ACCREDITED, house.noon)).isEqualTo(Sight.TEXT);
    }

    @Test
    void what_a_reader_would_not_have_is_not_in_the_preview_either() {
        var number = house.ready(until(house.noon));
        var before = house.noon.minusMillis(1);

        assertThat(look(number, As.ACCREDITED, before).release()).isEmpty();
        var notice = look(number, As.EMBARGO_WITHOUT_TERMS, before).release().orElseThrow();
        assertThat(notice.text()).isEmpty();
        assertThat(notice.facts()).isEmpty();
        assertThat(notice.embargo().orElseThrow().obstacle()).contains(UnderEmbargo.Obstacle.TERMS_NOT_ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource
    void the_preview_shows_what_the_newsroom_shows(Databases database) {
        var there = ReleaseHouse.emptyOn(database);
        var number = there.ready(until(there.noon));
        there.accepts(CLEARED);
        var preview = there.the(PreviewDesk.class);
        for (var at : new Instant[] {there.noon.minusMillis(1), there.noon}) {
            there.clockReads(at);
            there.reads(CLEARED);
            assertThat(preview.look(number, Language.RUSSIAN, As.EMBARGO, at, false)
                            .release())
                    .isEqualTo(there.newsroom().find(number, Language.RUSSIAN));
            there.reads(JOURNALIST);
            assertThat(preview.look(number, Language.RUSSIAN, As.ACCREDITED, at, false)
                            .release())
                    .isEqualTo(there.newsroom().find(number, Language.RUSSIAN));
            there.reads(Reader.PUBLIC);
            assertThat(preview.look(number, Language.RUSSIAN, As.PUBLIC, at, false)
                            .release())
                    .isEqualTo(there.newsroom().find(number, Language.RUSSIAN));
        }
    }

    @Test
    void a_preview_changes_nothing_and_is_no_opening() {
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        var events = house.events().size();

        look(number, As.EMBARGO, house.noon.minusMillis(1));
        house.the(DryRun.class).told(number);

        assertThat(house.files().find(number).opened()).isZero();
        assertThat(house.events()).hasSize(events);
        assertThat(house.the(presscenter.audit.ReaderLog.class)
                        .readBy(CLEARED.person().stream().toList(), Set.of(number.toString())))
                .isEmpty();
    }

    @Test
    void words_that_nobody_approved_are_seen_only_as_if_they_were_approved() {
        var number = house.submitted(until(house.noon));
        house.at(OFFICER);

        var asItIs = look(number, As.ACCREDITED, house.noon);
        assertThat(asItIs.release()).isEmpty();
        assertThat(asItIs.unapproved()).isTrue();

        var asIf = house.the(PreviewDesk.class).look(number, Language.RUSSIAN, As.ACCREDITED, house.noon, true);
        assertThat(asIf.release().orElseThrow().text().orElseThrow().headline()).isEqualTo("Заявление");
        assertThat(house.the(PreviewDesk.class)
                        .look(number, Language.RUSSIAN, As.ACCREDITED, house.noon.minusMillis(1), true)
                        .release())
                .isEmpty();
    }

    @Test
    void without_an_embargo_what_is_approved_would_be_out_at_once() {
        var number = house.submitted(atOnce());

        assertThat(house.the(PreviewDesk.class)
                        .look(number, Language.RUSSIAN, As.ACCREDITED, house.morning, true)
                        .release()
                        .orElseThrow()
                        .text())
                .isPresent();
    }

    @Test
    void a_hold_is_previewed_as_a_notice_to_the_circle_and_as_nothing_to_others() {
        var number = house.ready(until(house.noon));
        house.at(EDITOR);
        house.embargo().hold(number, reason());

        assertThat(sight(number, As.EMBARGO, house.noon.plus(minutes(5)))).isEqualTo(Sight.NOTICE);
        assertThat(look(number, As.EMBARGO, house.noon)
                        .release()
                        .orElseThrow()
                        .embargo()
                        .orElseThrow()
                        .held())
                .isTrue();
        assertThat(sight(number, As.ACCREDITED, house.noon.plus(minutes(5)))).isEqualTo(Sight.NOTHING);
    }

    @Test
    void an_embargo_reader_is_one_of_the_circle() {
        house.at(OFFICER);
        var number = house.submitted(until(house.noon));
        house.at(OFFICER);
        house.circles(number, new Circle.Outlets(Set.of("pryklad-tv")));
        var preview = house.the(PreviewDesk.class);

        assertThat(preview.look(number, Language.RUSSIAN, As.EMBARGO, house.morning, true)
                        .sights())
                .containsEntry(Language.RUSSIAN, Sight.TEXT);
        assertThat(house.the(DryRun.class).told(number).circle()).isEqualTo(1);
        assertThat(house.the(DryRun.class).told(number).accredited()).isEqualTo(100);
    }

    @Test
    void whoever_is_named_without_a_grant_is_previewed_and_counted_as_an_embargo_reader() {
        var number = house.submitted(until(house.noon));
        house.at(OFFICER);
        house.circles(number, new Circle.Persons(Set.of(INTERPRETER.person().orElseThrow())));
        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);
        house.accepts(INTERPRETER);
        var before = house.noon.minusMillis(1);

        house.clockReads(before);
        house.reads(INTERPRETER);
        assertThat(look(number, As.EMBARGO, before).release())
                .isEqualTo(house.newsroom().find(number, Language.RUSSIAN));
        assertThat(sight(number, As.ACCREDITED, before)).isEqualTo(Sight.NOTHING);
        assertThat(house.the(DryRun.class).told(number).circle()).isEqualTo(1);
        assertThat(house.the(DryRun.class).seers(number, before))
                .filteredOn(seers -> seers.language() == Language.RUSSIAN)
                .containsExactly(new DryRun.Seers(Language.RUSSIAN, Sight.NOTHING, Sight.NOTHING, 1, 0, 3));
        assertThat(house.files().reachOfHoldAll().readers()).isEqualTo(1);
    }

    @Test
    void a_text_that_is_missing_is_previewed_as_missing() {
        var number = house.ready(until(house.noon));

        var seen = house.the(PreviewDesk.class).look(number, Language.ENGLISH, As.ACCREDITED, house.noon, false);

        assertThat(seen.sights()).containsEntry(Language.ENGLISH, Sight.NOTHING);
        assertThat(seen.release().orElseThrow().text()).isEmpty();
        assertThat(seen.release().orElseThrow().missing())
                .containsEntry(
                        Language.ENGLISH, new PublishedRelease.Missing(Optional.empty(), Localized.of("а", "б", "c")));
    }
}
