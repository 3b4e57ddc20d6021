package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationForm.Technical;

/** What an applicant writes, and what is still missing. */
class ApplicationFormTest {
    static ApplicationForm form(String name, String latinName, String signatory, OutletChoice outlet) {
        return new ApplicationForm(
                name,
                latinName,
                Optional.of(ApplicantClass.STAFF),
                "+375 17 200 00 00",
                "AB 1234567",
                outlet,
                "correspondent",
                signatory,
                Set.of(OtherRole.NONE),
                Optional.of(MinistryStatus.NOT_NEEDED),
                new Technical("", "", "", false));
    }

    private static final OutletChoice KNOWN = new OutletChoice(Optional.of("talmerna-herald"), "Talmerna Herald", "");

    @Test
    void nothing_is_missing_from_a_form_that_says_all() {
        assertThat(form("Вольга Ткач", "Volha Tkach", "Ian Brook, editor", KNOWN)
                        .missing())
                .isEmpty();
    }

    @Test
    void an_empty_form_lacks_everything_but_what_follows_from_something_written() {
        assertThat(ApplicationForm.empty().missing())
                .containsExactlyInAnyOrderElementsOf(EnumSet.of(
                        Missing.NAME,
                        Missing.LATIN_NAME,
                        Missing.APPLICANT_CLASS,
                        Missing.PHONE,
                        Missing.IDENTITY_NUMBER,
                        Missing.OUTLET,
                        Missing.POSITION,
                        Missing.SIGNATORY,
                        Missing.OTHER_ROLES,
                        Missing.MINISTRY));
    }

    @Test
    void the_latin_spelling_has_latin_letters_only() {
        assertThat(form("Вольга Ткач", "Volha Tkaч", "Ian Brook", KNOWN).missing())
                .containsExactly(Missing.LATIN_NAME_NOT_LATIN);
        assertThat(form("Zoë Núñez", "Zoë Núñez-O’Neill", "Ian Brook", KNOWN).missing())
                .isEmpty();
    }

    @Test
    void nobody_signs_their_own_assignment_in_whichever_letters() {
        assertThat(form("Вольга Ткач", "Volha Tkach", "вольга  ткач", KNOWN).missing())
                .containsExactly(Missing.SIGNATORY_IS_APPLICANT);
        assertThat(form("Вольга Ткач", "Volha Tkach", "Volha Tkach", KNOWN).missing())
                .containsExactly(Missing.SIGNATORY_IS_APPLICANT);
    }

    @Test
    void an_outlet_that_nobody_knows_is_to_be_found_in_the_net() {
        var typed = new OutletChoice(Optional.empty(), "Лясны веснік", "");
        assertThat(form("Вольга Ткач", "Volha Tkach", "Ian Brook", typed).missing())
                .containsExactly(Missing.OUTLET_WEBSITE);
        var found = new OutletChoice(Optional.empty(), "Лясны веснік", "https://forest.example");
        assertThat(form("Вольга Ткач", "Volha Tkach", "Ian Brook", found).missing())
                .isEmpty();
    }

    @Test
    void nothing_else_and_something_else_exclude_each_other() {
        assertThatThrownBy(() -> new ApplicationForm(
                        "",
                        "",
                        Optional.empty(),
                        "",
                        "",
                        OutletChoice.none(),
                        "",
                        "",
                        Set.of(OtherRole.NONE, OtherRole.ANALYST),
                        Optional.empty(),
                        Technical.none()))
                .isInstanceOf(ApplicationRefused.class)
                .hasMessage("NONE_AND_OTHERS");
    }

    @Test
    void longer_than_any_honest_answer_is_refused_and_not_cut() {
        assertThatThrownBy(() -> form("я".repeat(201), "", "", KNOWN))
                .isInstanceOf(ApplicationRefused.class)
                .hasMessage("TOO_LONG");
        assertThat(form("  Вольга \t Ткач ", "Volha Tkach", "Ian Brook", KNOWN).name())
                .isEqualTo("Вольга Ткач");
    }
}
