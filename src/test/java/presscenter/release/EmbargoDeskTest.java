package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.ALSO_CLEARED;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_EDITOR;
import static presscenter.release.ReleaseHouse.minsk;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.embargo.Reader;
import presscenter.embargo.Sight;
import presscenter.language.Language;
import presscenter.language.Localized;

/** What an embargo does to readers, from the desk's verbs to the newsroom's answers. */
@Tag("started")
class EmbargoDeskTest {
    @ParameterizedTest
    @EnumSource
    void an_embargoed_release_is_unknown_until_the_last_millisecond_and_out_at_its_lift(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.reads(JOURNALIST);

        house.clockReads(house.noon.minusMillis(1));
        assertThat(house.newsroom().find(number, Language.RUSSIAN)).isEmpty();
        assertThat(house.newsroom().isThere(number)).isFalse();
        assertThat(house.newsroom()
                        .list(ReleaseFilter.ALL, Optional.empty(), 10)
                        .lines())
                .isEmpty();

        house.clockReads(house.noon);
        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().text())
                .isPresent();
        assertThat(house.newsroom()
                        .list(ReleaseFilter.ALL, Optional.empty(), 10)
                        .lines())
                .extracting(ReleaseLine::number)
                .containsExactly(number);
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_who_has_not_accepted_the_terms_learns_no_word(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(ALSO_CLEARED);
        house.reads(CLEARED);

        var line = house.newsroom().underEmbargo().getFirst();
        assertThat(line.number()).isEqualTo(number);
        assertThat(line.texts()).isEmpty();
        assertThat(line.languages()).containsExactly(Language.RUSSIAN);
        var found = house.newsroom().find(number, Language.RUSSIAN).orElseThrow();
        assertThat(found.text()).isEmpty();
        assertThat(found.facts()).isEmpty();
        assertThat(found.embargo().orElseThrow().obstacle()).contains(UnderEmbargo.Obstacle.TERMS_NOT_ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource
    void who_accepted_the_terms_reads_before_the_lift_and_the_log_knows(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.reads(CLEARED);

        assertThat(house.newsroom().underEmbargo().getFirst().texts()).containsKey(Language.RUSSIAN);
        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().text())
                .isPresent();
        assertThat(house.files().find(number).opened()).isEqualTo(1);
        assertThat(house.the(presscenter.audit.ReaderLog.class)
                        .readBy(CLEARED.person().stream().toList(), java.util.Set.of(number.toString())))
                .containsOnlyKeys(CLEARED.person().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void after_an_extension_the_old_lift_opens_nothing_and_a_reader_confirms_before_reading_on(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.reads(CLEARED);
        house.newsroom().find(number, Language.RUSSIAN);

        house.at(OFFICER);
        house.clockReads(house.noon.minus(minutes(5)));
        house.embargo().extend(number, until(house.noon.plus(minutes(30))), reason());

        house.clockReads(house.noon);
        house.reads(JOURNALIST);
        assertThat(house.newsroom().find(number, Language.RUSSIAN)).isEmpty();
        house.reads(CLEARED);
        var closed = house.newsroom().find(number, Language.RUSSIAN).orElseThrow();
        assertThat(closed.text()).isEmpty();
        assertThat(closed.embargo().orElseThrow().obstacle()).contains(UnderEmbargo.Obstacle.EXTENSION_NOT_CONFIRMED);
        var told =
                house.the(EmbargoContract.class).toConfirm(number).orElseThrow().change();
        assertThat(told.before()).contains(house.noon);
        assertThat(told.after()).contains(house.noon.plus(minutes(30)));

        house.the(EmbargoContract.class).confirmExtension(number, 1);
        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().text())
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void an_extension_that_was_not_shown_is_not_confirmed_with_the_one_that_was(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.reads(CLEARED);
        house.newsroom().find(number, Language.RUSSIAN);
        var contract = house.the(EmbargoContract.class);
        house.at(OFFICER);
        house.embargo().extend(number, until(house.noon.plus(minutes(30))), reason());
        var shown = contract.toConfirm(number).orElseThrow();
        house.clockReads(house.morning.plus(minutes(1)));
        house.embargo().extend(number, until(house.noon.plus(minutes(60))), reason());

        assertThat(contract.confirmExtension(number, shown.count())).isFalse();

        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().text())
                .isEmpty();
        assertThat(house.events()).noneMatch(ReleaseEvent.ExtensionConfirmed.class::isInstance);
        var next = contract.toConfirm(number).orElseThrow();
        assertThat(next.change().after()).contains(house.noon.plus(minutes(60)));
        assertThat(contract.confirmExtension(number, next.count())).isTrue();
        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().text())
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void an_extension_that_comes_at_the_lift_is_refused_and_changes_nothing(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(OFFICER);
        house.clockReads(house.noon);

        assertThatThrownBy(() -> house.embargo().extend(number, until(house.noon.plus(minutes(30))), reason()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.ALREADY_OUT));

        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(number)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_lifts_on_hold_and_the_lift_comes_when_an_editor_ends_it(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.at(OFFICER);
        house.clockReads(house.noon.minus(minutes(1)));
        house.embargo().hold(number, reason());

        house.clockReads(house.noon.plus(minutes(10)));
        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(number)).isFalse();
        house.reads(CLEARED);
        assertThat(house.newsroom()
                        .find(number, Language.RUSSIAN)
                        .orElseThrow()
                        .embargo()
                        .orElseThrow()
                        .held())
                .isTrue();

        house.at(EDITOR);
        house.endsHold(number);
        house.reads(JOURNALIST);
        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().visibleFrom())
                .contains(house.noon.plus(minutes(10)));
    }

    @ParameterizedTest
    @EnumSource
    void one_press_holds_everything_that_is_not_out_and_hides_nothing_that_is(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var out = house.ready(until(house.morning.plus(minutes(1))));
        var hidden = house.ready(until(house.noon));
        house.clockReads(house.morning.plus(minutes(2)));
        house.at(OFFICER);
        house.embargo().holdAll(reason());

        house.clockReads(house.noon.plus(minutes(1)));
        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(out)).isTrue();
        assertThat(house.newsroom().isThere(hidden)).isFalse();

        house.at(EDITOR);
        assertThat(house.embargo().endHoldAll(reason())).isFalse();
        assertThat(house.embargo().endHoldAll(reason())).isFalse();
        assertThat(house.newsroom().isThere(hidden)).isFalse();
        house.at(SECOND_EDITOR);
        assertThat(house.embargo().endHoldAll(reason())).isTrue();
        assertThat(house.newsroom().isThere(hidden)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_speech_is_out_when_an_officer_says_that_it_was_delivered_and_not_when_it_was_expected(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(new EmbargoPlan.UntilDelivered(Optional.of(minsk(house.noon)), Optional.empty()));
        house.reads(JOURNALIST);
        house.clockReads(house.noon.plus(minutes(20)));
        assertThat(house.newsroom().isThere(number)).isFalse();

        house.at(OFFICER);
        house.embargo().deliver(number);
        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().visibleFrom())
                .contains(house.noon.plus(minutes(20)));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_withdrawn_before_its_lift_is_known_only_to_who_had_opened_it(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.accepts(ALSO_CLEARED);
        house.reads(CLEARED);
        house.newsroom().find(number, Language.RUSSIAN);

        house.at(EDITOR);
        house.embargo().withdraw(number, reason(), Localized.of("а", "б", "c"));

        var notice = house.newsroom().find(number, Language.RUSSIAN).orElseThrow();
        assertThat(notice.text()).isEmpty();
        assertThat(notice.withdrawn()).isPresent();
        assertThat(notice.notices()).extracting(PublicNotice::kind).containsExactly(NoticeKind.WITHDRAWN);
        house.reads(ALSO_CLEARED);
        assertThat(house.newsroom().isThere(number)).isFalse();
        house.reads(JOURNALIST);
        house.clockReads(house.noon.plus(minutes(1)));
        assertThat(house.newsroom().isThere(number)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_not_signed_in_shares_no_answer_with_the_accredited(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(ReleaseHouse.atOnce());

        house.reads(Reader.PUBLIC);
        assertThat(house.newsroom().find(number, Language.RUSSIAN)).isEmpty();
        assertThat(house.newsroom()
                        .list(ReleaseFilter.ALL, Optional.empty(), 10)
                        .lines())
                .isEmpty();
        house.reads(JOURNALIST);
        assertThat(house.newsroom()
                        .list(ReleaseFilter.ALL, Optional.empty(), 10)
                        .lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawn_release_leaves_an_honest_notice_and_no_word_of_its_text(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(ReleaseHouse.atOnce());
        house.at(EDITOR);
        house.embargo().withdraw(number, reason(), Localized.of("а", "б", "c"));

        house.reads(JOURNALIST);
        var notice = house.newsroom().find(number, Language.RUSSIAN).orElseThrow();
        assertThat(notice.text()).isEmpty();
        assertThat(notice.facts()).isEmpty();
        assertThat(notice.notices().getFirst().right().in(Language.RUSSIAN)).contains("б");
        var line = house.newsroom()
                .list(ReleaseFilter.ALL, Optional.empty(), 10)
                .lines()
                .getFirst();
        assertThat(line.withdrawn()).isTrue();
        assertThat(line.texts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_editor_may_lift_early_and_then_it_is_out_at_once(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.reads(JOURNALIST);
        house.at(EDITOR);
        house.embargo().liftEarly(number, Optional.empty(), reason());

        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().embargo())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_dry_run_says_who_would_see_what(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.accepts(CLEARED);
        house.at(OFFICER);

        var before = house.the(DryRun.class).seers(number, house.noon.minusMillis(1)).stream()
                .filter(preview -> preview.language() == Language.RUSSIAN)
                .findFirst()
                .orElseThrow();
        assertThat(before.accredited()).isEqualTo(Sight.NOTHING);
        assertThat(before.embargoText()).isEqualTo(1);
        assertThat(before.embargoNotice()).isEqualTo(1);
        var after = house.the(DryRun.class).seers(number, house.noon).stream()
                .filter(preview -> preview.language() == Language.RUSSIAN)
                .findFirst()
                .orElseThrow();
        assertThat(after.everyone()).isEqualTo(Sight.NOTHING);
        assertThat(after.accredited()).isEqualTo(Sight.TEXT);
    }
}
