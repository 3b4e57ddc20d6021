package presscenter.release.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.HasListDataView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import presscenter.audit.ReaderLog;
import presscenter.audit.Reading;
import presscenter.embargo.Audience;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.ChangeKind;
import presscenter.release.DeskRelease;
import presscenter.release.EmbargoPlan;
import presscenter.release.FactsDraft;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseNumber;
import presscenter.release.TextDraft;
import presscenter.release.TextState;
import presscenter.release.ui.AtTheDesk;
import presscenter.release.ui.EmbargoFields;
import presscenter.release.ui.VerbDialog;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** One release at the desk, as those meet it who write, approve, translate, close and take back. */
class ReleaseDeskViewTest extends AtTheDesk {
    private VerbDialog question() {
        return find(VerbDialog.class).single();
    }

    private boolean isAsked() {
        return find(VerbDialog.class).exists();
    }

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

    private static <T> T item(HasListDataView<T, ?> field, java.util.function.Predicate<T> which) {
        return field.getListDataView().getItems().filter(which).findFirst().orElseThrow();
    }

    private void opensText(ReleaseNumber number, Language language) {
        opens("desk/releases/" + number + "/" + language.tag());
    }

    private DeskRelease.Text text(ReleaseNumber number, Language language) {
        return files.find(number).text(language);
    }

    private ReleaseNumber begun() {
        sits(officer);
        return desk.create(
                FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.ENGLISH), Language.ENGLISH);
    }

    private ReleaseNumber out(String headline) {
        var number = handedOver(headline, new EmbargoPlan.AtOnce());
        sits(editor);
        approval.approve(number, Language.ENGLISH, files.find(number).seen(Language.ENGLISH));
        return number;
    }

    private void speakerIsKnown() {
        sql.update(
                "insert into release_name (name_key, kind, name, telephone) values (?, ?, ?, ?)",
                "marta-valer",
                "PERSON",
                "{\"en\":\"Marta Valer\"}",
                "+000 00 002");
    }

    @Test
    void a_release_without_a_headline_is_called_by_its_kind_and_number_and_one_with_it_by_its_headline() {
        var number = begun();
        opensText(number, Language.ENGLISH);
        assertThat(seen(H1.class).map(H1::getText)).containsExactly("Statement " + number);

        var named = handedOver("The lake is frozen", untilTen());
        opensText(named, Language.ENGLISH);
        assertThat(seen(H1.class).map(H1::getText)).containsExactly("The lake is frozen");
        assertThat(page())
                .contains(
                        "until Thursday 29 October, 10:00", "source, version 1", "handed over 29.10.2026 09:00 by Ola");
    }

    @Test
    void the_side_says_what_is_missing_before_it_can_lift() {
        var number = begun();
        plans(number, untilTen());
        assigns(number, translator, Language.RUSSIAN, Optional.of(MORNING.plusSeconds(1800)));
        opensText(number, Language.ENGLISH);

        assertThat(page())
                .contains(
                        "Before it can lift",
                        "English text is being written",
                        "Belarusian text is not begun",
                        "Russian text is not begun",
                        "Translator: Tim Translator, expected Thursday 29 October, 09:30",
                        "What stands beside the texts waits for approval",
                        "For everyone with an embargo grant.",
                        "3 embargo readers have access, nobody has opened it.");
    }

    @Test
    void an_empty_headline_is_refused_with_a_sentence_and_nothing_is_lost() {
        var number = begun();
        opensText(number, Language.ENGLISH);
        field(TextArea.class, "Lede").setValue("What it is about");
        presses("Submit the English text for approval");

        assertThat(field(TextArea.class, "Headline").getErrorMessage()).isEqualTo("Write a headline.");
        assertThat(field(TextArea.class, "Lede").getValue()).isEqualTo("What it is about");
        assertThat(text(number, Language.ENGLISH)
                        .working()
                        .orElseThrow()
                        .words()
                        .lede())
                .isEqualTo("What it is about");
    }

    @Test
    void a_text_is_returned_with_a_remark_and_not_without() {
        var number = handedOver("The lake is frozen", untilTen());
        sits(editor);
        opensText(number, Language.ENGLISH);
        presses("Return with a remark…");
        confirms("Return with a remark");
        assertThat(field(TextArea.class, "Remark").isInvalid()).isTrue();

        field(TextArea.class, "Remark").setValue("Name the lake.");
        confirms("Return with a remark");
        assertThat(text(number, Language.ENGLISH).working().orElseThrow().state())
                .isEqualTo(TextState.RETURNED);
        assertThat(page()).contains("Returned with a remark: Name the lake.");
    }

    @Test
    void whoever_approves_sees_what_comes_of_it_and_what_is_approved_with_it() {
        speakerIsKnown();
        var number = handedOver("The lake is frozen", new EmbargoPlan.AtOnce());
        sits(editor);
        opensText(number, Language.ENGLISH);
        presses("Approve");

        assertThat(words(question()))
                .contains("This publishes now.", "with an account can read it", "Approved with it", "Statement");
        confirms("Approve");
        assertThat(files.find(number).out()).isTrue();
    }

    @Test
    void nobody_is_offered_the_approval_of_their_own_text() {
        var number = handedOver("The lake is frozen", untilTen());
        sits(officer);
        opensText(number, Language.ENGLISH);

        assertThat(seen(NativeButton.class).map(button -> button.getElement().getText()))
                .contains("Take back to write on")
                .doesNotContain("Approve");
    }

    @Test
    void a_question_about_one_release_does_not_stay_open_over_the_page_of_another() {
        var one = handedOver("One thing", new EmbargoPlan.AtOnce());
        var other = handedOver("Another thing", new EmbargoPlan.AtOnce());
        sits(editor);
        opensText(one, Language.ENGLISH);
        presses("Approve");
        assertThat(isAsked()).isTrue();

        opensText(other, Language.ENGLISH);
        assertThat(isAsked()).isFalse();
        presses("Approve");
        confirms("Approve");
        assertThat(text(other, Language.ENGLISH).approved()).isPresent();
        assertThat(text(one, Language.ENGLISH).approved()).isEmpty();
    }

    @Test
    void an_extension_wants_a_time_that_can_be_understood_and_a_reason() {
        var number = handedOver("The lake is frozen", untilTen());
        sits(editor);
        approval.approve(number, Language.ENGLISH, files.find(number).seen(Language.ENGLISH));
        sits(officer);
        opensText(number, Language.ENGLISH);
        presses("Extend the embargo…");
        field(TextField.class, "Lifts at").setValue("Friday 29.10 11:00");
        confirms("Extend the embargo");
        assertThat(field(TextField.class, "Lifts at").isInvalid()).isTrue();

        field(TextField.class, "Lifts at").setValue("29.10.2026 11:00");
        confirms("Extend the embargo");
        assertThat(field(Select.class, "Reason").isInvalid()).isTrue();
        assertThat(files.find(number).embargo().lift()).contains(MORNING.plusSeconds(3600));

        @SuppressWarnings("unchecked")
        Select<String> reason = field(Select.class, "Reason");
        reason.setValue("release.reason.schedule");
        confirms("Extend the embargo");
        assertThat(files.find(number).embargo().lift()).contains(MORNING.plusSeconds(7200));
        assertThat(page()).contains("29 October 2026, 11:00");
    }

    @Test
    void a_hold_says_how_many_readers_lose_the_text_and_asks_why() {
        var number = handedOver("The lake is frozen", untilTen());
        sits(officer);
        opensText(number, Language.ENGLISH);
        presses("Hold this release…");
        assertThat(words(question())).contains("3 have access");

        @SuppressWarnings("unchecked")
        Select<String> reason = field(Select.class, "Reason");
        reason.setValue("release.reason.suspected-leak");
        confirms("Hold this release");
        assertThat(files.find(number).heldSince()).isPresent();
        assertThat(page()).contains("On hold: nothing lifts until an editor ends the hold.");
        assertThat(seen(NativeButton.class).map(button -> button.getElement().getText()))
                .doesNotContain("End the hold…", "Lift early…", "Withdraw…");
    }

    @Test
    void after_a_restore_two_editors_confirm_the_time_on_the_release_s_page() {
        var number = handedOver("The lake is frozen", untilTen());
        sql.update("update release set held_since = current_timestamp, doubt = 'RESTORED'");
        sits(editor);
        opensText(number, Language.ENGLISH);
        assertThat(page()).contains("two editors confirm it first. Reason: Restored from a backup.");
        confirmsTheTime("You are the first of two editors");
        assertThat(page()).contains("Confirmed by: Ida Editor.");
        assertThat(seen(NativeButton.class).map(button -> button.getElement().getText()))
                .doesNotContain("Confirm the time…");

        sits(secondEditor);
        opensText(number, Language.ENGLISH);
        confirmsTheTime("You are the second editor");
        assertThat(files.find(number).heldSince()).isEmpty();
        assertThat(page()).doesNotContain("in doubt");
    }

    private void confirmsTheTime(String follows) {
        presses("Confirm the time…");
        assertThat(words(question())).contains(follows);
        @SuppressWarnings("unchecked")
        Select<String> reason = field(Select.class, "Reason");
        reason.setValue("release.reason.cause-gone");
        confirms("Confirm the time");
    }

    @Test
    void an_officer_takes_a_named_reader_out_of_the_circle_of_what_is_ready() {
        var ivo = SignedInAs.account(house, "Ivo Interpreter", Role.JOURNALIST);
        var number = handedOver("Named readers", untilTen());
        var now = files.find(number);
        desk.plan(number, now.planned(), untilTen(), new Circle.Persons(Set.of(ivo)));
        sits(editor);
        approval.approve(number, Language.ENGLISH, files.find(number).seen(Language.ENGLISH));
        sits(officer);
        opensText(number, Language.ENGLISH);
        presses("Take out of the circle…");
        confirms("Take out of the circle");
        assertThat(isAsked()).isTrue(); // nobody was chosen yet
        @SuppressWarnings("unchecked")
        CheckboxGroup<UUID> persons = field(CheckboxGroup.class, "Who leaves");
        assertThat(persons.getErrorMessage()).isEqualTo("Say who leaves.");
        persons.setValue(Set.of(ivo));
        confirms("Take out of the circle");

        assertThat(isAsked()).isFalse();
        assertThat(files.find(number).circle()).isEqualTo(new Circle.Persons(Set.of()));
        assertThat(page()).contains("For nobody before its lift.", "Nobody has access");
        assertThat(seen(NativeButton.class).map(button -> button.getElement().getText()))
                .doesNotContain("Take out of the circle…");
    }

    @Test
    void whoever_reads_in_the_newsroom_may_be_named_in_a_circle_with_a_grant_or_without_one() {
        SignedInAs.account(house, "Ivo Interpreter", Role.JOURNALIST);
        var number = begun();
        opensText(number, Language.ENGLISH);
        presses("Set the embargo…");
        @SuppressWarnings("unchecked")
        Select<EmbargoFields.Form> form = field(Select.class, "Embargo");
        form.setValue(EmbargoFields.Form.DELIVERED);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> circle = field(RadioButtonGroup.class, "Who may read under embargo");
        circle.setValue(item(circle, kind -> kind.toString().equals("PERSONS")));
        confirms("Set the embargo");
        assertThat(isAsked()).isTrue(); // nobody was chosen yet
        @SuppressWarnings("unchecked")
        CheckboxGroup<UUID> persons = field(CheckboxGroup.class, "Persons");
        assertThat(persons.isInvalid()).isTrue();
        var ann = item(
                persons, person -> persons.getItemLabelGenerator().apply(person).startsWith("Ann Reader"));
        var ivo = item(
                persons,
                person -> persons.getItemLabelGenerator()
                        .apply(person)
                        .equals("Ivo Interpreter, Primer TV (no embargo grant: this release only)"));
        assertThat(persons.getListDataView()
                        .getItems()
                        .map(persons.getItemLabelGenerator())
                        .toList())
                .as("staff reads at the desk")
                .noneMatch(name -> name.startsWith("Tim Translator") || name.startsWith("Ola Officer"));
        assertThat(persons.getHelperText()).startsWith("Whoever is named needs no embargo grant");
        persons.setValue(Set.of(ann, ivo));
        confirms("Set the embargo");

        assertThat(isAsked()).isFalse();
        assertThat(files.find(number).circle()).isEqualTo(new Circle.Persons(Set.of(ann, ivo)));
        assertThat(page())
                .contains(
                        "Only for: Ann Reader, Ivo Interpreter (no embargo grant: this release only).",
                        "2 embargo readers have access");
    }

    @Test
    void a_translator_is_assigned_finds_it_in_my_work_and_is_offered_no_embargo() {
        var number = handedOver("The lake is frozen", untilTen());
        sits(officer);
        opensText(number, Language.RUSSIAN);
        presses("Assign a translator…");
        confirms("Assign a translator");
        @SuppressWarnings("unchecked")
        Select<presscenter.security.Colleagues.Colleague> who = field(Select.class, "Translator: Russian text");
        assertThat(who.isInvalid()).isTrue();
        who.setValue(item(who, person -> person.id().equals(translator)));
        confirms("Assign a translator");

        sits(translator);
        opens("desk");
        assertThat(page()).contains("To translate", "The lake is frozen");
        opensText(number, Language.RUSSIAN);
        assertThat(seen(NativeButton.class).map(button -> button.getElement().getText()))
                .contains("Begin the Russian text")
                .doesNotContain("Hold this release…", "Set the embargo…", "Withdraw…", "Assign a translator…");
        assertThat(seen(Anchor.class).map(Anchor::getHref)).noneMatch(address -> address.endsWith("/facts"));
    }

    @Test
    void a_correction_asks_what_readers_are_told_and_which_languages_it_touches() {
        var number = out("The lake is frozen");
        sits(officer);
        writing.begin(number, Language.RUSSIAN);
        var revision = text(number, Language.RUSSIAN).working().orElseThrow().revision();
        writing.save(
                number, Language.RUSSIAN, new TextDraft("Озеро замёрзло", "О чём речь", "<p>Слова.</p>"), revision);
        writing.submit(number, Language.RUSSIAN, presscenter.release.Submission.FIRST);
        sits(editor);
        approval.approve(number, Language.RUSSIAN, files.find(number).seen(Language.RUSSIAN));

        sits(officer);
        writing.change(number, Language.ENGLISH);
        opensText(number, Language.ENGLISH);
        field(TextArea.class, "Headline").setValue("Two lakes are frozen");
        presses("Submit the English text for approval");
        confirms("Submit for approval");
        @SuppressWarnings("unchecked")
        Select<ChangeKind> kind = field(Select.class, "What this change is");
        assertThat(kind.isInvalid()).isTrue();
        kind.setValue(ChangeKind.CORRECTION);
        confirms("Submit for approval");
        assertThat(field(TextArea.class, "What was wrong: English").isInvalid()).isTrue();

        for (var language : Language.values()) {
            field(TextArea.class, "What was wrong: " + language.ownName()).setValue("1");
            field(TextArea.class, "What is right: " + language.ownName()).setValue("2");
        }
        @SuppressWarnings("unchecked")
        CheckboxGroup<Language> touched = field(CheckboxGroup.class, "It touches these languages too");
        touched.setValue(Set.of(Language.RUSSIAN));
        confirms("Submit for approval");
        assertThat(text(number, Language.RUSSIAN).working()).isPresent();

        sits(editor);
        opensText(number, Language.ENGLISH);
        assertThat(page()).contains("What changed", "Two lakes are");
        presses("Approve");
        assertThat(words(question())).contains("The correction stands in every text that is out", "Русский");
        confirms("Approve");
        assertThat(files.find(number).notices()).hasSize(1);
    }

    @Test
    void a_typo_is_approved_at_one_press_on_the_difference() {
        var number = out("The lake is frozenn");
        sits(officer);
        writing.change(number, Language.ENGLISH);
        opensText(number, Language.ENGLISH);
        field(TextArea.class, "Headline").setValue("The lake is frozen");
        presses("Submit the English text for approval");
        @SuppressWarnings("unchecked")
        Select<ChangeKind> kind = field(Select.class, "What this change is");
        kind.setValue(ChangeKind.TYPO);
        confirms("Submit for approval");

        sits(editor);
        opensText(number, Language.ENGLISH);
        presses("Approve");
        assertThat(isAsked()).isFalse();
        assertThat(text(number, Language.ENGLISH)
                        .approved()
                        .orElseThrow()
                        .words()
                        .headline())
                .isEqualTo("The lake is frozen");
        assertThat(files.find(number).notices()).isEmpty();
    }

    @Test
    void a_newer_release_that_is_out_takes_the_place_of_an_older() {
        var old = out("The lake is frozen");
        var newer = out("The lake has thawed");
        handedOver("Not out yet", untilTen());
        sits(officer);
        opensText(old, Language.ENGLISH);
        presses("Replaced by…");
        confirms("Replaced by");
        @SuppressWarnings("unchecked")
        ComboBox<DeskRelease> choice = field(ComboBox.class, "The newer release");
        assertThat(choice.isInvalid()).isTrue();
        assertThat(choice.getListDataView().getItems().map(DeskRelease::number)).containsExactly(newer);
        choice.setValue(item(choice, each -> true));
        confirms("Replaced by");

        assertThat(files.find(old).replacedBy()).contains(newer);
    }

    @Test
    void delivered_asks_why_a_text_is_missing_and_lets_the_others_out() {
        var number = begun();
        plans(number, new EmbargoPlan.UntilDelivered(Optional.empty(), Optional.empty()));
        var revision = text(number, Language.ENGLISH).working().orElseThrow().revision();
        writing.save(number, Language.ENGLISH, new TextDraft("Opening words", "Lede", "<p>Words.</p>"), revision);
        writing.submit(number, Language.ENGLISH, presscenter.release.Submission.FIRST);
        sits(editor);
        approval.approve(number, Language.ENGLISH, files.find(number).seen(Language.ENGLISH));
        sits(officer);
        opensText(number, Language.ENGLISH);
        presses("Delivered");
        assertThat(words(question()))
                .contains(
                        "is out at once, for good, in these languages: English.",
                        "with an account can read it. Under embargo nobody opened it.",
                        "2 more texts follow as soon as they are approved.")
                .doesNotContain("stays missing", "stay missing");
        confirms("Delivered");
        assertThat(files.find(number).out()).as("before anybody says when").isFalse();
        var estimates = find(TextField.class).all().stream()
                .filter(field -> "When it follows".equals(field.getLabel()))
                .toList();
        assertThat(estimates).hasSize(2).allMatch(TextField::isInvalid);

        estimates.forEach(field -> field.setValue("29.10.2026 12:00"));
        confirms("Delivered");

        assertThat(files.find(number).out()).isTrue();
        assertThat(text(number, Language.RUSSIAN).absenceReason().in(Language.RUSSIAN))
                .contains("Перевод появится позже");
    }

    @Test
    void delivered_promises_nothing_of_a_text_that_is_missing_for_good() {
        var number = handedOver("Opening words", new EmbargoPlan.UntilDelivered(Optional.empty(), Optional.empty()));
        saysMissing(
                number,
                Language.RUSSIAN,
                Localized.of("Пазней", "Позже", "Later"),
                Optional.of(MORNING.plusSeconds(3600)));
        sits(editor);
        approval.approve(number, Language.ENGLISH, files.find(number).seen(Language.ENGLISH));
        sits(officer);
        opensText(number, Language.ENGLISH);
        presses("Delivered");

        assertThat(words(question()))
                .contains(
                        "One more text follows as soon as it is approved. 1 text stays missing, and readers are told why.");
    }

    @Test
    void lifting_early_says_that_it_may_be_later_than_at_once_and_who_reads_then() {
        var number = handedOver("The lake is frozen", untilTen());
        sits(editor);
        approval.approve(number, Language.ENGLISH, files.find(number).seen(Language.ENGLISH));
        opensText(number, Language.ENGLISH);
        presses("Lift early…");

        assertThat(words(question()))
                .contains("at once or at the time that you set", "with an account can read it.", "nobody opened it");
    }

    @Test
    void a_withdrawal_of_what_is_out_says_how_many_are_told() {
        var number = out("The lake is frozen");
        house.getBean(ReaderLog.class)
                .record(new Reading(
                        new UUID(0, 5), Optional.empty(), number.toString(), 1, "en", Reading.Action.OPENED, false));
        opensText(number, Language.ENGLISH);
        presses("Withdraw…");

        assertThat(words(question())).contains("1 reader who opened it is told.");
    }

    @Test
    void an_older_release_than_the_newest_hundred_is_given_by_its_number() {
        var old = out("The lake is frozen");
        var newer = out("The lake has thawed");
        var hidden = handedOver("Not out yet", untilTen());
        sits(officer);
        opensText(old, Language.ENGLISH);
        presses("Replaced by…");
        @SuppressWarnings("unchecked")
        ComboBox<DeskRelease> choice = field(ComboBox.class, "The newer release");
        choice.setItems(new ArrayList<>()); // as if a hundred newer ones stood there

        for (var wrong : List.of(hidden.toString(), old.toString(), "2026-ZZZZZZ", "the thaw")) {
            ComponentUtil.fireEvent(choice, new ComboBoxBase.CustomValueSetEvent<>(choice, false, wrong));
            assertThat(choice.getErrorMessage()).startsWith("No release " + wrong + " is out");
            confirms("Replaced by");
            assertThat(isAsked()).isTrue();
        }
        ComponentUtil.fireEvent(choice, new ComboBoxBase.CustomValueSetEvent<>(choice, false, newer.toString()));
        confirms("Replaced by");

        assertThat(files.find(old).replacedBy()).contains(newer);
    }

    @Test
    void whoever_has_another_zone_reads_in_which_one_the_times_of_the_page_are() {
        var number = handedOver("The lake is frozen", untilTen());
        sits(officer);
        for (var address : List.of("desk", "desk/releases", "desk/releases/" + number + "/en")) {
            opens(address);
            assertThat(page()).as(address).doesNotContain("Times on this page");
        }
        var farAway = SignedInAs.account(house, "Far Officer", Role.PRESS_OFFICER);
        sql.update("update security_account set zone = 'Asia/Tokyo' where id = ?", farAway);
        sits(farAway);
        for (var address : List.of(
                "desk",
                "desk/releases",
                "desk/releases/" + number + "/en",
                "desk/releases/" + number + "/en/versions")) {
            opens(address);
            assertThat(page()).as(address).contains("Times on this page: Minsk, UTC+3");
        }
    }

    @Test
    void a_withdrawal_stands_apart_and_wants_words_for_readers_in_three_languages() {
        var number = out("The lake is frozen");
        opensText(number, Language.ENGLISH);
        presses("Withdraw…");
        @SuppressWarnings("unchecked")
        Select<String> reason = field(Select.class, "Reason");
        reason.setValue("release.reason.error");
        confirms("Withdraw");
        assertThat(field(TextArea.class, "What readers will read: English").isInvalid())
                .isTrue();

        for (var language : Language.values()) {
            field(TextArea.class, "What readers will read: " + language.ownName())
                    .setValue("1");
        }
        confirms("Withdraw");
        assertThat(files.find(number).withdrawn()).isPresent();
        assertThat(page()).contains("Withdrawn Thursday 29 October 2026");
        assertThat(seen(NativeButton.class).map(button -> button.getElement().getText()))
                .doesNotContain("Hold this release…", "Withdraw…");
    }

    @Test
    void facts_are_written_on_a_page_of_their_own_and_a_second_person_sees_old_and_new() {
        speakerIsKnown();
        var number = out("The lake is frozen");
        sits(officer);
        opens("desk/releases/" + number + "/facts");
        assertThat(page()).contains("Readers keep what is approved until a second person approves");
        @SuppressWarnings("unchecked")
        ComboBox<presscenter.release.KnownName> speaker = field(ComboBox.class, "Speaker");
        speaker.setValue(item(speaker, name -> true));
        field(TextArea.class, "Place: English").setValue("The great hall");
        presses("Save");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("desk/releases/" + number + "/en");
        assertThat(page()).contains("Waits for approval", "A second person approves it");

        sits(secondEditor);
        opensText(number, Language.ENGLISH);
        assertThat(words(seen(FactsChanges.class).findFirst().orElseThrow()))
                .contains("Speaker", "Marta Valer", "Place: English", "The great hall")
                .doesNotContain("Statement");
        presses("Approve the facts");
        assertThat(files.find(number).factsApproved()).isTrue();
    }

    @Test
    void facts_that_a_colleague_saved_meanwhile_are_shown_and_ones_own_stay() {
        var number = out("The lake is frozen");
        sits(officer);
        opens("desk/releases/" + number + "/facts");
        field(TextArea.class, "Place: English").setValue("The great hall");
        var theirs = FactsDraft.of(ReleaseKind.COMMENT, Audience.ACCREDITED, Language.ENGLISH);
        revises(number, theirs);
        presses("Save");

        assertThat(page()).contains("A colleague saved other facts meanwhile", "Comment");
        assertThat(field(TextArea.class, "Place: English").getValue()).isEqualTo("The great hall");
        presses("Save");
        assertThat(files.find(number).facts().place().in(Language.ENGLISH)).contains("The great hall");
        assertThat(files.find(number).facts().kind())
                .as("what one did not touch is the colleague's")
                .isEqualTo(ReleaseKind.COMMENT);
    }

    @Test
    void leaving_the_facts_unsaved_asks_first() {
        var number = begun();
        opens("desk/releases/" + number + "/facts");
        field(TextArea.class, "Place: English").setValue("The great hall");
        opens("desk");

        assertThat(words(question())).contains("What you changed on this page is lost.");
        confirms("Leave without saving");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("desk");
    }

    @Test
    void the_words_around_a_text_follow_the_readers_language_and_the_text_does_not() {
        var number = handedOver("The lake is frozen", untilTen());
        sits(editor);
        opensText(number, Language.ENGLISH);
        UI.getCurrent().setLocale(Language.BELARUSIAN.locale());
        runPendingSignalsTasks();

        assertThat(page())
                .contains(
                        "Каб эмбарга знялося",
                        "Англійскі тэкст чакае зацвярджэння",
                        "Зацвердзіць",
                        "The lake is frozen")
                .doesNotContain("Before it can lift", "waits for approval", "Approve");
    }
}
