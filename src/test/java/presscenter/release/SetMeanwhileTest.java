package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.TRANSLATOR;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.minsk;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.until;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.audit.Fact;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.DeskRelease.Assigned;

/** Two officers set the same thing: the second, who has not seen what the first set, is refused (S12). */
@Tag("started")
class SetMeanwhileTest {
    private static final Localized<String> THEIRS = Localized.of("а", "б", "c");
    private static final Localized<String> OURS = Localized.of("г", "д", "e");

    private static void isRefused(Refused.Why why, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @ParameterizedTest
    @EnumSource
    void an_embargo_and_a_circle_that_a_colleague_set_are_not_overwritten_by_whoever_saw_none(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(atOnce());
        var seen = house.files().find(number).planned();
        var wire = new Circle.Outlets(Set.of("lakewire"));
        house.desk().plan(number, seen, until(house.noon), wire);

        isRefused(
                Refused.Why.EMBARGO_CHANGED_MEANWHILE,
                () -> house.desk().plan(number, seen, atOnce(), new Circle.Everybody()));
        assertThat(house.files().find(number).embargo().lift()).contains(house.noon);
        assertThat(house.files().find(number).circle()).isEqualTo(wire);

        // A colleague who changed the circle alone is not overwritten either.
        var withWire = house.files().find(number).planned();
        house.circles(number, new Circle.Outlets(Set.of("primer-tv")));
        isRefused(
                Refused.Why.EMBARGO_CHANGED_MEANWHILE,
                () -> house.desk().plan(number, withWire, until(house.noon.plus(minutes(5))), wire));

        house.desk().plan(number, house.files().find(number).planned(), atOnce(), new Circle.Everybody());
        assertThat(house.files().find(number).embargo().lift()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_contact_that_a_colleague_named_is_not_overwritten_and_the_facts_beside_it_are_not_half_saved(
            Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.the(ReleaseImport.class)
                .keep(
                        List.of(new KnownName(
                                "marta-valer",
                                NameKind.PERSON,
                                Localized.of("Марта Валер", "Марта Валер", "Marta Valer"),
                                Localized.none(),
                                Optional.of("+000 00 002"))),
                        List.of());
        var number = house.submitted(atOnce());
        var seen = house.files().find(number).beside();
        house.setsContact(number, "marta-valer");

        var other = FactsDraft.of(
                ReleaseKind.COMMENT, seen.facts().audience(), seen.facts().authoritative());
        isRefused(
                Refused.Why.FACTS_CHANGED_MEANWHILE,
                () -> house.desk().revise(number, seen, new Beside(other, "duty", seen.source())));
        assertThat(house.files().find(number).beside())
                .isEqualTo(new Beside(seen.facts(), "marta-valer", seen.source()));
    }

    @ParameterizedTest
    @EnumSource
    void what_a_colleague_said_of_a_missing_text_is_not_overwritten_nor_at_delivered(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.at(OFFICER);
        var number = house.desk()
                .create(
                        FactsDraft.of(ReleaseKind.SPEECH, presscenter.embargo.Audience.EVERYONE, Language.RUSSIAN),
                        Language.RUSSIAN);
        var told = new Absence(THEIRS, Optional.of(minsk(house.noon)));
        house.desk().giveAbsence(number, Language.ENGLISH, Optional.empty(), told);

        isRefused(
                Refused.Why.ABSENCE_CHANGED_MEANWHILE,
                () -> house.desk()
                        .giveAbsence(number, Language.ENGLISH, Optional.empty(), new Absence(OURS, Optional.empty())));
        isRefused(
                Refused.Why.DELIVERY_CHANGED_MEANWHILE,
                () -> house.embargo().deliver(number, Map.of(Language.ENGLISH, new Absence(OURS, Optional.empty()))));
        assertThat(house.files().find(number).text(Language.ENGLISH).absence()).contains(told);

        house.desk().giveAbsence(number, Language.ENGLISH, Optional.of(told), new Absence(OURS, Optional.empty()));
        assertThat(house.files().find(number).text(Language.ENGLISH).absence())
                .contains(new Absence(OURS, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void a_translator_s_time_is_not_overwritten_and_each_new_one_stands_in_the_trail(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var number = house.submitted(until(house.noon));
        var open = new Assigned(TRANSLATOR.id(), Optional.empty());
        var soon = new Assigned(TRANSLATOR.id(), Optional.of(minsk(house.morning.plus(minutes(20)))));
        var later = new Assigned(TRANSLATOR.id(), Optional.of(minsk(house.morning.plus(minutes(40)))));
        var desk = house.the(TranslatorsDesk.class);
        desk.assign(number, Language.ENGLISH, Optional.empty(), open);
        desk.assign(number, Language.ENGLISH, Optional.of(open), soon);

        isRefused(
                Refused.Why.TRANSLATOR_CHANGED_MEANWHILE,
                () -> desk.assign(number, Language.ENGLISH, Optional.of(open), later));
        assertThat(house.files().find(number).text(Language.ENGLISH).assigned()).containsExactly(soon);

        desk.assign(number, Language.ENGLISH, Optional.of(soon), soon); // decides nothing
        assertThat(house.events().stream()
                        .filter(ReleaseEvent.TranslatorAssigned.class::isInstance)
                        .map(Fact::details)
                        .map(details -> details.get("expected")))
                .containsExactly("none", soon.expectedAt().orElseThrow().toString());
    }
}
