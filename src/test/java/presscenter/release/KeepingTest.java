package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_OFFICER;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.until;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

/** What the house keeps once for all releases: spellings of names, topics, the rota, the terms of embargo. */
@Tag("started")
class KeepingTest {
    private static final Localized<String> MARTA = Localized.of("Марта Валер", "Марта Валер", "Marta Valer");
    private static final Localized<String> CHAIR = Localized.of("старшыня", "председатель", "chair");
    private static final Localized<String> LAKE = Localized.of("Возера", "Озеро", "The lake");
    private static final Localized<String> TERMS = Localized.of("Умовы", "Условия", "Terms");
    private static final Localized<String> BINDING = Localized.of(
            "<p>Чытаць можна, публікаваць нельга.</p>",
            "<p>Читать можно, публиковать нельзя.</p>",
            "<p>You may read, but not publish.</p>");

    private static void isRefused(Refused.Why why, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static KnownName marta(ReleaseHouse house) {
        return house.the(SpellingDesk.class).keep(NameKind.PERSON, MARTA, CHAIR, Optional.of("+000 00 002"));
    }

    private static KnownName spelled(KnownName known, String english) {
        return new KnownName(
                known.key(),
                known.kind(),
                Localized.of("Марта Валер", "Марта Валер", english),
                known.capacity(),
                known.telephone());
    }

    private static FactsDraft of(Optional<String> speaker, Set<String> topics) {
        var plain = FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.RUSSIAN);
        return new FactsDraft(
                plain.kind(),
                plain.audience(),
                plain.authoritative(),
                speaker,
                plain.place(),
                plain.sourceLine(),
                plain.attributedTo(),
                plain.photoCredit(),
                plain.partner(),
                plain.notes(),
                topics);
    }

    // ── names

    @ParameterizedTest
    @EnumSource
    void a_corrected_spelling_shows_at_once_wherever_the_name_stands(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var marta = marta(house);
        var number = house.submitted(atOnce());
        house.revises(number, of(Optional.of(marta.key()), Set.of()));
        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);
        house.reads(JOURNALIST);
        var before = house.newsroom().fingerprint(number);

        house.at(OFFICER);
        house.the(SpellingDesk.class).correct(marta, spelled(marta, "Marta Vahler"));

        assertThat(house.newsroom()
                        .find(number, Language.RUSSIAN)
                        .orElseThrow()
                        .facts()
                        .orElseThrow()
                        .speaker()
                        .orElseThrow()
                        .name()
                        .in(Language.ENGLISH))
                .contains("Marta Vahler");
        assertThat(house.newsroom().fingerprint(number))
                .as("an open page sees that it has to show it again")
                .isNotEqualTo(before);
        assertThat(house.files().find(number).factsApproved()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void the_second_to_correct_a_name_is_told_and_the_first_correction_stands(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var desk = house.the(SpellingDesk.class);
        var marta = marta(house);
        desk.correct(marta, spelled(marta, "Marta Vahler"));

        house.at(SECOND_OFFICER);
        isRefused(Refused.Why.KEPT_MEANWHILE, () -> desk.correct(marta, spelled(marta, "Martha Valer")));

        assertThat(house.the(DeskNames.class).all().getFirst().name().in(Language.ENGLISH))
                .contains("Marta Vahler");
    }

    @ParameterizedTest
    @EnumSource
    void a_name_is_kept_whole_in_three_languages_and_only_once(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var desk = house.the(SpellingDesk.class);
        var half = new Localized<>(Map.of(Language.RUSSIAN, "Марта Валер", Language.ENGLISH, "Marta Valer"));
        var none = Optional.<String>empty();

        isRefused(Refused.Why.WORDS_INCOMPLETE, () -> desk.keep(NameKind.PERSON, half, CHAIR, none));
        isRefused(Refused.Why.WORDS_INCOMPLETE, () -> desk.keep(NameKind.PERSON, MARTA, half, none));
        isRefused(
                Refused.Why.WORDS_INCOMPLETE,
                () -> desk.keep(NameKind.PERSON, Localized.of("Марта", "  ", "Marta"), CHAIR, none));
        isRefused(
                Refused.Why.NAME_TOO_LONG,
                () -> desk.keep(NameKind.BODY, Localized.of("а", "б", "c".repeat(201)), Localized.none(), none));
        isRefused(
                Refused.Why.NO_TELEPHONE,
                () -> desk.keep(NameKind.PERSON, MARTA, CHAIR, Optional.of("ask at the desk")));
        assertThat(house.the(DeskNames.class).all()).isEmpty();

        var kept = desk.keep(
                NameKind.PERSON,
                Localized.of(" Мар'яна  ", "Марьяна", "Maryana"),
                Localized.none(),
                Optional.of(" +000  00 003 "));
        assertThat(kept.name().in(Language.BELARUSIAN)).contains("Мар’яна");
        assertThat(kept.telephone()).contains("+000 00 003");
        assertThat(kept.key()).doesNotContainIgnoringCase("mar");
        isRefused(
                Refused.Why.KEPT_ALREADY,
                () -> desk.keep(NameKind.PERSON, kept.name(), Localized.none(), Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void a_name_in_use_is_not_removed_and_a_contact_keeps_a_telephone(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var desk = house.the(SpellingDesk.class);
        var marta = marta(house);
        var number = house.submitted(atOnce());
        house.revises(number, of(Optional.of(marta.key()), Set.of()));
        isRefused(Refused.Why.IN_USE, () -> desk.remove(marta));

        house.revises(number, of(Optional.empty(), Set.of()));
        house.setsContact(number, marta.key());
        isRefused(Refused.Why.IN_USE, () -> desk.remove(marta));
        isRefused(
                Refused.Why.CONTACT_NEEDS_TELEPHONE,
                () -> desk.correct(marta, new KnownName(marta.key(), NameKind.PERSON, MARTA, CHAIR, Optional.empty())));

        house.setsContact(number, "duty");
        desk.remove(marta);
        assertThat(house.the(DeskNames.class).all()).isEmpty();
        isRefused(Refused.Why.UNKNOWN_NAME, () -> desk.correct(marta, spelled(marta, "Marta Vahler")));
        isRefused(Refused.Why.UNKNOWN_NAME, () -> house.revises(number, of(Optional.of(marta.key()), Set.of())));
    }

    // ── topics

    @ParameterizedTest
    @EnumSource
    void a_topic_is_hidden_with_its_release_and_its_name_is_corrected_everywhere(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var desk = house.the(SpellingDesk.class);
        var lake = desk.keepTopic(LAKE);
        var number = house.submitted(until(house.noon));
        house.revises(number, of(Optional.empty(), Set.of(lake.key())));
        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);
        house.reads(JOURNALIST);
        assertThat(house.newsroom().topics()).isEmpty();

        var water = Localized.of("Вада", "Вода", "Water");
        desk.correctTopic(lake, water);
        isRefused(Refused.Why.KEPT_MEANWHILE, () -> desk.correctTopic(lake, LAKE));
        isRefused(Refused.Why.IN_USE, () -> desk.removeTopic(lake));
        assertThat(house.newsroom().topics()).as("still hidden (E48)").isEmpty();

        house.clockReads(house.noon);
        assertThat(house.newsroom().topics()).containsExactly(new TopicName(lake.key(), water));
    }

    @ParameterizedTest
    @EnumSource
    void no_two_topics_are_called_the_same_in_any_language(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var desk = house.the(SpellingDesk.class);
        var lake = desk.keepTopic(LAKE);
        var ferries = desk.keepTopic(Localized.of("Паромы", "Паромы", "Ferries"));

        isRefused(Refused.Why.KEPT_ALREADY, () -> desk.keepTopic(Localized.of("Мора", "Море", "The lake")));
        isRefused(
                Refused.Why.KEPT_ALREADY,
                () -> desk.correctTopic(ferries, Localized.of("Возера", "Паромы", "Ferries")));
        isRefused(
                Refused.Why.WORDS_INCOMPLETE,
                () -> desk.correctTopic(lake, new Localized<>(Map.of(Language.RUSSIAN, "Озеро"))));
        desk.removeTopic(ferries);
        house.at(EDITOR);
        assertThat(house.the(DeskNames.class).topics()).containsExactly(lake);
    }

    // ── duty

    private static OnDuty vera(Instant until) {
        return new OnDuty(
                OnDuty.Function.OFFICER,
                Localized.of("Вера Луцэ", "Вера Луце", "Vera Lutse"),
                "+000 00 001",
                List.of(Language.RUSSIAN, Language.ENGLISH),
                until);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_put_on_duty_answers_from_the_hour_to_the_hour(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var duty = house.the(DutyDesk.class);
        var moments = new ArrayList<Object>();
        var watch = new DutyWatch(house.the(Duties.class), moments::add, house.the(Clock.class));
        var number = house.ready(atOnce());
        duty.putOnDuty(vera(house.noon), Optional.of(house.morning.plus(minutes(10))));
        house.reads(JOURNALIST);
        assertThat(house.newsroom().officerOnDuty()).isEmpty();
        var before = house.newsroom().fingerprint(number);
        watch.look();
        assertThat(moments).isEmpty();

        house.clockReads(house.morning.plus(minutes(10)));
        watch.look();
        assertThat(house.newsroom().officerOnDuty()).isPresent();
        assertThat(moments).as("open pages look again").hasSize(1);
        assertThat(house.newsroom().fingerprint(number))
                .as("and find whom to call")
                .isNotEqualTo(before);

        house.clockReads(house.noon);
        watch.look();
        assertThat(house.newsroom().officerOnDuty()).isEmpty();
        assertThat(moments).hasSize(2);
        assertThat(duty.rota()).isEmpty();
        assertThat(duty.past(10)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void hours_end_when_somebody_is_taken_off_and_what_is_past_stays(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var duty = house.the(DutyDesk.class);
        duty.putOnDuty(vera(house.noon), Optional.empty());
        duty.putOnDuty(vera(house.noon.plus(minutes(90))), Optional.of(house.noon));
        var running = duty.rota().getFirst();
        var coming = duty.rota().getLast();

        house.clockReads(house.morning.plus(minutes(30)));
        duty.takeOffDuty(running);
        duty.takeOffDuty(coming);

        assertThat(duty.rota()).isEmpty();
        assertThat(duty.past(10))
                .singleElement()
                .satisfies(shift -> assertThat(shift.who().until()).isEqualTo(house.morning.plus(minutes(30))));
        isRefused(Refused.Why.DUTY_IS_PAST, () -> duty.takeOffDuty(running));
    }

    @ParameterizedTest
    @EnumSource
    void hours_without_a_telephone_a_language_or_an_end_to_come_are_refused(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var duty = house.the(DutyDesk.class);
        var vera = vera(house.noon);
        var now = Optional.<Instant>empty();
        var mute = new OnDuty(vera.function(), vera.name(), " ", vera.languages(), house.noon);
        var silent = new OnDuty(vera.function(), vera.name(), vera.telephone(), List.of(), house.noon);
        var nameless = new OnDuty(
                vera.function(),
                new Localized<>(Map.of(Language.RUSSIAN, "Вера")),
                vera.telephone(),
                vera.languages(),
                house.noon);

        isRefused(Refused.Why.NO_TELEPHONE, () -> duty.putOnDuty(mute, now));
        isRefused(Refused.Why.LANGUAGES_MISSING, () -> duty.putOnDuty(silent, now));
        isRefused(Refused.Why.WORDS_INCOMPLETE, () -> duty.putOnDuty(nameless, now));
        isRefused(Refused.Why.ENDS_BEFORE_IT_BEGINS, () -> duty.putOnDuty(vera, Optional.of(house.noon)));
        isRefused(Refused.Why.DUTY_IS_PAST, () -> duty.putOnDuty(vera(house.morning), now));
        assertThat(duty.rota()).isEmpty();
    }

    // ── terms

    @ParameterizedTest
    @EnumSource
    void nobody_reads_under_embargo_before_there_are_terms_and_new_ones_ask_again(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var desk = house.the(TermsDesk.class);
        var contract = house.the(EmbargoContract.class);
        var number = house.ready(until(house.noon));
        house.reads(CLEARED);
        assertThat(desk.areInForce()).isFalse();
        assertThat(house.newsroom().isReadable(number, Language.RUSSIAN)).isFalse();
        assertThat(contract.accept(1, Language.ENGLISH)).isFalse();

        assertThat(desk.putInForce(0, TERMS, BINDING)).isEqualTo(1);
        assertThat(house.newsroom().isReadable(number, Language.RUSSIAN)).isFalse();
        assertThat(contract.accept(1, Language.ENGLISH)).isTrue();
        assertThat(house.newsroom().isReadable(number, Language.RUSSIAN)).isTrue();
        assertThat(desk.standing().bound()).isEqualTo(1);
        assertThat(desk.standing().readers()).isEqualTo(2);

        house.clockReads(house.morning.plus(minutes(5)));
        var stricter = Localized.of("<p>а</p>", "<p>б</p>", "<p>Neither read aloud.</p>");
        assertThat(desk.putInForce(1, TERMS, stricter)).isEqualTo(2);

        assertThat(house.newsroom().isReadable(number, Language.RUSSIAN)).isFalse();
        var versions = desk.standing().versions();
        assertThat(versions).extracting(each -> each.terms().version()).containsExactly(2, 1);
        assertThat(versions.getLast().terms().body()).isEqualTo(BINDING);
        assertThat(versions.getLast().terms().since()).isEqualTo(house.morning);
        assertThat(versions.getLast().acceptances()).isEqualTo(1);
        assertThat(versions.getFirst().hash()).isNotEqualTo(versions.getLast().hash());
        assertThat(desk.standing().bound()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void terms_that_a_colleague_followed_meanwhile_are_refused_and_so_are_half_and_equal_ones(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var desk = house.the(TermsDesk.class);
        var half = new Localized<>(Map.of(Language.RUSSIAN, "<p>б</p>"));
        isRefused(Refused.Why.TERMS_INCOMPLETE, () -> desk.putInForce(0, TERMS, half));
        isRefused(
                Refused.Why.TERMS_INCOMPLETE,
                () -> desk.putInForce(0, TERMS, Localized.of("<p>а</p>", "<p> </p>", "<p>c</p>")));
        isRefused(Refused.Why.WORDS_INCOMPLETE, () -> desk.putInForce(0, half, BINDING));
        assertThat(desk.areInForce()).isFalse();

        desk.putInForce(0, TERMS, BINDING);
        isRefused(Refused.Why.TERMS_CHANGED_MEANWHILE, () -> desk.putInForce(0, TERMS, BINDING));
        isRefused(Refused.Why.TERMS_UNCHANGED, () -> desk.putInForce(1, TERMS, BINDING));
        assertThat(desk.standing().versions()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void terms_hold_only_what_the_allow_list_of_rich_texts_knows(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var desk = house.the(TermsDesk.class);
        var foreign = "<p onclick=\"x()\">c<script>x()</script></p>";
        desk.putInForce(0, TERMS, Localized.of("<p>а</p>", "<p>б</p>", foreign));

        assertThat(desk.standing().inForce().orElseThrow().terms().body().in(Language.ENGLISH))
                .contains("<p>c</p>");
    }
}
