package presscenter.release.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.embargo.Audience;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.Absence;
import presscenter.release.AtTheText;
import presscenter.release.ChangeKind;
import presscenter.release.DeskRelease;
import presscenter.release.FactsDraft;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseNumber;
import presscenter.release.Seat;
import presscenter.release.Submission;
import presscenter.release.TextDraft;
import presscenter.release.ui.AtTheDesk;
import presscenter.release.ui.LeaveGuard;
import presscenter.release.ui.PageLinks;
import presscenter.release.ui.RichText;
import presscenter.release.ui.TextTools;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** The editor of a text, its versions and its preview, with the real desk behind them. */
class WritingViewsTest extends AtTheDesk {
    @Autowired
    AtTheText together;

    private UUID second = new UUID(0, 0);

    @BeforeEach
    void a_second_officer_is_there() {
        second = SignedInAs.account(house, "Per Officer", Role.PRESS_OFFICER);
    }

    // ── the editor

    @Test
    void the_editor_counts_letters_as_people_do_and_says_what_is_missing() {
        sits(officer);
        opens(begun());

        assertThat(field("Headline").getHelperText()).isEqualTo("0 of 90");
        assertThat(page()).contains("Missing before it can be submitted: Headline, Lede, Text", "saved 09:00");

        types("Headline", "Озёра 👩‍👩‍👧");
        assertThat(field("Headline").getHelperText()).isEqualTo("7 of 90");
        types("Lede", "About the lakes");
        body().setValue("<p>Two words</p>");
        runPendingSignalsTasks();

        assertThat(page()).doesNotContain("Missing before it can be submitted");
        assertThat(body().getElement().getProperty("counter")).isEqualTo("2 words");
    }

    @Test
    void what_was_typed_is_saved_when_the_page_asks_for_it() {
        var number = begun();
        sits(officer);
        opens(number);

        types("Headline", "The lake is frozen");
        keeps();

        assertThat(stored(number).headline()).isEqualTo("The lake is frozen");
        assertThat(page()).contains("saved 09:00");
    }

    @Test
    void the_toolbar_speaks_the_language_of_the_page_at_once() {
        sits(officer);
        opens(begun());
        assertThat(texts()).contains("Quotation", "Type a web address");

        UI.getCurrent().setLocale(Language.BELARUSIAN.locale());
        runPendingSignalsTasks();

        assertThat(texts()).contains("Цытата", "Спіс з нумарамі").doesNotContain("Quotation");
    }

    @Test
    void a_refusal_stands_at_its_field() {
        sits(officer);
        opens(begun());
        types("Headline", "я".repeat(301));
        keeps();

        assertThat(field("Headline").isInvalid()).isTrue();
        assertThat(field("Headline").getErrorMessage()).contains("300 characters at most");

        types("Headline", "");
        test(button("Submit the English text for approval")).click();
        assertThat(field("Headline").isInvalid()).isTrue();
        assertThat(field("Headline").getErrorMessage()).isEqualTo("Write a headline.");
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_stays_in_the_field() {
        var number = begun();
        sits(officer);
        opens(number);
        var long_ = "<p>" + "слова ".repeat(100_000) + "</p>";

        body().setValue(long_);
        keeps();

        assertThat(body().isInvalid()).isTrue();
        assertThat(body().getErrorMessage()).contains("500,000 characters", "nothing was cut");
        assertThat(body().getValue()).isEqualTo(long_);
        assertThat(stored(number).body()).isEmpty();
    }

    @Test
    void russian_pasted_into_the_belarusian_text_is_pointed_out_at_its_field() {
        var number = begun();
        sits(officer);
        writing.begin(number, Language.BELARUSIAN);
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().navigate("desk/releases/" + number + "/be");
        runPendingSignalsTasks();

        types("Headline", "Председатель конференции выступит и объявит");
        assertThat(page()).contains("This looks like Russian in the Belarusian text");
        types("Headline", "Старшыня выступіць");
        assertThat(page()).doesNotContain("This looks like Russian");
    }

    @Test
    void who_goes_with_words_that_cannot_be_saved_is_asked_and_may_go() {
        sits(officer);
        opens(begun());
        types("Headline", "я".repeat(301));

        UI.getCurrent().navigate("desk");
        runPendingSignalsTasks();
        assertThat(page()).contains("Your latest changes are not saved.");

        test(button("Leave without saving")).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("desk");
    }

    // ── two people

    @Test
    void the_second_to_save_sees_both_and_keeps_mine_as_a_new_save() {
        var number = begun();
        sits(officer);
        opens(number);
        types("Headline", "The lake is frozen over");
        savesElsewhere(number, "The lake was frozen");
        keeps();

        assertThat(page())
                .contains("Per Officer saved other words at 09:00", "Saved by a colleague", "Yours, not saved yet");
        assertThat(marked("del")).containsExactly("was");
        assertThat(marked("ins")).containsExactly("is", "over");
        assertThat(stored(number).headline()).isEqualTo("The lake was frozen");

        test(button("Keep mine as a new save")).click();
        runPendingSignalsTasks();
        assertThat(stored(number).headline()).isEqualTo("The lake is frozen over");
        assertThat(page()).contains("Your colleague’s words, which yours replaced", "The lake was frozen");
        test(button("I no longer need them")).click();
        assertThat(page()).doesNotContain("The lake was frozen");
    }

    @Test
    void the_second_to_save_takes_theirs_and_keeps_mine_at_hand() {
        var number = begun();
        sits(officer);
        opens(number);
        types("Headline", "Mine");
        savesElsewhere(number, "Theirs");
        keeps();

        test(button("Take theirs, keep mine to copy")).click();
        runPendingSignalsTasks();

        assertThat(field("Headline").getValue()).isEqualTo("Theirs");
        assertThat(page()).contains("Your words, which are not saved", "Mine");
        types("Headline", "Theirs and mine");
        keeps();
        assertThat(stored(number).headline()).isEqualTo("Theirs and mine");
    }

    @Test
    void what_is_typed_while_both_are_shown_is_neither_saved_nor_lost() {
        var number = begun();
        sits(officer);
        opens(number);
        types("Headline", "Mine");
        savesElsewhere(number, "Theirs");
        keeps();

        types("Headline", "Mine, longer");
        keeps();
        assertThat(stored(number).headline()).isEqualTo("Theirs");

        test(button("Keep mine as a new save")).click();
        assertThat(stored(number).headline()).isEqualTo("Mine, longer");
    }

    @Test
    void two_at_one_text_see_each_other_until_one_leaves() {
        var number = begun();
        sits(officer);
        opens(number);
        assertThat(page()).doesNotContain("has been writing here");

        var other = comes(second, number);
        assertThat(page()).contains("Per Officer has been writing here since 09:00.");

        other.leave();
        pushes();
        assertThat(page()).doesNotContain("Per Officer");
    }

    @Test
    void whoever_is_asked_gives_way_with_all_words_saved() {
        var number = begun();
        sits(officer);
        opens(number);
        types("Headline", "The last word");
        var other = comes(second, number);
        other.offerToTakeOver();
        pushes();
        assertThat(page()).contains("Per Officer offers to take this text over.");

        test(button("Give way")).click();
        runPendingSignalsTasks();

        assertThat(stored(number).headline()).isEqualTo("The last word");
        assertThat(field("Headline").isReadOnly()).isTrue();
        assertThat(other.offer()).isEqualTo(Seat.Offer.GIVEN_WAY);
        assertThat(page()).contains("You gave way.");
    }

    @Test
    void whoever_offers_learns_that_the_other_keeps_writing_or_that_the_text_is_free() {
        var number = begun();
        sits(officer);
        var first = together.sit(number, Language.ENGLISH, true, () -> {});
        sits(second);
        opens(number);
        test(button("Offer to take over")).click();
        assertThat(page()).contains("An answer is awaited.");

        first.keepWriting();
        pushes();
        assertThat(page()).contains("Ola Officer keeps writing.");

        first.leave();
        pushes();
        assertThat(page()).doesNotContain("Ola Officer has been writing");
    }

    @Test
    void a_text_changes_hands_by_the_press_of_whoever_takes_it() {
        var number = begun();
        sits(officer);
        var first = together.sit(number, Language.ENGLISH, true, () -> {});
        sits(second);
        opens(number);
        test(button("Offer to take over")).click();
        sits(officer);
        first.giveWay();
        sits(second);
        pushes();
        assertThat(page()).contains("Ola Officer gave way. The text is yours.");
        assertThat(takenOver()).as("before anybody took it").isEmpty();

        test(button("Take it over as it was saved")).click();

        assertThat(takenOver()).containsExactly(second);
    }

    /** By whom, as the trail says. */
    private List<@Nullable UUID> takenOver() {
        return sql.queryForList(
                "select person from audit_entry where what = 'release.taken-over' and person is not null order by number",
                UUID.class);
    }

    @Test
    void nobody_is_at_a_text_whose_page_was_left() {
        var number = begun();
        sits(officer);
        opens(number);
        UI.getCurrent().navigate("desk");

        sits(second);
        assertThat(together.sit(number, Language.ENGLISH, true, () -> {}).others())
                .isEmpty();
    }

    // ── versions

    @Test
    void every_version_stands_with_who_and_when_and_two_are_compared_word_by_word() {
        var number = corrected();
        sits(editor);
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().navigate("desk/releases/" + number + "/en/versions");
        runPendingSignalsTasks();

        assertThat(page())
                .contains(
                        "Version 2", "Version 1", "Correction", "approved, readers see it", "approved, replaced since")
                .contains("approved 29.10.2026 09:00 by Ida Editor", "Ola Officer")
                .contains("From version 1 to version 2: 1 word changed");
        assertThat(marked("del")).containsExactly("frozen");
        assertThat(marked("ins")).containsExactly("open");
    }

    @Test
    void the_release_page_leads_to_what_changed_to_the_versions_and_to_the_preview() {
        var number = corrected();
        sits(officer);
        writing.change(number, Language.ENGLISH);
        opens(number);

        assertThat(seen(Anchor.class).map(Anchor::getHref))
                .contains(
                        "desk/releases/" + number + "/en/versions?from=2&to=3",
                        "desk/releases/" + number + "/en/versions",
                        "desk/releases/" + number + "/preview?lang=en");
    }

    @Test
    void a_translator_reads_no_old_versions_and_has_no_preview() {
        var number = corrected();
        sits(editor);
        translators.assign(
                number, Language.ENGLISH, Optional.empty(), new DeskRelease.Assigned(translator, Optional.empty()));
        sits(translator);
        opens(number);
        assertThat(seen(Anchor.class).map(Anchor::getHref)).noneMatch(address -> address.contains("versions"));

        for (var address : List.of("/en/versions", "/preview")) {
            assertThat(refused("desk/releases/" + number + address)).isTrue();
        }
    }

    private boolean refused(String address) {
        try {
            UI.getCurrent().navigate(address);
        } catch (RuntimeException notFound) {
            return true;
        }
        return UI.getCurrent().getCurrentView() instanceof HasErrorParameter<?>;
    }

    // ── preview

    @Test
    void a_preview_shows_what_that_reader_would_see_at_that_instant() {
        var number = embargoed();
        sits(officer);
        previews(number, "as=accredited&lang=en");
        assertThat(page())
                .contains("an accredited journalist this text would not exist", "This reader finds nothing")
                .contains("Embargo readers", "the text: 0 of 3; only a notice: 3")
                .doesNotContain("The lake is frozen");

        previews(number, "as=embargo-without-terms&lang=en");
        assertThat(page())
                .contains("an embargo reader who has not accepted the terms would see a notice")
                .doesNotContain("The lake is frozen");

        previews(number, "as=embargo&lang=en");
        assertThat(page()).contains("an embargo reader would read the text", "The lake is frozen", "Embargo until");

        previews(number, "as=accredited&lang=en&at=2026-10-29T07:00:00Z");
        assertThat(page())
                .contains("On Thursday 29 October 2026, 10:00, an accredited journalist would read the text")
                .contains("The lake is frozen");
        assertThat(UI.getCurrent().getInternals().getTitle())
                .contains(number.toString())
                .doesNotContain("frozen");
    }

    @Test
    void an_address_that_cannot_be_read_shows_the_public_s_page_of_now() {
        var number = embargoed();
        sits(officer);

        previews(number, "as=nobody&lang=xx&at=%2B999999999-01-01T00:00:00Z");
        assertThat(page()).contains("On Thursday 29 October 2026, 09:00, for somebody who is not signed in");
        UI.getCurrent()
                .navigate(
                        PageLinks.versions(number, Language.ENGLISH),
                        com.vaadin.flow.router.QueryParameters.fromString("from=99&to=x"));
        runPendingSignalsTasks();
        assertThat(page()).contains("Version 1").doesNotContain("From version");
    }

    @Test
    void a_preview_speaks_the_language_of_the_page_from_top_to_bottom() {
        var number = embargoed();
        sits(officer);
        previews(number, "as=embargo&lang=en");
        assertThat(page()).contains("Embargo until", "Who would see what");

        UI.getCurrent().setLocale(Language.BELARUSIAN.locale());
        runPendingSignalsTasks();

        assertThat(page()).contains("Эмбарга да", "Хто што ўбачыць").doesNotContain("Embargo until");
    }

    @Test
    void a_preview_takes_nothing_away_and_leads_nowhere_else() {
        var number = embargoed();
        sits(officer);
        previews(number, "as=embargo&lang=en");

        assertThat(seen(TextTools.class)).isEmpty();
        assertThat(all(UI.getCurrent().getCurrentView())
                        .filter(Anchor.class::isInstance)
                        .map(link -> ((Anchor) link).getHref()))
                .noneMatch(address -> address.startsWith("newsroom"));
        assertThat(files.find(number).opened()).isZero();
    }

    // ── how it is done

    private void previews(ReleaseNumber number, String query) {
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().navigate(PageLinks.preview(number), com.vaadin.flow.router.QueryParameters.fromString(query));
        runPendingSignalsTasks();
    }

    private ReleaseNumber begun() {
        sits(officer);
        return desk.create(
                FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.ENGLISH), Language.ENGLISH);
    }

    private ReleaseNumber embargoed() {
        var number = begun();
        desk.plan(number, files.find(number).planned(), untilTen(), new Circle.Everybody());
        return approved(number);
    }

    private ReleaseNumber approved(ReleaseNumber number) {
        for (var missing : List.of(Language.BELARUSIAN, Language.RUSSIAN)) {
            desk.giveAbsence(
                    number,
                    missing,
                    Optional.empty(),
                    new Absence(Localized.of("па запыце", "по запросу", "on request"), Optional.empty()));
        }
        saves(number, "The lake is frozen");
        writing.submit(number, Language.ENGLISH, Submission.FIRST);
        sits(editor);
        approval.approve(number, Language.ENGLISH, files.find(number).seen(Language.ENGLISH));
        sits(officer);
        return number;
    }

    private ReleaseNumber corrected() {
        var number = approved(begun());
        writing.change(number, Language.ENGLISH);
        saves(number, "The lake is open");
        writing.submit(
                number,
                Language.ENGLISH,
                new Submission(
                        ChangeKind.CORRECTION,
                        Localized.of("а", "б", "frozen"),
                        Localized.of("а", "б", "open"),
                        java.util.Set.of()));
        sits(editor);
        approval.approve(number, Language.ENGLISH, files.find(number).seen(Language.ENGLISH));
        return number;
    }

    private void saves(ReleaseNumber number, String headline) {
        var revision = files.find(number)
                .text(Language.ENGLISH)
                .working()
                .orElseThrow()
                .revision();
        writing.save(number, Language.ENGLISH, new TextDraft(headline, "What it is about", "<p>Words.</p>"), revision);
    }

    private void savesElsewhere(ReleaseNumber number, String headline) {
        sits(second);
        var revision = files.find(number)
                .text(Language.ENGLISH)
                .working()
                .orElseThrow()
                .revision();
        writing.save(number, Language.ENGLISH, new TextDraft(headline, "", ""), revision);
        sits(officer);
    }

    private Seat comes(UUID person, ReleaseNumber number) {
        sits(person);
        var seat = together.sit(number, Language.ENGLISH, true, () -> {});
        sits(officer);
        pushes();
        return seat;
    }

    /** What other threads asked of this page is done. */
    private void pushes() {
        var session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
        runPendingSignalsTasks();
    }

    private TextDraft stored(ReleaseNumber number) {
        return files.find(number).text(Language.ENGLISH).current().orElseThrow().words();
    }

    private void opens(ReleaseNumber number) {
        opens("desk/releases/" + number + "/en");
    }

    private void types(String label, String words) {
        field(label).setValue(words);
        runPendingSignalsTasks();
    }

    private TextArea field(String label) {
        return seen(TextArea.class)
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label + " in: " + page()));
    }

    private RichText body() {
        return find(RichText.class).single();
    }

    private String texts() {
        return body().getElement().getPropertyRaw("texts").toString();
    }

    /** Some moments after the last key. */
    private void keeps() {
        var guard = find(LeaveGuard.class).single().getElement();
        guard.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        guard, "keep", JacksonUtils.createObjectNode().put("event.detail.typed", 1)));
        runPendingSignalsTasks();
    }

    private List<String> marked(String tag) {
        return seen(Component.class)
                .filter(part -> part.getElement().getTag().equals(tag))
                .map(part -> part.getElement().getText())
                .toList();
    }
}
