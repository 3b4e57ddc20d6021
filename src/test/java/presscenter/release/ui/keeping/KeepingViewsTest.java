package presscenter.release.ui.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.Beside;
import presscenter.release.DeskNames;
import presscenter.release.DutyDesk;
import presscenter.release.KnownName;
import presscenter.release.NameKind;
import presscenter.release.OnDuty;
import presscenter.release.SpellingDesk;
import presscenter.release.TermsDesk;
import presscenter.release.ui.AtTheDesk;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** What is kept once for all releases, as officers, editors and administrators meet it. */
class KeepingViewsTest extends AtTheDesk {
    private static final Localized<String> MARTA = Localized.of("Марта Валер", "Марта Валер", "Marta Valer");
    private static final Localized<String> CHAIR = Localized.of("старшыня", "председатель", "chair");

    @Autowired
    DeskNames names;

    @Autowired
    SpellingDesk spelling;

    @Autowired
    DutyDesk duty;

    @Autowired
    TermsDesk terms;

    private UUID administrator = new UUID(0, 0);

    @BeforeEach
    void there_is_an_administrator_and_there_are_no_terms() {
        administrator = SignedInAs.account(house, "Ada Administrator", Role.ADMINISTRATOR);
        sql.execute("delete from release_terms_acceptance");
        sql.execute("delete from release_terms");
    }

    private void presses(String words) {
        test(button(words)).click();
        runPendingSignalsTasks();
    }

    private <T extends Component & HasLabel> T field(Class<T> type, String label) {
        return find(type).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("No field " + label));
    }

    private void writes(String field, Localized<String> words) {
        words.values()
                .forEach((language, said) ->
                        field(TextArea.class, field + ": " + language.ownName()).setValue(said));
    }

    // ── names and topics

    @Test
    void a_name_is_kept_in_three_languages_and_what_is_missing_is_said_at_its_field() {
        sits(officer);
        opens("desk/names");
        assertThat(page()).contains("No names yet", "No topics yet");

        presses("New name…");
        field(TextArea.class, "Name: English").setValue("Marta Valer");
        confirms("New name");
        assertThat(field(TextArea.class, "Name: Русский").isInvalid()).isTrue();
        assertThat(field(TextArea.class, "Name: English").isInvalid()).isFalse();
        assertThat(names.all()).isEmpty();

        writes("Name", MARTA);
        writes("Capacity, as after a comma", CHAIR);
        field(TextField.class, "Telephone for the press").setValue("ask Marta");
        confirms("New name");
        assertThat(field(TextField.class, "Telephone for the press").getErrorMessage())
                .contains("Write the telephone as it is dialled");
        field(TextField.class, "Telephone for the press").setValue("+000 00 002");
        confirms("New name");

        assertThat(page()).contains("Kept: Marta Valer", "Marta Valer , chair", "Марта Валер , председатель", "Person");
        assertThat(seen(Anchor.class).map(Anchor::getHref)).contains("tel:+00000002");
        find(TextField.class).all().getFirst().setValue("валер");
        runPendingSignalsTasks();
        assertThat(page()).contains("Marta Valer");
        find(TextField.class).all().getFirst().setValue("kuznets");
        runPendingSignalsTasks();
        assertThat(page()).contains("No name like this").doesNotContain("Marta Valer , chair");
    }

    @Test
    void the_second_to_correct_a_name_sees_what_the_first_saved_and_loses_nothing() {
        sits(officer);
        var marta = spelling.keep(NameKind.PERSON, MARTA, CHAIR, Optional.empty());
        opens("desk/names");
        presses("Correct…");
        field(TextArea.class, "Name: English").setValue("Martha Valer");
        spelling.correct(marta, spelled(marta, "Marta Vahler"));

        confirms("Correct");

        assertThat(page()).contains("A colleague corrected it meanwhile", "What your colleague saved", "Marta Vahler");
        assertThat(field(TextArea.class, "Name: English").getValue()).isEqualTo("Martha Valer");
        confirms("Correct");
        assertThat(names.all().getFirst().name().in(Language.ENGLISH)).contains("Martha Valer");
    }

    @Test
    void a_name_that_a_release_bears_stays_and_the_dialog_says_why() {
        sits(officer);
        var marta = spelling.keep(NameKind.PERSON, MARTA, CHAIR, Optional.of("+000 00 002"));
        var number = handedOver("The lake is frozen", untilTen());
        var beside = files.find(number).beside();
        desk.revise(number, beside, new Beside(beside.facts(), marta.key(), beside.source()));
        opens("desk/names");
        presses("Remove…");
        confirms("Remove");

        assertThat(page()).contains("A release bears it or bore it");
        assertThat(names.all()).hasSize(1);
    }

    @Test
    void a_topic_is_kept_corrected_and_removed() {
        sits(editor);
        opens("desk/names");
        presses("New topic…");
        writes("Topic", Localized.of("Возера", "Озеро", "The lake"));
        confirms("New topic");
        presses("Correct…");
        field(TextArea.class, "Topic: English").setValue("Water");
        confirms("Correct");
        assertThat(page()).contains("Corrected: Water", "Озеро", "Возера");

        presses("Remove…");
        confirms("Remove");
        assertThat(page()).contains("No topics yet");
    }

    @Test
    void a_new_name_is_kept_while_facts_are_written_and_nothing_typed_is_lost() {
        var number = handedOver("The lake is frozen", untilTen());
        opens("desk/releases/" + number + "/facts");
        field(TextArea.class, "Place: English").setValue("The great hall");

        pressesNamed("New name…: Speaker");
        writes("Name", MARTA);
        field(TextField.class, "Telephone for the press").setValue("+000 00 002");
        confirms("New name");
        pressesNamed("New topic…: Topics");
        writes("Topic", Localized.of("Возера", "Озеро", "The lake"));
        confirms("New topic");
        assertThat(field(TextArea.class, "Place: English").getValue()).isEqualTo("The great hall");
        presses("Save");

        var facts = files.find(number).facts();
        var marta = names.all().getFirst();
        assertThat(facts.speaker()).contains(marta.key());
        assertThat(facts.topics()).containsExactly(names.topics().getFirst().key());
        assertThat(facts.place().in(Language.ENGLISH)).contains("The great hall");
    }

    // ── duty

    @Test
    void somebody_is_put_on_duty_by_typed_times_and_stands_at_the_side_of_every_page() {
        sits(officer);
        spelling.keep(NameKind.PERSON, MARTA, CHAIR, Optional.of("+000 00 002"));
        opens("desk/duty");
        assertThat(page()).contains("Nobody is entered for this hour.", "Nobody is entered for the time after this.");

        presses("Put on duty…");
        confirms("Put on duty");
        assertThat(field(TextField.class, "Until").isInvalid()).isTrue();
        @SuppressWarnings("unchecked")
        ComboBox<KnownName> person = field(ComboBox.class, "From the names");
        person.setValue(names.all().getFirst());
        assertThat(field(TextArea.class, "Name: Русский").getValue()).isEqualTo("Марта Валер");
        field(TextField.class, "Until").setValue("29.10 18:00");
        assertThat(page()).contains("Thursday 29 October 2026, 18:00");
        confirms("Put on duty");
        @SuppressWarnings("unchecked")
        CheckboxGroup<Language> languages = field(CheckboxGroup.class, "Answers in");
        assertThat(languages.getErrorMessage()).contains("Choose at least one language");
        languages.setValue(Set.of(Language.ENGLISH, Language.BELARUSIAN));
        confirms("Put on duty");

        assertThat(page()).contains("The duty is entered.", "09:00 – ", "18:00", "BE EN");
        assertThat(duty.rota()).singleElement().satisfies(shift -> {
            assertThat(shift.from()).isEqualTo(MORNING);
            assertThat(shift.who().until()).isEqualTo(Instant.parse("2026-10-29T15:00:00Z"));
        });
        pagesLookAgain();
        assertThat(page()).contains("On duty now", "until 18:00 · BE EN");

        presses("Take off duty…");
        confirms("Take off duty");
        assertThat(page()).contains("Taken off duty.", "Past");
        assertThat(duty.past(5)).hasSize(1);
    }

    @Test
    void hours_that_go_on_past_the_coming_day_say_their_date_at_the_side_too() {
        sits(officer);
        duty.putOnDuty(
                new OnDuty(
                        OnDuty.Function.EDITOR,
                        MARTA,
                        "+000 00 002",
                        List.of(Language.RUSSIAN),
                        Instant.parse("2026-11-02T15:00:00Z")),
                Optional.empty());

        opens("desk");

        assertThat(page()).contains("On duty now", "until 02.11.2026 18:00 · RU");
    }

    // ── terms

    @Test
    void in_a_fresh_house_everybody_at_the_desk_is_told_that_nobody_reads_under_embargo() {
        sits(officer);
        opens("desk");
        assertThat(page()).contains("No embargo terms", "until an administrator has put terms in force");
        assertThat(seen(Anchor.class).map(Anchor::getText)).doesNotContain("To the terms");
        presses("New release…");
        @SuppressWarnings("unchecked")
        Select<Object> form = field(Select.class, "Embargo");
        assertThat(page()).doesNotContain("nobody can read this before it lifts");
        form.getListDataView().getItems().skip(1).findFirst().ifPresent(form::setValue);
        assertThat(page()).contains("No embargo terms are in force: nobody can read this before it lifts.");
    }

    @Test
    void a_translator_is_not_troubled_with_the_terms_that_are_missing() {
        sits(translator);
        opens("desk");
        assertThat(page()).doesNotContain("No embargo terms");
    }

    @Test
    void the_administrator_finds_the_way_to_the_terms_that_are_missing() {
        sits(administrator);
        opens("desk");
        assertThat(page()).contains("No embargo terms");
        assertThat(seen(Anchor.class).map(Anchor::getText)).contains("To the terms", "Embargo terms");
    }

    @Test
    void the_administrator_reads_the_proposal_and_puts_it_in_force() {
        sits(administrator);
        opens("desk/terms");
        assertThat(page()).contains("Nobody can read under embargo yet", "The proposal");
        assertThat(terms.areInForce()).as("nothing is in force by itself").isFalse();

        presses("Put in force…");
        assertThat(asked()).contains("before they read on, on open pages too: 3.", "Version 1 cannot be changed");
        confirms("Put in force");
        pagesLookAgain();

        assertThat(page())
                .contains(
                        "Version 1 is in force.",
                        "Version 1, in force since Thursday 29 October 2026, 09:00",
                        "Readers with an embargo grant: 3. Of these, 0 accepted this version.",
                        "As readers see them")
                .doesNotContain("No embargo terms", "The proposal");
        assertThat(richTexts()).contains("<strong>You may read, but not publish.</strong>");
        var standing = terms.standing();
        assertThat(page()).contains(standing.inForce().orElseThrow().hash());
    }

    @Test
    void a_new_version_follows_the_old_one_which_stays_and_the_second_administrator_is_told() {
        sits(administrator);
        var title = Localized.of("Умовы", "Условия", "Terms");
        terms.putInForce(0, title, Localized.of("<p>а</p>", "<p>б</p>", "<p>First words.</p>"));
        opens("desk/terms");
        presses("Write a new version");
        field(TextArea.class, "Title: English").setValue("Terms of embargo");
        terms.putInForce(1, title, Localized.of("<p>а</p>", "<p>б</p>", "<p>A colleague’s words.</p>"));

        presses("Put in force…");
        confirms("Put in force");

        assertThat(page()).contains("Other terms came into force meanwhile", "Version 2, in force");
        assertThat(richTexts()).contains("A colleague’s words.");
        assertThat(field(TextArea.class, "Title: English").getValue()).isEqualTo("Terms of embargo");
        presses("Put in force…");
        confirms("Put in force");
        assertThat(page()).contains("Version 3 is in force.", "Earlier versions", "Version 1, since");
        assertThat(terms.standing().versions()).hasSize(3);
    }

    private static KnownName spelled(KnownName known, String english) {
        return new KnownName(
                known.key(),
                known.kind(),
                Localized.of("Марта Валер", "Марта Валер", english),
                known.capacity(),
                known.telephone());
    }

    private void pressesNamed(String name) {
        test(seen(NativeButton.class)
                        .filter(button -> name.equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
        runPendingSignalsTasks();
    }

    /** The question that is asked. */
    private String asked() {
        return find(Dialog.class).all().stream().map(AtTheDesk::words).collect(Collectors.joining());
    }

    /** The rich texts that stand on the page. */
    private static String richTexts() {
        return seen(Html.class).map(Html::getInnerHtml).collect(Collectors.joining());
    }
}
