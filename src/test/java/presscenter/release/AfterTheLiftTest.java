package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_EDITOR;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.minsk;
import static presscenter.release.ReleaseHouse.until;
import static presscenter.release.ReleaseHouse.words;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.embargo.Audience;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.mail.Letter;
import presscenter.release.DeskRelease.Action;
import presscenter.release.DeskRelease.Effect;

/** What may become of a text at and after its lift, and what the desk says beforehand will come of a verb. */
@Tag("started")
class AfterTheLiftTest {
    private static final Localized<String> WRONG = Localized.of("сем", "семь", "seven");
    private static final Localized<String> RIGHT = Localized.of("восем", "восемь", "eight");

    private static void isRefused(Refused.Why why, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    /** Out in Russian and English. */
    private static ReleaseNumber outInTwo(ReleaseHouse house) {
        var number = house.ready(atOnce());
        house.at(OFFICER);
        house.writing().begin(number, Language.ENGLISH);
        house.writes(number, Language.ENGLISH, words("A statement"));
        house.writing().submit(number, Language.ENGLISH, Submission.FIRST);
        house.at(EDITOR);
        house.approves(number, Language.ENGLISH);
        return number;
    }

    private static void corrects(ReleaseHouse house, ReleaseNumber number, Language language, Set<Language> touches) {
        house.writes(number, language, words("Исправленное"));
        house.writing().submit(number, language, new Submission(ChangeKind.CORRECTION, WRONG, RIGHT, touches));
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_begins_a_version_in_each_language_that_it_touches_and_stands_once(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = outInTwo(house);
        house.at(OFFICER);
        house.writing().change(number, Language.RUSSIAN);
        corrects(house, number, Language.RUSSIAN, Set.of(Language.ENGLISH));

        var english = house.files().find(number).text(Language.ENGLISH);
        assertThat(english.working().orElseThrow().state()).isEqualTo(TextState.DRAFT);
        corrects(house, number, Language.ENGLISH, Set.of());
        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);
        house.approves(number, Language.ENGLISH);

        assertThat(house.files().find(number).notices())
                .extracting(PublicNotice::kind)
                .containsExactly(NoticeKind.CORRECTION);
        assertThat(house.letters()).containsExactly(Letter.of("release-changed", number, "CORRECTED"));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_approves_a_correction_may_name_another_language_that_it_touches(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = outInTwo(house);
        house.at(OFFICER);
        house.writing().change(number, Language.RUSSIAN);
        corrects(house, number, Language.RUSSIAN, Set.of());
        house.at(EDITOR);
        house.approval()
                .approve(
                        number,
                        Language.RUSSIAN,
                        house.files().find(number).seen(Language.RUSSIAN),
                        Set.of(Language.ENGLISH));

        assertThat(house.files().find(number).text(Language.ENGLISH).working()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_change_of_what_is_out_is_one_of_what_readers_are_told(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(OFFICER);
        assertThat(house.files().find(number).text(Language.RUSSIAN).kinds())
                .containsExactlyInAnyOrder(ChangeKind.FIRST, ChangeKind.TYPO);
        assertThat(house.files().find(number).text(Language.ENGLISH).kinds()).containsExactly(ChangeKind.FIRST);

        house.clockReads(house.noon);
        assertThat(house.files().find(number).text(Language.RUSSIAN).kinds())
                .containsExactlyInAnyOrder(ChangeKind.TYPO, ChangeKind.CORRECTION, ChangeKind.CLARIFICATION);
    }

    @ParameterizedTest
    @EnumSource
    void the_desk_says_what_an_approval_would_bring_about(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var atOnce = house.submitted(atOnce());
        var later = house.submitted(until(house.noon));
        assertThat(house.files().find(atOnce).text(Language.RUSSIAN).ofApproval())
                .isEqualTo(Effect.OUT_NOW);
        assertThat(house.files().find(later).text(Language.RUSSIAN).ofApproval())
                .isEqualTo(Effect.AT_THE_LIFT);
        assertThat(house.files().find(later).text(Language.ENGLISH).ofAbsence()).isEqualTo(Effect.WAITS_FOR_OTHERS);

        house.clockReads(house.noon);
        assertThat(house.files().find(later).text(Language.RUSSIAN).ofApproval())
                .isEqualTo(Effect.OUT_NOW);
        house.embargo().hold(atOnce, ReleaseHouse.reason());
        assertThat(house.files().find(atOnce).text(Language.RUSSIAN).ofApproval())
                .isEqualTo(Effect.AT_THE_LIFT);

        house.at(EDITOR);
        house.approves(later, Language.RUSSIAN);
        assertThat(house.files().find(later).text(Language.RUSSIAN).ofApproval())
                .isEqualTo(Effect.REPLACES);
        assertThat(house.files().find(later).text(Language.ENGLISH).ofApproval())
                .isEqualTo(Effect.OUT_NOW);
    }

    @ParameterizedTest
    @EnumSource
    void what_waits_for_another_text_or_for_its_facts_is_said_to_wait(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.at(OFFICER);
        var number = house.desk()
                .create(FactsDraft.of(ReleaseKind.STATEMENT, Audience.EVERYONE, Language.RUSSIAN), Language.RUSSIAN);
        house.saysMissing(number, Language.BELARUSIAN, WRONG, Optional.empty());
        assertThat(house.files().find(number).text(Language.RUSSIAN).ofApproval())
                .isEqualTo(Effect.WAITS_FOR_OTHERS);

        house.writes(number, Language.RUSSIAN, words("Заявление"));
        house.writing().submit(number, Language.RUSSIAN, Submission.FIRST);
        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);
        assertThat(house.files().find(number).text(Language.ENGLISH).ofAbsence())
                .isEqualTo(Effect.OUT_NOW);
    }

    @ParameterizedTest
    @EnumSource
    void delivered_lets_out_what_is_approved_and_tells_when_the_rest_follows(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.at(OFFICER);
        var number = house.desk()
                .create(FactsDraft.of(ReleaseKind.SPEECH, Audience.ACCREDITED, Language.RUSSIAN), Language.RUSSIAN);
        house.plans(number, new EmbargoPlan.UntilDelivered(Optional.empty(), Optional.empty()));
        house.writes(number, Language.RUSSIAN, words("Речь"));
        house.writing().submit(number, Language.RUSSIAN, Submission.FIRST);
        assertThat(house.files().find(number).actions()).doesNotContain(Action.DELIVER);
        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);

        house.at(OFFICER);
        assertThat(house.files().find(number).actions()).contains(Action.DELIVER);
        isRefused(Refused.Why.NOT_READY, () -> house.embargo().deliver(number));
        var follows = new Absence(WRONG, Optional.of(minsk(house.noon)));
        isRefused(Refused.Why.NOT_READY, () -> house.embargo().deliver(number, Map.of(Language.ENGLISH, follows)));
        isRefused(
                Refused.Why.EXPECTED_IN_THE_PAST,
                () -> house.embargo()
                        .deliver(
                                number,
                                Map.of(
                                        Language.ENGLISH,
                                        follows,
                                        Language.BELARUSIAN,
                                        new Absence(WRONG, Optional.of(minsk(house.morning))))));
        isRefused(
                Refused.Why.REASON_MISSING,
                () -> house.embargo()
                        .deliver(
                                number,
                                Map.of(
                                        Language.ENGLISH,
                                        follows,
                                        Language.BELARUSIAN,
                                        new Absence(Localized.none(), Optional.of(minsk(house.noon))))));
        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(number)).isFalse();

        house.embargo().deliver(number, Map.of(Language.ENGLISH, follows, Language.BELARUSIAN, follows));
        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().text())
                .isPresent();
        assertThat(house.files().find(number).text(Language.ENGLISH).absenceUntil())
                .contains(minsk(house.noon));
    }

    @ParameterizedTest
    @EnumSource
    void a_speech_is_checked_without_changes_once(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.at(OFFICER);
        var number = house.ready(atOnce());
        house.at(OFFICER);
        isRefused(Refused.Why.NOT_A_SPEECH, () -> house.desk().checkedWithoutChanges(number));
        house.revises(number, FactsDraft.of(ReleaseKind.SPEECH, Audience.ACCREDITED, Language.RUSSIAN));
        house.at(EDITOR);
        house.approval().approveFacts(number, house.files().find(number).facts());

        assertThat(house.files().find(number).actions()).contains(Action.CHECK_AGAINST_DELIVERY);
        house.desk().checkedWithoutChanges(number);
        assertThat(house.files().find(number).actions()).doesNotContain(Action.CHECK_AGAINST_DELIVERY);
        isRefused(Refused.Why.NOTHING_TO_CHANGE, () -> house.desk().checkedWithoutChanges(number));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_replaced_takes_no_other_release_s_place(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var old = house.ready(atOnce());
        var newer = house.ready(atOnce());
        var hidden = house.ready(until(house.noon));
        house.at(OFFICER);
        isRefused(Refused.Why.REPLACEMENT_NOT_OUT, () -> house.desk().replace(old, hidden));
        house.desk().replace(old, newer);

        isRefused(Refused.Why.REPLACEMENT_NOT_OUT, () -> house.desk().replace(newer, old));
        assertThat(house.files().find(old).actions()).doesNotContain(Action.REPLACE);
        house.at(SECOND_EDITOR);
        isRefused(Refused.Why.NOTHING_TO_CHANGE, () -> house.desk().replace(old, house.ready(atOnce())));
    }
}
