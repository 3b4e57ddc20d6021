package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_EDITOR;
import static presscenter.release.ReleaseHouse.SECOND_OFFICER;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;
import static presscenter.release.ReleaseHouse.words;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.embargo.Audience;
import presscenter.embargo.Circle;
import presscenter.embargo.Sight;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Moment;

/** A second person approves, approves all that readers will see, and has seen it (E20). */
@Tag("started")
class ApprovalTest {
    private static final Localized<String> WRONG = Localized.of("было а", "было б", "was c");
    private static final Localized<String> RIGHT = Localized.of("ёсць а", "есть б", "is c");

    @ParameterizedTest
    @EnumSource
    void a_time_set_after_the_approval_is_approved_again_even_while_the_text_is_being_changed(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = approvedAndBeingChanged(house);

        house.plans(number, ReleaseHouse.atOnce());
        givesTheOtherAbsences(house, number);

        assertThat(house.files().find(number).state()).isEqualTo(ReleaseState.IN_PREPARATION);
        house.reads(JOURNALIST);
        assertThat(house.newsroom().isThere(number)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_circle_or_facts_set_after_the_approval_are_approved_again_even_while_the_text_is_being_changed(
            Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var withCircle = approvedAndBeingChanged(house);
        house.circles(withCircle, new Circle.Outlets(Set.of("lakewire")));
        givesTheOtherAbsences(house, withCircle);
        assertThat(house.files().find(withCircle).state()).isEqualTo(ReleaseState.IN_PREPARATION);

        var withFacts = approvedAndBeingChanged(house);
        house.revises(withFacts, FactsDraft.of(ReleaseKind.COMMENT, Audience.EVERYONE, Language.RUSSIAN));
        givesTheOtherAbsences(house, withFacts);
        assertThat(house.files().find(withFacts).text(Language.RUSSIAN).approved())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_stood_before_a_discarded_draft_waits_for_approval_if_that_was_taken_back(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = approvedAndBeingChanged(house);
        house.plans(number, until(house.noon));

        house.writing().discard(number, Language.RUSSIAN);

        var text = house.files().find(number).text(Language.RUSSIAN);
        assertThat(text.approved()).isEmpty();
        assertThat(text.working().orElseThrow().state()).isEqualTo(TextState.IN_REVIEW);
        assertThat(text.working().orElseThrow().words().headline()).isEqualTo("Заявление");
        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);
        assertThat(house.files().find(number).text(Language.RUSSIAN).approved()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_a_typo_is_read_as_a_whole_once_nothing_approved_stands_before_it(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var being = approvedAndBeingChanged(house);
        writesATypo(house, being);
        house.plans(being, until(house.noon));

        var text = house.files().find(being).text(Language.RUSSIAN);
        assertThat(text.approved()).isEmpty();
        assertThat(text.working().orElseThrow().state()).isEqualTo(TextState.IN_REVIEW);
        assertThat(text.working().orElseThrow().change()).isEqualTo(ChangeKind.FIRST);

        var approved = approvedAndBeingChanged(house);
        writesATypo(house, approved);
        house.at(EDITOR);
        house.approves(approved, Language.RUSSIAN);
        house.at(OFFICER);
        house.revises(approved, FactsDraft.of(ReleaseKind.COMMENT, Audience.EVERYONE, Language.RUSSIAN));
        assertThat(house.files()
                        .find(approved)
                        .text(Language.RUSSIAN)
                        .working()
                        .orElseThrow()
                        .change())
                .isEqualTo(ChangeKind.FIRST);
    }

    private static void writesATypo(ReleaseHouse house, ReleaseNumber number) {
        var words = words("Заявление");
        house.writes(number, Language.RUSSIAN, new TextDraft(words.headline(), "О чем речь", words.body()));
        house.writing().submit(number, Language.RUSSIAN, Submission.TYPO);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_moved_the_lift_does_not_approve_what_goes_with_it_until_somebody_else_has(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var earlier = house.ready(until(house.noon));
        var later = house.ready(until(house.noon));
        house.at(EDITOR);
        house.embargo().liftEarly(earlier, Optional.of(typed(house.noon.minus(minutes(10)))), reason());
        house.embargo().extend(later, until(house.noon.plus(minutes(10))), reason());

        for (var number : List.of(earlier, later)) {
            changes(house, number, "Первое");
            house.at(EDITOR);
            assertThat(house.files().find(number).text(Language.RUSSIAN).actions())
                    .doesNotContain(DeskRelease.Action.APPROVE);
            refused(Refused.Why.OWN_WORDS, () -> house.approves(number, Language.RUSSIAN));
            house.at(SECOND_EDITOR);
            house.approves(number, Language.RUSSIAN);

            changes(house, number, "Второе");
            house.at(EDITOR);
            house.approves(number, Language.RUSSIAN);
        }
    }

    private static Moment typed(Instant instant) {
        var minsk = ZoneId.of("Europe/Minsk");
        return new Moment(instant, minsk, instant.atZone(minsk).toLocalDateTime());
    }

    private static void changes(ReleaseHouse house, ReleaseNumber number, String headline) {
        house.at(OFFICER);
        house.writing().change(number, Language.RUSSIAN);
        house.writes(number, Language.RUSSIAN, words(headline));
        house.writing().submit(number, Language.RUSSIAN, Submission.FIRST);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_approves_words_that_the_page_did_not_show(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(until(house.noon));
        var seen = house.files().find(number).seen(Language.RUSSIAN);
        house.writing().recall(number, Language.RUSSIAN);
        house.writes(number, Language.RUSSIAN, words("Другое"));
        house.writing().submit(number, Language.RUSSIAN, Submission.FIRST);

        house.at(EDITOR);
        refused(Refused.Why.CHANGED_MEANWHILE, () -> house.approval().approve(number, Language.RUSSIAN, seen));

        assertThat(house.files().find(number).text(Language.RUSSIAN).approved()).isEmpty();
        house.approves(number, Language.RUSSIAN);
        assertThat(house.files().find(number).state()).isEqualTo(ReleaseState.READY);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_approves_facts_a_time_or_a_circle_that_the_page_did_not_show(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(until(house.noon));

        var first = house.files().find(number).seen(Language.RUSSIAN);
        house.revises(number, FactsDraft.of(ReleaseKind.COMMENT, Audience.EVERYONE, Language.RUSSIAN));
        var second = house.files().find(number).seen(Language.RUSSIAN);
        house.plans(number, until(house.noon.minus(minutes(30))));
        var third = house.files().find(number).seen(Language.RUSSIAN);
        house.circles(number, new Circle.Outlets(Set.of("lakewire")));

        house.at(EDITOR);
        for (var seen : Set.of(first, second, third)) {
            refused(Refused.Why.CHANGED_MEANWHILE, () -> house.approval().approve(number, Language.RUSSIAN, seen));
        }
        house.approves(number, Language.RUSSIAN);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_to_come_out_at_its_lift_is_not_published_at_once_without_being_asked_again(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(until(house.noon));
        house.at(EDITOR);
        house.clockReads(house.noon.minusMillis(1));
        var seen = house.files().find(number).seen(Language.RUSSIAN);
        assertThat(seen.effect()).isEqualTo(DeskRelease.Effect.AT_THE_LIFT);

        house.clockReads(house.noon);
        refused(Refused.Why.CHANGED_MEANWHILE, () -> house.approval().approve(number, Language.RUSSIAN, seen));

        assertThat(house.files().find(number).seen(Language.RUSSIAN).effect()).isEqualTo(DeskRelease.Effect.OUT_NOW);
        house.approves(number, Language.RUSSIAN);
    }

    @ParameterizedTest
    @EnumSource
    void facts_are_approved_as_the_page_showed_them_or_not_at_all(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        var shown = FactsDraft.of(ReleaseKind.COMMENT, Audience.ACCREDITED, Language.RUSSIAN);
        house.at(OFFICER);
        house.revises(number, shown);
        house.revises(number, FactsDraft.of(ReleaseKind.COMMENT, Audience.EVERYONE, Language.RUSSIAN));

        house.at(EDITOR);
        refused(Refused.Why.CHANGED_MEANWHILE, () -> house.approval().approveFacts(number, shown));
        assertThat(house.files().find(number).factsApproved()).isFalse();

        house.approval().approveFacts(number, house.files().find(number).facts());
        assertThat(house.files().find(number).factsApproved()).isTrue();
        assertThat(house.events().stream().filter(ReleaseEvent.ReleaseReady.class::isInstance))
                .as("it was ready before")
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_text_that_came_out_while_its_change_was_read_is_not_replaced_without_a_word(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(OFFICER);
        house.writing().change(number, Language.RUSSIAN);
        house.writes(number, Language.RUSSIAN, words("Другое заявление сегодня"));
        house.clockReads(house.noon.minus(minutes(2)));
        house.writing().submit(number, Language.RUSSIAN, Submission.FIRST);

        house.at(EDITOR);
        house.clockReads(house.noon.minusMillis(1));
        house.atTheTrail(() -> house.clockReads(house.noon));
        refused(Refused.Why.TOO_LATE, () -> house.approves(number, Language.RUSSIAN));
        house.clockReads(house.noon.plus(minutes(2)));
        refused(Refused.Why.NOTICE_MISSING, () -> house.approves(number, Language.RUSSIAN));

        house.reads(JOURNALIST);
        assertThat(house.newsroom()
                        .find(number, Language.RUSSIAN)
                        .orElseThrow()
                        .text()
                        .orElseThrow()
                        .headline())
                .isEqualTo("Заявление");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_says_what_readers_are_told_does_not_approve_it(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(ReleaseHouse.atOnce());
        house.at(OFFICER);
        house.writing().change(number, Language.RUSSIAN);
        house.writes(number, Language.RUSSIAN, words("Другое заявление сегодня"));
        house.at(SECOND_EDITOR);
        house.writing().submit(number, Language.RUSSIAN, new Submission(ChangeKind.CORRECTION, WRONG, RIGHT, Set.of()));

        refused(Refused.Why.OWN_WORDS, () -> house.approves(number, Language.RUSSIAN));
        assertThat(house.files().find(number).text(Language.RUSSIAN).actions())
                .doesNotContain(DeskRelease.Action.APPROVE);

        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);
        assertThat(house.files().find(number).notices())
                .extracting(PublicNotice::right)
                .containsExactly(RIGHT);
    }

    @ParameterizedTest
    @EnumSource
    void facts_that_nobody_approved_change_nothing_for_readers(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(ReleaseHouse.atOnce());
        house.at(OFFICER);
        house.revises(number, FactsDraft.of(ReleaseKind.SPEECH, Audience.EVERYONE, Language.RUSSIAN));

        house.reads(JOURNALIST);
        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().delivery())
                .isEqualTo(Delivery.NOT_A_SPEECH);
        assertThat(house.the(DryRun.class).seers(number, house.noon))
                .filteredOn(preview -> preview.language() == Language.RUSSIAN)
                .extracting(DryRun.Seers::everyone)
                .containsExactly(Sight.NOTHING);

        house.at(EDITOR);
        house.approval().approveFacts(number, house.files().find(number).facts());
        assertThat(house.newsroom().find(number, Language.RUSSIAN).orElseThrow().delivery())
                .isEqualTo(Delivery.AS_PREPARED);
        assertThat(house.the(DryRun.class).seers(number, house.noon))
                .filteredOn(preview -> preview.language() == Language.RUSSIAN)
                .extracting(DryRun.Seers::everyone)
                .containsExactly(Sight.TEXT);
    }

    /** The Russian text is approved, a colleague is changing it, and the others are not there yet. */
    private static ReleaseNumber approvedAndBeingChanged(ReleaseHouse house) {
        house.at(OFFICER);
        var number = house.desk()
                .create(FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.RUSSIAN), Language.RUSSIAN);
        house.writes(number, Language.RUSSIAN, words("Заявление"));
        house.writing().submit(number, Language.RUSSIAN, Submission.FIRST);
        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);
        house.at(SECOND_OFFICER);
        house.writing().change(number, Language.RUSSIAN);
        return number;
    }

    private static void givesTheOtherAbsences(ReleaseHouse house, ReleaseNumber number) {
        house.saysMissing(number, Language.BELARUSIAN, Localized.of("а", "б", "c"), Optional.empty());
        house.saysMissing(number, Language.ENGLISH, Localized.of("а", "б", "c"), Optional.empty());
    }

    private static void refused(Refused.Why why, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
