package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.TRANSLATOR;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.until;
import static presscenter.release.ReleaseHouse.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.embargo.Audience;
import presscenter.language.Language;
import presscenter.language.Localized;

/** What a translator learns at the desk: the assigned, what is out, and nothing else (E48). */
@Tag("started")
class TranslatorsDeskTest {
    @ParameterizedTest
    @EnumSource
    void who_wrote_as_an_officer_and_translates_now_sees_only_what_is_assigned(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.at(TRANSLATOR);
        var written = house.desk()
                .create(FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.RUSSIAN), Language.RUSSIAN);
        house.at(OFFICER);
        var assigned = house.submitted(until(house.noon));
        house.assigns(assigned, TRANSLATOR.id(), Language.ENGLISH, Optional.empty());

        house.at(TRANSLATOR);
        assertThat(house.files().myWork())
                .extracting(DeskRelease::number)
                .contains(assigned)
                .doesNotContain(written);
    }

    @ParameterizedTest
    @EnumSource
    void names_and_topics_that_only_hidden_releases_have_are_hidden_with_them(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        house.the(ReleaseImport.class)
                .keep(
                        List.of(
                                name("hidden-speaker"),
                                name("assigned-speaker"),
                                name("public-speaker"),
                                name("nobody")),
                        List.of(topic("hidden-topic"), topic("assigned-topic"), topic("public-topic"), topic("none")));
        about(house, until(house.noon), "hidden-speaker", "hidden-topic");
        about(house, ReleaseHouse.atOnce(), "public-speaker", "public-topic");
        var assigned = about(house, until(house.noon), "assigned-speaker", "assigned-topic");
        house.at(OFFICER);
        house.assigns(assigned, TRANSLATOR.id(), Language.ENGLISH, Optional.empty());
        assertThat(house.the(DeskNames.class).all()).hasSize(4);
        assertThat(house.the(DeskNames.class).topics()).hasSize(4);

        house.at(TRANSLATOR);
        assertThat(house.the(DeskNames.class).all())
                .extracting(KnownName::key)
                .containsExactlyInAnyOrder("assigned-speaker", "public-speaker");
        assertThat(house.the(DeskNames.class).topics())
                .extracting(TopicName::key)
                .containsExactlyInAnyOrder("assigned-topic", "public-topic");

        house.clockReads(house.noon.plus(minutes(1)));
        assertThat(house.the(DeskNames.class).topics())
                .extracting(TopicName::key)
                .contains("hidden-topic");
    }

    private static ReleaseNumber about(ReleaseHouse house, EmbargoPlan plan, String speaker, String topic) {
        house.at(OFFICER);
        var bare = FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.RUSSIAN);
        var number = house.desk()
                .create(
                        new FactsDraft(
                                bare.kind(),
                                bare.audience(),
                                bare.authoritative(),
                                Optional.of(speaker),
                                bare.place(),
                                bare.sourceLine(),
                                bare.attributedTo(),
                                bare.photoCredit(),
                                bare.partner(),
                                bare.notes(),
                                Set.of(topic)),
                        Language.RUSSIAN);
        house.plans(number, plan);
        house.saysMissing(number, Language.BELARUSIAN, Localized.of("а", "б", "c"), Optional.empty());
        house.saysMissing(number, Language.ENGLISH, Localized.of("а", "б", "c"), Optional.empty());
        house.writes(number, Language.RUSSIAN, words("Заявление"));
        house.writing().submit(number, Language.RUSSIAN, Submission.FIRST);
        house.at(EDITOR);
        house.approves(number, Language.RUSSIAN);
        return number;
    }

    private static KnownName name(String key) {
        return new KnownName(key, NameKind.PERSON, Localized.of("а", "б", "c"), Localized.none(), Optional.empty());
    }

    private static TopicName topic(String key) {
        return new TopicName(key, Localized.of("а", "б", "c"));
    }
}
