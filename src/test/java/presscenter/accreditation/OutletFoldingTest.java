package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is common to the spellings of a name (A2, L17, L29). */
class OutletFoldingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ТАСС, TASS, тасс, Т.А.С.С., «ТАСС», ИП ТАСС",
                "Звязда, Zviazda, Zvyazda, Zvjazda, ЗВЯЗДА",
                "Комсомольская правда, Komsomolskaya Pravda, Komsomol'skaja pravda, Комсомольская  Правда",
                "Аб’ява, Аб'ява, Абʼява, Аб`ява",
                "Прыклад-ТВ, Прыклад ТВ, «Прыклад–ТВ», ПрыкладТВ, Pryklad-TV, Prykład TV",
                "Новости, ООО «Новости», Novosti LLC, Novosti",
                "Ёлка, Елка"
            })
    void the_spellings_of_one_name_fold_to_one(String spellings) {
        var names = spellings.split(", ");
        var first = OutletFolding.whole(OutletFolding.words(names[0]));
        for (var name : names) {
            assertThat(OutletFolding.whole(OutletFolding.words(name))).as(name).isEqualTo(first);
        }
    }

    @Test
    void words_keep_their_order_and_legal_forms_are_none_of_them() {
        assertThat(OutletFolding.words("ООО «Беларусь сегодня»")).containsExactly("belarus", "segodnia");
        assertThat(OutletFolding.words("Belarus Segodnya, Ltd.")).containsExactly("belarus", "segodnia");
        assertThat(OutletFolding.words("ООО")).as("whoever is called so").isNotEmpty();
        assertThat(OutletFolding.words("«»!")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zviazda, zviazda, true", "zviazda, zvazda, true", "zviazda, zviiazda, true", "zviazda, zviazba, true",
        "zviazda, vziazda, true", "zviazda, zviazad, true", "zviazda, zviazd, true", "zviazda, viazd, false",
        "zviazda, zvzaida, false", "zviazda, zaviazta, false"
    })
    void a_slip_is_a_letter_more_or_less_or_other_or_two_that_changed_places(String one, String other, boolean slip) {
        assertThat(OutletFolding.isSlip(one, other)).isEqualTo(slip);
        assertThat(OutletFolding.isSlip(other, one)).isEqualTo(slip);
    }
}
