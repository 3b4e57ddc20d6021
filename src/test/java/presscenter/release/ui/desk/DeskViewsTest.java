package presscenter.release.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import presscenter.embargo.Audience;
import presscenter.embargo.Embargo;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.EmbargoPlan;
import presscenter.release.FactsDraft;
import presscenter.release.Reason;
import presscenter.release.ReleaseKind;
import presscenter.release.ui.AtTheDesk;
import presscenter.release.ui.VerbDialog;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** The desk's first page and its board as each role meets them. */
class DeskViewsTest extends AtTheDesk {
    @Test
    void what_waits_for_approval_leads_in_one_press_to_the_text_and_its_author_waits_for_somebody_else() {
        var number = handedOver("The lake is frozen", untilTen());

        sits(editor);
        opens("desk");

        assertThat(page()).contains("Waits for your approval", "The lake is frozen", "Ola Officer", "in review");
        assertThat(seen(Anchor.class).map(Anchor::getHref)).contains("desk/releases/" + number + "/en");

        sits(officer);
        opens("desk/releases");
        opens("desk");
        assertThat(page())
                .contains("In review, for somebody else to approve")
                .doesNotContain("Waits for your approval");
    }

    @Test
    void what_came_back_stands_with_its_remark() {
        var number = handedOver("The lake is frozen", untilTen());
        sits(editor);
        writing.giveBack(number, Language.ENGLISH, "Name the lake.");

        sits(officer);
        opens("desk");

        assertThat(page()).contains("Came back with a remark", "Name the lake.");
    }

    @Test
    void a_translator_sees_what_was_assigned_and_nothing_else() {
        var number = handedOver("The lake is frozen", untilTen());
        var other = handedOver("Not for the translator", untilTen());
        sits(editor);
        assigns(number, translator, Language.RUSSIAN, Optional.empty());

        sits(translator);
        opens("desk/releases");
        assertThat(page()).contains("The lake is frozen").doesNotContain("Not for the translator", other.toString());
        opens("desk");
        assertThat(page()).contains("To translate", "The lake is frozen").doesNotContain("Not for the translator");
        assertThat(seen(NativeButton.class).map(button -> button.getElement().getText()))
                .doesNotContain("New release…", "Hold all embargoed texts…");
    }

    @Test
    void what_is_not_for_this_role_is_not_built() {
        handedOver("The lake is frozen", untilTen());
        var forThem = Map.of(
                Role.ADMINISTRATOR, SignedInAs.account(house, "Ada Admin", Role.ADMINISTRATOR),
                Role.ACCREDITATION_OFFICER, SignedInAs.account(house, "Abe Accreditor", Role.ACCREDITATION_OFFICER));
        forThem.forEach((role, person) -> {
            sits(person);
            opens("newsroom"); // a page of its own each
            opens("desk");
            assertThat(all(UI.getCurrent()))
                    .as(role.name())
                    .noneMatch(part -> part instanceof MyWork || part instanceof NextDay || part instanceof HoldAllBar);
            assertThat(builtButtons()).doesNotContain("New release…", "Hold all embargoed texts…");
        });

        sits(translator);
        for (var address : List.of("desk", "desk/releases")) {
            opens("newsroom");
            opens(address);
            assertThat(all(UI.getCurrent())).anyMatch(part -> part instanceof HoldAllBar);
            assertThat(builtButtons()).as(address).doesNotContain("New release…", "Hold all embargoed texts…");
        }
    }

    /** Those that are hidden with them. */
    private static List<String> builtButtons() {
        return all(UI.getCurrent())
                .filter(NativeButton.class::isInstance)
                .map(button -> button.getElement().getText())
                .toList();
    }

    @Test
    void the_time_line_warns_of_what_would_not_lift() {
        handedOver("The lake is frozen", untilTen());

        sits(officer);
        opens("desk");

        assertThat(page())
                .contains(
                        "until Thursday 29 October, 10:00", "Not approved as a whole", "3 embargo readers; nobody has");
    }

    @Test
    void officers_are_warned_on_every_desk_page_of_what_is_not_ready_with_extend_and_hold_at_hand() {
        sits(officer);
        opens("desk/releases");
        assertThat(page()).doesNotContain("Not ready in time");

        var number = handedOver("The lake is frozen", untilTen());
        pagesLookAgain();
        var due = number + " is to lift within an hour and is not ready: English";
        assertThat(words(seen(presscenter.ui.Notices.class).findFirst().orElseThrow()))
                .as("said aloud as it becomes due")
                .contains(due);
        assertThat(page()).contains("Not ready in time");
        assertThat(seen(Anchor.class)
                        .filter(link -> link.getText().equals("Extend or hold"))
                        .map(Anchor::getHref))
                .containsExactly("desk/releases/" + number + "/en");

        sits(editor);
        approval.approve(number, Language.ENGLISH, files.find(number).seen(Language.ENGLISH));
        pagesLookAgain();
        assertThat(page()).doesNotContain("Not ready in time");
    }

    @Test
    void delivered_is_pressed_on_the_first_page_and_opens_after_a_question() {
        var number = handedOver(
                "Opening words",
                new EmbargoPlan.UntilDelivered(Optional.of(minsk(MORNING.plusSeconds(7200))), Optional.empty()));
        sits(editor);
        approval.approve(number, Language.ENGLISH, files.find(number).seen(Language.ENGLISH));
        opens("desk");
        assertThat(page()).contains("until delivered, expected about: Thursday 29 October, 11:00");

        test(button("Delivered")).click();
        assertThat(files.find(number).out()).isFalse();
        confirms("Delivered");

        assertThat(files.find(number).out()).isTrue();
        verify(pages, atLeastOnce()).lookAgain();
        pagesLookAgain();
        assertThat(page()).doesNotContain("Opening words").contains("Nothing lifts in the coming 24 hours");
    }

    @Test
    void one_press_holds_all_whoever_pressed_undoes_and_two_editors_end_it() {
        handedOver("The lake is frozen", untilTen());
        sits(officer);
        opens("desk");

        test(button("Hold all embargoed texts…")).click();
        assertThat(words(find(VerbDialog.class).single()))
                .contains("1 release under embargo closes at once.", "3 embargo readers lose access within 5 seconds.");
        confirms("Hold all");
        pagesLookAgain();
        assertThat(page()).contains("on hold since 29.10.2026 09:00", "Pressed by: Ola Officer", "A leak is suspected");
        assertThat(seen(NativeButton.class).map(button -> button.getElement().getText()))
                .contains("Undo")
                .doesNotContain("End the hold…", "Hold all embargoed texts…");
        test(button("Undo")).click();
        assertThat(files.holdOfAll()).isEmpty();

        embargo.holdAll(new Reason("release.reason.suspected-leak"));
        sits(editor);
        opens("desk/releases");
        test(button("End the hold…")).click();
        confirms("End the hold");
        assertThat(files.holdOfAll().orElseThrow().proposedBy()).contains(editor);
        assertThat(page()).contains("You proposed the end of the hold");
        assertThat(seen(NativeButton.class).map(button -> button.getElement().getText()))
                .doesNotContain("End the hold…", "Confirm the end of the hold…");

        sits(secondEditor);
        opens("desk");
        assertThat(page()).contains("The end was proposed by: Ida Editor");
        test(button("Confirm the end of the hold…")).click();
        confirms("Confirm the end of the hold");
        assertThat(files.holdOfAll()).isEmpty();
        pagesLookAgain();
        assertThat(page()).doesNotContain("on hold since").contains("until Thursday 29 October, 10:00");
    }

    @Test
    void the_board_shows_each_text_in_a_word_and_older_pages_by_number() {
        sits(officer);
        for (int i = 0; i < 31; i++) {
            desk.create(FactsDraft.of(ReleaseKind.COMMENT, Audience.EVERYONE, Language.ENGLISH), Language.ENGLISH);
        }
        opens("desk/releases");

        assertThat(rows()).hasSize(30);
        assertThat(words(rows().getFirst())).contains("Comment", "being written", "not begun", "in preparation");
        var older = seen(Anchor.class)
                .filter(link -> link.getHref().contains("?before="))
                .findFirst()
                .orElseThrow()
                .getHref();
        UI.getCurrent()
                .navigate(
                        older.substring(0, older.indexOf('?')),
                        com.vaadin.flow.router.QueryParameters.fromString(older.substring(older.indexOf('?') + 1)));
        runPendingSignalsTasks();
        assertThat(rows()).hasSize(1);
        assertThat(page()).contains("Newest");
    }

    @Test
    void a_translators_board_turns_its_pages_too() {
        sits(officer);
        for (int i = 0; i < 3; i++) {
            var number = desk.create(
                    FactsDraft.of(ReleaseKind.COMMENT, Audience.EVERYONE, Language.ENGLISH), Language.ENGLISH);
            assigns(number, translator, Language.RUSSIAN, Optional.empty());
        }
        sits(translator);

        var whole = files.board(Optional.empty(), 10).stream()
                .map(DeskRelease::number)
                .toList();
        var first = files.board(Optional.empty(), 2).stream()
                .map(DeskRelease::number)
                .toList();
        var second = files.board(Optional.of(first.getLast()), 2).stream()
                .map(DeskRelease::number)
                .toList();

        assertThat(whole).hasSize(3);
        assertThat(first).isEqualTo(whole.subList(0, 2));
        assertThat(second).isEqualTo(whole.subList(2, 3));
    }

    @Test
    void what_should_have_lifted_and_was_not_ready_alarms_the_desk() {
        var number = handedOver("The lake is frozen", untilTen());
        sql.update(
                "update release set lift = ? where number = ?",
                MORNING.minusSeconds(60).atOffset(ZoneOffset.UTC),
                number.toString());
        sits(officer);

        opens("desk");

        assertThat(page()).contains("was to lift 29.10.2026 08:59", "Its time has come and it did not lift");
    }

    @Test
    void facts_that_were_changed_after_the_approval_wait_for_another_editor() {
        var number = handedOver("The lake is frozen", untilTen());
        sits(editor);
        approval.approve(number, Language.ENGLISH, files.find(number).seen(Language.ENGLISH));
        sits(officer);
        revises(number, FactsDraft.of(ReleaseKind.SPEECH, Audience.ACCREDITED, Language.ENGLISH));
        sits(secondEditor);

        opens("desk");

        assertThat(page()).contains("Waits for your approval", "The facts beside the texts were changed");
    }

    @Test
    void a_colleagues_release_appears_without_a_click_and_the_other_rows_stay_the_same() {
        handedOver("The first", untilTen());
        sits(editor);
        opens("desk/releases");
        var first = rows().getFirst();

        handedOver("The second", untilTen());
        sits(editor);
        pagesLookAgain();

        assertThat(rows()).hasSize(2).contains(first);
        var before = rows();
        pagesLookAgain();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_new_release_begins_in_the_chosen_language_and_its_page_opens() {
        sits(officer);
        opens("desk/releases");

        test(button("New release…")).click();
        confirms("Begin");

        var created = files.board(Optional.empty(), 10);
        assertThat(created).singleElement().satisfies(release -> {
            assertThat(release.source()).isEqualTo(Language.ENGLISH);
            assertThat(release.facts().audience()).isEqualTo(Audience.ACCREDITED);
        });
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("desk/releases/" + created.getFirst().number() + "/en");
    }

    @Test
    void a_speech_waits_for_its_delivery_unless_somebody_says_otherwise() {
        sits(officer);
        opens("desk/releases");
        test(button("New release…")).click();
        @SuppressWarnings("unchecked")
        Select<ReleaseKind> kind = find(Select.class).all().stream()
                .filter(field -> "Kind".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        kind.setValue(ReleaseKind.SPEECH);
        confirms("Begin");

        assertThat(files.board(Optional.empty(), 10))
                .singleElement()
                .satisfies(release -> assertThat(release.embargo()).isInstanceOf(Embargo.UntilDelivered.class));
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, Your work is not with the releases",
        "ACCREDITATION_OFFICER, Your work is with the applications"
    })
    void who_has_no_work_with_releases_is_told_where_it_is_and_reads_no_release(Role role, String told) {
        handedOver("The lake is frozen", untilTen());
        sits(SignedInAs.account(house, "P " + role.name(), role));

        opens("desk");
        assertThat(page()).contains(told, "On duty now").doesNotContain("The lake is frozen", "Hold all");

        opens("desk/releases");
        assertThat(page()).doesNotContain("The lake is frozen");
        assertThat(seen(Board.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BELARUSIAN, Чакае вашага зацвярджэння, на ўзгадненні, 'да чацвярга, 29 кастрычніка, 10:00'",
        "RUSSIAN, Ждёт вашего утверждения, на согласовании, 'до четверга, 29 октября, 10:00'"
    })
    void the_words_follow_the_readers_language_and_nothing_is_built_again(
            Language language, String group, String state, String lift) {
        handedOver("The lake is frozen", untilTen());
        sits(editor);
        opens("desk");
        var work = seen(MyWork.class).toList();

        UI.getCurrent().setLocale(language.locale());
        runPendingSignalsTasks();

        assertThat(page()).contains(group, state, lift).doesNotContain("Waits for your approval", "in review");
        assertThat(seen(MyWork.class).toList()).isEqualTo(work);
    }

    @Test
    void on_duty_stands_with_telephone_on_every_desk_page() {
        sql.update(
                "insert into release_duty (function, name, telephone, languages, from_at, to_at) values (?, ?, ?, ?, ?, ?)",
                "SPOKESPERSON",
                "{\"en\":\"Inga Mers\"}",
                "+000 00 001",
                "be en",
                MORNING.minusSeconds(60).atOffset(ZoneOffset.UTC),
                MORNING.plusSeconds(3600).atOffset(ZoneOffset.UTC));
        sits(translator);

        for (var address : Set.of("desk", "desk/releases")) {
            opens(address);
            assertThat(page()).contains("Inga Mers", "until 10:00 · BE EN");
            assertThat(seen(Anchor.class).map(Anchor::getHref)).contains("tel:+00000001");
        }
    }

    private static List<NativeTableRow> rows() {
        return seen(NativeTableRow.class).skip(1).toList();
    }
}
