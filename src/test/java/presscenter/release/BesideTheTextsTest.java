package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_EDITOR;
import static presscenter.release.ReleaseHouse.TRANSLATOR;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.minsk;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.until;
import static presscenter.release.ReleaseHouse.words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.embargo.Audience;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.DeskRelease.Action;

/** What stands beside the texts: facts, contact, source, translators; who changes it, and who has to approve it. */
@Tag("started")
class BesideTheTextsTest {
    private static FactsDraft facts(ReleaseKind kind) {
        return FactsDraft.of(kind, Audience.ACCREDITED, Language.RUSSIAN);
    }

    private static FactsDraft at(String place) {
        var plain = facts(ReleaseKind.STATEMENT);
        return new FactsDraft(
                plain.kind(),
                plain.audience(),
                plain.authoritative(),
                Optional.empty(),
                new Localized<>(java.util.Map.of(Language.RUSSIAN, place)),
                plain.sourceLine(),
                plain.attributedTo(),
                plain.photoCredit(),
                plain.partner(),
                plain.notes(),
                Set.of());
    }

    private static void isRefused(Refused.Why why, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static Optional<String> placeThatReadersSee(ReleaseHouse house, ReleaseNumber number) {
        house.reads(JOURNALIST);
        return house.newsroom()
                .find(number, Language.RUSSIAN)
                .orElseThrow()
                .facts()
                .orElseThrow()
                .place()
                .in(Language.RUSSIAN);
    }

    @ParameterizedTest
    @EnumSource
    void changed_facts_are_seen_only_when_a_second_person_has_approved_them(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(atOnce());
        house.at(EDITOR);
        house.revises(number, at("Большой зал"));

        assertThat(placeThatReadersSee(house, number)).isEmpty();
        assertThat(house.files().find(number).actions()).doesNotContain(Action.APPROVE_FACTS);
        isRefused(
                Refused.Why.OWN_WORDS,
                () -> house.approval()
                        .approveFacts(number, house.files().find(number).facts()));

        house.at(SECOND_EDITOR);
        var waits = house.files().find(number);
        assertThat(waits.actions()).contains(Action.APPROVE_FACTS);
        assertThat(waits.approvedFacts().orElseThrow().place().isEmpty()).isTrue();
        assertThat(waits.facts().place().in(Language.RUSSIAN)).contains("Большой зал");
        house.approval().approveFacts(number, house.files().find(number).facts());

        assertThat(placeThatReadersSee(house, number)).contains("Большой зал");
        assertThat(house.files().find(number).factsApproved()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void facts_that_were_written_upon_older_ones_are_refused_and_nothing_is_lost(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(atOnce());
        var read = house.files().find(number).beside();
        house.revises(number, at("Большой зал"));

        isRefused(
                Refused.Why.FACTS_CHANGED_MEANWHILE,
                () -> house.desk().revise(number, read, new Beside(at("Малый зал"), read.contact(), read.source())));

        assertThat(house.files().find(number).facts().place().in(Language.RUSSIAN))
                .contains("Большой зал");
    }

    @ParameterizedTest
    @EnumSource
    void facts_are_spelled_as_their_language_does_and_blank_ones_are_none(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(atOnce());

        house.revises(number, at("  "));
        assertThat(house.files().find(number).facts().place().isEmpty()).isTrue();
        isRefused(Refused.Why.FACTS_TOO_LONG, () -> house.revises(number, at("а".repeat(1_001))));
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_name_is_neither_speaker_nor_contact(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(atOnce());
        var speaks = new FactsDraft(
                ReleaseKind.SPEECH,
                Audience.ACCREDITED,
                Language.RUSSIAN,
                Optional.of("marta-valer"),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                Set.of());

        isRefused(Refused.Why.UNKNOWN_NAME, () -> house.revises(number, speaks));
        isRefused(Refused.Why.UNKNOWN_NAME, () -> house.setsContact(number, "marta-valer"));

        house.the(ReleaseImport.class)
                .keep(
                        List.of(new KnownName(
                                "marta-valer",
                                NameKind.PERSON,
                                Localized.of("Марта Валер", "Марта Валер", "Marta Valer"),
                                Localized.none(),
                                Optional.of("+000 00 002"))),
                        List.of());
        house.revises(number, speaks);
        house.setsContact(number, "marta-valer");
        assertThat(house.files().find(number).facts().speaker()).contains("marta-valer");
    }

    @ParameterizedTest
    @EnumSource
    void a_contact_changes_at_once_and_needs_no_approval(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.the(ReleaseImport.class)
                .keep(
                        List.of(new KnownName(
                                "inga-mers",
                                NameKind.PERSON,
                                Localized.of("Інга Мерс", "Инга Мерс", "Inga Mers"),
                                Localized.none(),
                                Optional.of("+000 00 001"))),
                        List.of());
        var number = house.ready(atOnce());
        house.reads(JOURNALIST);
        var before = house.newsroom().fingerprint(number);
        house.at(OFFICER);
        house.setsContact(number, "inga-mers");

        assertThat(house.newsroom().fingerprint(number))
                .as("an open page shows it")
                .isNotEqualTo(before);
        var seen = house.newsroom()
                .find(number, Language.RUSSIAN)
                .orElseThrow()
                .facts()
                .orElseThrow();
        assertThat(seen.contact().orElseThrow().key()).isEqualTo("inga-mers");
        assertThat(house.files().find(number).factsApproved()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void that_it_is_a_speech_is_not_told_before_it_is_approved(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(atOnce());
        house.at(OFFICER);
        house.revises(number, facts(ReleaseKind.SPEECH));
        assertThat(house.files().find(number).delivery()).isEqualTo(Delivery.NOT_A_SPEECH);

        house.at(EDITOR);
        house.approval().approveFacts(number, house.files().find(number).facts());
        assertThat(house.files().find(number).delivery()).isEqualTo(Delivery.AS_PREPARED);
    }

    @ParameterizedTest
    @EnumSource
    void the_source_changes_until_a_text_was_handed_over(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.at(OFFICER);
        var number = house.desk().create(facts(ReleaseKind.COMMENT), Language.ENGLISH);
        assertThat(house.files().find(number).actions()).contains(Action.CHANGE_SOURCE);
        house.setsSource(number, Language.RUSSIAN);

        assertThat(house.files().find(number).source()).isEqualTo(Language.RUSSIAN);
        house.writes(number, Language.RUSSIAN, words("Комментарий"));
        house.writing().submit(number, Language.RUSSIAN, Submission.FIRST);

        assertThat(house.files().find(number).actions()).doesNotContain(Action.CHANGE_SOURCE);
        isRefused(Refused.Why.ALREADY_SUBMITTED, () -> house.setsSource(number, Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void a_text_that_is_said_to_be_missing_is_no_source(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.at(OFFICER);
        var number = house.desk().create(facts(ReleaseKind.COMMENT), Language.RUSSIAN);
        house.saysMissing(number, Language.ENGLISH, Localized.of("а", "б", "c"), Optional.empty());

        isRefused(Refused.Why.SOURCE_NOT_APPROVED, () -> house.setsSource(number, Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void a_number_bears_the_year_that_it_is_where_the_institution_is(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.clockReads(Instant.parse("2026-12-31T21:30:00Z")); // half past midnight in Minsk
        var number = house.desk()
                .create(FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.RUSSIAN), Language.RUSSIAN);
        assertThat(number.year()).isEqualTo(2027);
    }

    @ParameterizedTest
    @EnumSource
    void only_a_translator_is_assigned_finds_it_and_loses_sight_of_it_when_taken_off(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(until(house.noon));
        var expected = house.morning.plus(minutes(40));
        isRefused(
                Refused.Why.NOT_A_TRANSLATOR,
                () -> house.assigns(number, OFFICER.id(), Language.ENGLISH, Optional.empty()));
        isRefused(
                Refused.Why.NOT_A_TRANSLATOR,
                () -> house.assigns(number, new UUID(0, 99), Language.ENGLISH, Optional.empty()));
        isRefused(
                Refused.Why.EXPECTED_IN_THE_PAST,
                () -> house.assigns(number, TRANSLATOR.id(), Language.ENGLISH, Optional.of(house.morning)));

        house.assigns(number, TRANSLATOR.id(), Language.ENGLISH, Optional.of(expected));
        assertThat(house.files().find(number).text(Language.ENGLISH).assigned())
                .containsExactly(new DeskRelease.Assigned(TRANSLATOR.id(), Optional.of(minsk(expected))));
        house.at(TRANSLATOR);
        assertThat(house.files().myWork()).extracting(DeskRelease::number).containsExactly(number);
        assertThat(house.files().find(number).actions()).isEmpty();

        house.at(OFFICER);
        house.unassigns(number, TRANSLATOR.id(), Language.ENGLISH);
        house.at(TRANSLATOR);
        assertThat(house.files().myWork()).isEmpty();
        assertThatThrownBy(() -> house.files().find(number)).isInstanceOf(NoSuchRelease.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_desk_says_how_many_words_of_the_source_changed_since_the_translation_was_made(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(OFFICER);
        house.assigns(number, TRANSLATOR.id(), Language.ENGLISH, Optional.empty());
        house.at(TRANSLATOR);
        house.writing().begin(number, Language.ENGLISH);
        house.writes(number, Language.ENGLISH, words("A statement"));
        assertThat(house.files().sourceChange(number, Language.ENGLISH)).isEmpty();

        house.at(OFFICER);
        house.writing().change(number, Language.RUSSIAN);
        house.writes(number, Language.RUSSIAN, words("Срочное заявление"));
        house.writing().submit(number, Language.RUSSIAN, Submission.FIRST);

        house.at(TRANSLATOR);
        var change = house.files().sourceChange(number, Language.ENGLISH).orElseThrow();
        assertThat(change.since()).isEqualTo(1);
        assertThat(change.words()).isEqualTo(2);

        house.writes(number, Language.ENGLISH, words("A statement that goes on"));
        assertThat(house.files().find(number).text(Language.ENGLISH).outOfDate())
                .as("a word saved brings nothing up to date")
                .isTrue();
        house.writing().submit(number, Language.ENGLISH, Submission.FIRST);
        assertThat(house.files().find(number).text(Language.ENGLISH).outOfDate())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_change_that_begins_from_an_out_of_date_translation_is_out_of_date_too(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.ready(until(house.noon));
        house.at(OFFICER);
        house.writing().begin(number, Language.ENGLISH);
        house.writes(number, Language.ENGLISH, words("A statement"));
        house.writing().submit(number, Language.ENGLISH, Submission.FIRST);
        house.at(EDITOR);
        house.approves(number, Language.ENGLISH);

        house.at(OFFICER);
        house.writing().change(number, Language.RUSSIAN);
        house.writes(number, Language.RUSSIAN, words("Срочное заявление"));
        house.writing().submit(number, Language.RUSSIAN, Submission.FIRST);
        house.writing().change(number, Language.ENGLISH);
        assertThat(house.files().sourceChange(number, Language.ENGLISH)).isPresent();
        house.writing().noRetranslation(number, Language.ENGLISH);
        assertThat(house.files().sourceChange(number, Language.ENGLISH)).isEmpty();
    }
}
