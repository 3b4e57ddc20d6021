package presscenter.release.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import presscenter.embargo.Audience;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.Beside;
import presscenter.release.DeskRelease;
import presscenter.release.FactsDraft;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.AtTheDesk;
import presscenter.release.ui.EmbargoFields;
import presscenter.release.ui.VerbDialog;
import presscenter.security.Colleagues.Colleague;

/** A question that stands open while a colleague sets the same: nothing typed is lost, nothing set is overwritten. */
class SetMeanwhileViewTest extends AtTheDesk {
    private <T extends Component & HasLabel> T field(Class<T> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label));
    }

    private void presses(String words) {
        test(button(words)).click();
        runPendingSignalsTasks();
    }

    private String question() {
        return words(find(VerbDialog.class).single());
    }

    private boolean isAsked() {
        return find(VerbDialog.class).exists();
    }

    private ReleaseNumber opened(Language language) {
        sits(officer);
        var number = desk.create(
                FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.ENGLISH), Language.ENGLISH);
        opens("desk/releases/" + number + "/" + language.tag());
        return number;
    }

    @Test
    void an_embargo_that_a_colleague_set_while_the_question_stood_open_is_shown_and_not_overwritten() {
        var number = opened(Language.ENGLISH);
        presses("Set the embargo…");
        sits(editor);
        var wire = new Circle.Outlets(Set.of("lakewire"));
        desk.plan(number, files.find(number).planned(), untilTen(), wire);
        sits(officer);
        confirms("Set the embargo");

        assertThat(files.find(number).embargo().lift()).contains(MORNING.plusSeconds(3600));
        assertThat(files.find(number).circle()).isEqualTo(wire);
        assertThat(isAsked()).isTrue();
        assertThat(field(Select.class, "Embargo").getValue()).isEqualTo(EmbargoFields.Form.AT_ONCE);
        assertThat(question())
                .contains(
                        "A colleague set another embargo",
                        "What is set now:",
                        "29 October 2026, 10:00",
                        "Only for: lakewire (no embargo grant now).");

        confirms("Set the embargo"); // having seen it
        assertThat(isAsked()).isFalse();
        assertThat(files.find(number).embargo().lift()).isEmpty();
    }

    @Test
    void whoever_lost_the_grant_stays_in_the_circle_that_is_set_anew_and_is_named() {
        var number = opened(Language.ENGLISH);
        var gone = new UUID(0, 77);
        var circle = new Circle.Outlets(Set.of("lakewire"));
        desk.plan(number, files.find(number).planned(), untilTen(), circle);
        opens("desk/releases/" + number + "/en");
        assertThat(page()).contains("Only for: lakewire (no embargo grant now).");

        presses("Set the embargo…");
        field(TextField.class, "Lifts at").setValue("29.10.2026 11:00");
        confirms("Set the embargo");
        assertThat(files.find(number).embargo().lift()).contains(MORNING.plusSeconds(7200));
        assertThat(files.find(number).circle()).isEqualTo(circle);

        desk.plan(number, files.find(number).planned(), untilTen(), new Circle.Persons(Set.of(gone)));
        opens("desk/releases/" + number + "/en");
        presses("Set the embargo…");
        @SuppressWarnings("unchecked")
        CheckboxGroup<UUID> persons = field(CheckboxGroup.class, "Persons");
        assertThat(persons.getValue()).containsExactly(gone);
        assertThat(persons.getItemLabelGenerator().apply(gone)).endsWith("(no access now)");
        confirms("Set the embargo");
        assertThat(files.find(number).circle()).isEqualTo(new Circle.Persons(Set.of(gone)));
    }

    @Test
    void what_a_colleague_said_of_a_missing_text_is_shown_and_not_overwritten() {
        var number = opened(Language.RUSSIAN);
        presses("This text will be missing…");
        field(TextField.class, "When it follows").setValue("29.10.2026 12:00");
        saysMissing(
                number,
                Language.RUSSIAN,
                Localized.of("Тэксту не будзе", "Текста не будет", "There will be no text"),
                Optional.of(MORNING.plusSeconds(7200)));
        confirms("This text will be missing");

        assertThat(isAsked()).isTrue();
        assertThat(question()).contains("A colleague said something else", "There will be no text", "11:00");
        assertThat(files.find(number).text(Language.RUSSIAN).absenceReason().in(Language.ENGLISH))
                .contains("There will be no text");

        confirms("This text will be missing");
        assertThat(isAsked()).isFalse();
        assertThat(files.find(number).text(Language.RUSSIAN).absenceReason().in(Language.ENGLISH))
                .contains("The translation follows");
    }

    @Test
    void the_question_why_a_text_is_missing_begins_with_what_was_said_of_it() {
        var number = opened(Language.RUSSIAN);
        saysMissing(
                number,
                Language.RUSSIAN,
                Localized.of("Тэксту не будзе", "Текста не будет", "There will be no text"),
                Optional.of(MORNING.plusSeconds(7200)));
        opens("desk/releases/" + number + "/ru");
        presses("This text will be missing…");
        confirms("This text will be missing");

        assertThat(files.find(number)
                        .text(Language.RUSSIAN)
                        .absence()
                        .orElseThrow()
                        .expected())
                .contains(minsk(MORNING.plusSeconds(7200)));
        assertThat(files.find(number).text(Language.RUSSIAN).absenceReason().in(Language.ENGLISH))
                .contains("There will be no text");
    }

    @Test
    void another_time_that_a_colleague_told_the_translator_is_shown_and_not_overwritten() {
        var number = opened(Language.RUSSIAN);
        assigns(number, translator, Language.RUSSIAN, Optional.empty());
        opens("desk/releases/" + number + "/ru");
        presses("Assign a translator…");
        @SuppressWarnings("unchecked")
        Select<Colleague> who = field(Select.class, "Translator: Russian text");
        who.setValue(who.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(translator))
                .findFirst()
                .orElseThrow());
        assigns(number, translator, Language.RUSSIAN, Optional.of(MORNING.plusSeconds(1800)));
        confirms("Assign a translator");

        assertThat(isAsked()).isTrue();
        assertThat(question()).contains("A colleague changed this assignment", "09:30");
        assertThat(files.find(number).text(Language.RUSSIAN).assigned())
                .containsExactly(new DeskRelease.Assigned(translator, Optional.of(minsk(MORNING.plusSeconds(1800)))));
    }

    @Test
    void a_contact_that_a_colleague_named_meanwhile_is_shown_among_the_facts() {
        sql.update(
                "insert into release_name (name_key, kind, name, telephone) values (?, ?, ?, ?)",
                "marta-valer",
                "PERSON",
                "{\"en\":\"Marta Valer\"}",
                "+000 00 002");
        sits(officer);
        var number = desk.create(
                FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.ENGLISH), Language.ENGLISH);
        opens("desk/releases/" + number + "/facts");
        field(TextArea.class, "Place: English").setValue("The great hall");
        var now = files.find(number).beside();
        desk.revise(number, now, new Beside(now.facts(), "marta-valer", now.source()));
        presses("Save");

        assertThat(page()).contains("A colleague saved other facts meanwhile", "Marta Valer");
        assertThat(files.find(number).contact()).isEqualTo("marta-valer");
        assertThat(field(ComboBox.class, "Contact").getValue())
                .as("what one did not touch is the colleague's")
                .isEqualTo("marta-valer");
        assertThat(files.find(number).facts().place().isEmpty()).isTrue();
    }
}
