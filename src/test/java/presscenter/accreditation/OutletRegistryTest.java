package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.accreditation.OutletHouse.outlet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.accreditation.OutletRegistry.Answer;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.language.Localized;

/** Outlets as somebody finds them who types a name, and proposes one that is not there (A2, A20). */
@Tag("started")
class OutletRegistryTest {
    private static final Language RU = Language.RUSSIAN;
    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<OutletKind> NONE_KIND = Optional.empty();

    private static final Map<String, List<String>> TYPED = Map.ofEntries(
            Map.entry(
                    "tass",
                    List.of(
                            "ТАСС",
                            "тасс",
                            "TASS",
                            "tass",
                            "Т.А.С.С.",
                            "«ТАСС»",
                            "ИТАР-ТАСС",
                            "ИТАР ТАСС",
                            "итартасс",
                            "ITAR-TASS",
                            "Information Telegraph Agency of Russia",
                            "information tele",
                            "Telegraph Agency of Russia",
                            "agency russia information",
                            "Informatsionnoye telegrafnoye agentstvo Rossii",
                            "Infarmation Telegraph",
                            "Infomation Telegraph Agnecy")),
            Map.entry("belta", List.of("БелТА", "BelTA", "белта", "Беларускае тэлеграф", "Bielaruskaje telegr")),
            Map.entry("zviazda", List.of("Звязда", "Zviazda", "Zvyazda", "Zvjazda", "Зьвязда", "Звязда LLC")),
            Map.entry(
                    "kp",
                    List.of(
                            "Комсомольская правда",
                            "Komsomolskaya Pravda",
                            "komsomolskaja pravda",
                            "комсомолская правда",
                            "правда",
                            "Kомсомольская правда",
                            "ООО «Комсомольская правда»")),
            Map.entry("reuters", List.of("Reuters", "Рейтер", "рейтерс", "Рэйтэр", "Reutres", "Thomson R", "Рейтеср")),
            Map.entry("xinhua", List.of("Синьхуа", "Сіньхуа", "Xinhua", "新华社", "新华", "xin hua she", "Sinhua")),
            Map.entry(
                    "al-jazeera",
                    List.of("Аль-Джазира", "Аль Джазира", "аль-джазіра", "الجزيرة", "Al-Jazeera", "Aljazeera")),
            Map.entry("24kg", List.of("24.kg", "24kg", "24 kg")));

    @ParameterizedTest
    @EnumSource
    void an_outlet_is_found_under_any_alias_spelling_and_script(Databases database) {
        var house = OutletHouse.withThePressOn(database);
        TYPED.forEach((key, typed) -> typed.forEach(
                each -> assertThat(house.finds(each)).as(each).first().isEqualTo(key)));
        assertThat(house.finds("Эль Паис")).contains("el-pais");
    }

    @ParameterizedTest
    @EnumSource
    void the_best_match_stands_first_and_the_rest_as_the_reader_s_language_sorts(Databases database) {
        var house = OutletHouse.emptyOn(database);
        house.registers(
                outlet("echo-lake", OutletKind.ONLINE, "BY", "Рэха возера", "Эхо озера", "Echo of the Lake"),
                outlet("echo", OutletKind.NEWSPAPER, "BY", "Рэха", "Эхо", "Echo"),
                outlet("morning-echo", OutletKind.NEWSPAPER, "BY", "Ранішняе рэха", "Утреннее эхо", "Morning Echo"),
                outlet("evening-echo", OutletKind.NEWSPAPER, "BY", "Вячэрняе рэха", "Вечернее эхо", "Evening Echo"),
                outlet("our-echo", OutletKind.NEWSPAPER, "BY", "Ўласнае рэха", "Ёлкино эхо", "Zonal Echo"));

        assertThat(house.finds("эхо", Language.RUSSIAN))
                .containsExactly("echo", "echo-lake", "evening-echo", "our-echo", "morning-echo");
        assertThat(house.finds("эхо", Language.ENGLISH))
                .containsExactly("echo", "echo-lake", "evening-echo", "morning-echo", "our-echo");
        assertThat(house.registry().find("эхо", Language.RUSSIAN, 2)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_told_of_an_outlet_is_its_name_its_country_and_its_kind(Databases database) {
        var house = OutletHouse.withThePressOn(database);

        assertThat(house.registry().find("tass", Language.BELARUSIAN, 10))
                .containsExactly(new FoundOutlet(
                        "tass", "ТАСС", Language.BELARUSIAN, new Country("RU"), "Расія", OutletKind.WIRE_SERVICE));
        assertThat(house.registry().find("24.kg", Language.RUSSIAN, 10))
                .extracting(FoundOutlet::countryName)
                .as("as a protocol department names it, and not as CLDR does")
                .containsExactly("Кыргызстан");
        assertThat(house.registry().find("правда", Language.ENGLISH, 10))
                .as("no name is made up for a language that has none (L5)")
                .extracting(FoundOutlet::nameLanguage)
                .containsExactly(Language.RUSSIAN);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_found_of_nothing_of_signs_and_of_a_single_letter(Databases database) {
        var house = OutletHouse.withThePressOn(database);

        for (var typed : List.of("", " ", "«»", "%", "_", "z", "з", "'", "a".repeat(5000), "\uD83D", "ZZZ%")) {
            assertThat(house.finds(typed)).as(typed).isEmpty();
        }
        assertThat(house.registry().find("тасс", Language.RUSSIAN, -1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_proposed_is_found_by_nobody_who_types(Databases database) {
        var house = OutletHouse.withThePressOn(database);

        var answer = house.registry()
                .propose(OutletProposal.of("Голас Прыазер’я", Language.BELARUSIAN, Optional.of("golas.example")), RU);

        assertThat(answer).isInstanceOfSatisfying(Answer.Proposed.class, proposed -> {
            assertThat(house.finds("Голас Прыазер’я")).isEmpty();
            assertThat(house.registry().outlet(proposed.key())).isEmpty();
            assertThat(house.heard()).containsExactly(new OutletProposed(proposed.key()));
        });
        assertThat(house.registry().propose(OutletProposal.of("Голас Прыазер’я", Language.BELARUSIAN, NONE), RU))
                .as("nor is anybody told that it was proposed before")
                .isInstanceOf(Answer.Proposed.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_proposal_that_looks_like_a_registered_outlet_is_pointed_out_as_that_one(Databases database) {
        var house = OutletHouse.withThePressOn(database);

        for (var typed : List.of(
                "ТАСС",
                "TACC",
                "тасс",
                "«ТАСС»",
                "Reuters",
                "reuters",
                "РЕЙТЕР",
                "Information Telegraph Agency of Russia")) {
            assertThat(house.registry().propose(OutletProposal.of(typed, Language.ENGLISH, NONE), RU))
                    .as(typed)
                    .isInstanceOf(Answer.Known.class);
        }
        assertThat(house.sql()
                        .queryForObject(
                                "select count(*) from accreditation_outlet where state = 'PROPOSED'", Long.class))
                .isZero();
        assertThat(house.registry().propose(proposed("TACC", "US"), RU))
                .as("letters that only look like it are no namesake, in whatever country")
                .isInstanceOfSatisfying(
                        Answer.Known.class,
                        known -> assertThat(known.registered().key()).isEqualTo("tass"));
    }

    @ParameterizedTest
    @EnumSource
    void an_outlet_of_the_same_name_in_another_country_is_another(Databases database) {
        var house = OutletHouse.withThePressOn(database);

        assertThat(house.registry().propose(proposed("El País", "CR"), RU)).isInstanceOf(Answer.Proposed.class);
        assertThat(house.registry().propose(proposed("El País", "ES"), RU))
                .isInstanceOfSatisfying(
                        Answer.Known.class,
                        known -> assertThat(known.registered().key()).isEqualTo("el-pais"));
    }

    @ParameterizedTest
    @EnumSource
    void an_account_carries_the_registry_s_key_name_and_whether_it_is_a_wire_service(Databases database) {
        var house = OutletHouse.withThePressOn(database);

        assertThat(house.registry().outlet("tass")).hasValueSatisfying(outlet -> {
            assertThat(outlet.key()).isEqualTo("tass");
            assertThat(outlet.name()).isEqualTo(Localized.of("ТАСС", "ТАСС", "TASS"));
            assertThat(outlet.wire()).isTrue();
        });
        assertThat(house.registry().outlet("zviazda"))
                .hasValueSatisfying(outlet -> assertThat(outlet.wire()).isFalse());
        assertThat(house.registry().outlet("nowhere")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void countries_are_those_of_the_standard_and_ours_as_each_language_sorts(Databases database) {
        var registry = OutletHouse.emptyOn(database).registry();

        assertThat(registry.countries(Language.BELARUSIAN))
                .contains(
                        new CountryName(new Country("BY"), "Беларусь"),
                        new CountryName(new Country("KP"), "Карэйская Народна-Дэмакратычная Рэспубліка"),
                        new CountryName(new Country("MM"), "М’янма"))
                .hasSizeGreaterThan(200);
        assertThat(registry.countries(Language.BELARUSIAN).getFirst().name()).startsWith("А");
        assertThat(registry.countries(Language.BELARUSIAN))
                .extracting(CountryName::name)
                .allSatisfy(name -> assertThat(Letters.suspicions(name, Language.BELARUSIAN))
                        .isEmpty());
        assertThat(registry.countries(Language.RUSSIAN))
                .extracting(CountryName::name)
                .contains("Соединённые Штаты Америки", "Мьянма")
                .allSatisfy(name ->
                        assertThat(Letters.suspicions(name, Language.RUSSIAN)).isEmpty());
    }

    private static OutletProposal proposed(String name, String country) {
        return new OutletProposal(
                new Localized<>(Map.of(Language.ENGLISH, name)),
                List.of(),
                NONE_KIND,
                Optional.of(new Country(country)),
                NONE);
    }
}
