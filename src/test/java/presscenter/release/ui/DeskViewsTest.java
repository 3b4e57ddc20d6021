package presscenter.release.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import presscenter.embargo.Audience;
import presscenter.embargo.PressClock;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.DeskRelease;
import presscenter.release.DeskReleases;
import presscenter.release.EmbargoDesk;
import presscenter.release.EmbargoPlan;
import presscenter.release.FactsDraft;
import presscenter.release.Reason;
import presscenter.release.ReleaseDesk;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseNumber;
import presscenter.release.Submission;
import presscenter.release.TextDraft;
import presscenter.role.Role;
import presscenter.security.SignedInAs;
import presscenter.ui.LookAgain;
import presscenter.ui.OpenPages;

/** The desk's first page and its board as each role meets them, with the real desk behind them. */
@SpringBootTest(
        properties = {"spring.datasource.url=jdbc:h2:mem:desk-views", "press.data=target/desk-views", "press.demo=true"
        })
class DeskViewsTest extends SpringBrowserlessTest {
    private static final Instant MORNING = Instant.parse("2026-10-29T06:00:00Z");
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");

    @Autowired
    ApplicationContext house;

    @Autowired
    ReleaseDesk desk;

    @Autowired
    EmbargoDesk embargo;

    @Autowired
    DeskReleases files;

    @Autowired
    JdbcTemplate sql;

    @TestBean
    @SuppressWarnings("NullAway.Init")
    PressClock clock;

    @MockitoBean
    OpenPages pages;

    private final List<LookAgain> looks = new ArrayList<>();
    private UUID officer = new UUID(0, 0);
    private UUID editor = new UUID(0, 0);
    private UUID secondEditor = new UUID(0, 0);
    private UUID translator = new UUID(0, 0);

    static PressClock clock() {
        return new PressClock(Clock.fixed(MORNING, ZoneOffset.UTC));
    }

    @BeforeEach
    void the_desk_is_empty_and_three_hold_a_grant() {
        sql.execute("set referential_integrity false");
        sql.queryForList("""
                        select table_name from information_schema.tables
                        where table_schema = 'PUBLIC' and table_name like 'RELEASE%' and table_name <> 'RELEASE_TERMS'
                        """, String.class).forEach(table -> sql.execute("delete from " + table));
        sql.execute("set referential_integrity true");
        officer = SignedInAs.account(house, "Ola Officer", Role.PRESS_OFFICER);
        editor = SignedInAs.account(house, "Ida Editor", Role.EDITOR);
        secondEditor = SignedInAs.account(house, "Eva Editor", Role.EDITOR);
        translator = SignedInAs.account(house, "Tim Translator", Role.TRANSLATOR);
        looks.clear();
        when(pages.register(any(), any())).thenAnswer(asked -> {
            LookAgain look = asked.getArgument(1);
            looks.add(look);
            return (com.vaadin.flow.shared.Registration) () -> looks.remove(look);
        });
        for (var reader : List.of("Ann Reader", "Ben Reader", "Cay Reader")) {
            SignedInAs.account(house, reader, Role.JOURNALIST, Role.EMBARGO_READER);
        }
    }

    @AfterEach
    void nobody_sits_there_any_more() {
        SecurityContextHolder.clearContext();
    }

    private void sits(UUID person) {
        SignedInAs.person(house, person);
    }

    private void opens(String address) {
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().navigate(address);
        runPendingSignalsTasks();
    }

    private void pagesLookAgain() {
        List.copyOf(looks).forEach(LookAgain::lookAgain);
        runPendingSignalsTasks();
    }

    private ReleaseNumber handedOver(String headline, EmbargoPlan plan) {
        sits(officer);
        var number = desk.create(
                FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.ENGLISH), Language.ENGLISH);
        desk.plan(number, plan);
        for (var missing : List.of(Language.BELARUSIAN, Language.RUSSIAN)) {
            desk.giveAbsence(number, missing, Localized.of("па запыце", "по запросу", "on request"), Optional.empty());
        }
        var revision = files.find(number)
                .text(Language.ENGLISH)
                .working()
                .orElseThrow()
                .revision();
        desk.save(number, Language.ENGLISH, new TextDraft(headline, "What it is about", "<p>Words.</p>"), revision);
        desk.submit(number, Language.ENGLISH, Submission.FIRST);
        return number;
    }

    private static EmbargoPlan untilTen() {
        return new EmbargoPlan.UntilInstant(
                MORNING.plusSeconds(3600), LocalDateTime.parse("2026-10-29T10:00"), MINSK, Optional.empty());
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(DeskViewsTest::all));
    }

    private static <T extends Component> Stream<T> seen(Class<T> type) {
        return all(UI.getCurrent())
                .filter(type::isInstance)
                .filter(DeskViewsTest::isSeen)
                .map(type::cast);
    }

    private static boolean isSeen(Component component) {
        return component.isVisible()
                && component.getParent().map(DeskViewsTest::isSeen).orElse(true);
    }

    /** What a person reads on the page: the words of what is visible. */
    private static String page() {
        return words(UI.getCurrent());
    }

    private static String words(Component part) {
        if (!part.isVisible()) {
            return "";
        }
        var children = part.getChildren().toList();
        return children.isEmpty()
                ? part.getElement().getTextRecursively()
                : String.join(" ", children.stream().map(DeskViewsTest::words).toList());
    }

    private static NativeButton button(String words) {
        return seen(NativeButton.class)
                .filter(button -> button.getElement().getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words + " in: " + page()));
    }

    private void confirms(String words) {
        test(find(Button.class).withText(words).single()).click();
        runPendingSignalsTasks();
    }

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
        desk.giveBack(number, Language.ENGLISH, "Name the lake.");

        sits(officer);
        opens("desk");

        assertThat(page()).contains("Came back with a remark", "Name the lake.");
    }

    @Test
    void a_translator_sees_what_was_assigned_and_nothing_else() {
        var number = handedOver("The lake is frozen", untilTen());
        var other = handedOver("Not for the translator", untilTen());
        sits(editor);
        desk.assign(number, translator, Language.RUSSIAN);

        sits(translator);
        opens("desk/releases");
        assertThat(page()).contains("The lake is frozen").doesNotContain("Not for the translator", other.toString());
        opens("desk");
        assertThat(page()).contains("To translate", "The lake is frozen").doesNotContain("Not for the translator");
        assertThat(seen(NativeButton.class).map(button -> button.getElement().getText()))
                .doesNotContain("New release…", "Hold all embargoed texts…");
    }

    @Test
    void the_time_line_warns_of_what_would_not_lift() {
        handedOver("The lake is frozen", untilTen());

        sits(officer);
        opens("desk");

        assertThat(page())
                .contains("until Thursday 29 October, 10:00", "Not approved as a whole", "3 embargo readers; 0 have");
    }

    @Test
    void delivered_is_pressed_on_the_first_page_and_opens_after_a_question() {
        var number = handedOver(
                "Opening words",
                new EmbargoPlan.UntilDelivered(Optional.of(MORNING.plusSeconds(7200)), Optional.empty()));
        sits(editor);
        desk.approve(number, Language.ENGLISH, files.find(number).seen(Language.ENGLISH));
        opens("desk");
        assertThat(page()).contains("until delivered, expected about: Thursday 29 October, 11:00");

        test(button("Delivered")).click();
        assertThat(files.find(number).out()).isFalse();
        test(find(ConfirmDialog.class).single()).confirm();

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
        assertThat(words(find(ReasonDialog.class).single()))
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
        confirms("End the hold…");
        assertThat(files.holdOfAll().orElseThrow().proposedBy()).contains(editor);
        assertThat(page()).contains("You proposed the end of the hold");
        assertThat(seen(NativeButton.class).map(button -> button.getElement().getText()))
                .doesNotContain("End the hold…", "Confirm the end of the hold…");

        sits(secondEditor);
        opens("desk");
        assertThat(page()).contains("The end was proposed by: Ida Editor");
        test(button("Confirm the end of the hold…")).click();
        confirms("Confirm the end of the hold…");
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
            desk.assign(number, translator, Language.RUSSIAN);
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
        desk.approve(number, Language.ENGLISH, files.find(number).seen(Language.ENGLISH));
        sits(officer);
        desk.reviseFacts(number, FactsDraft.of(ReleaseKind.SPEECH, Audience.ACCREDITED, Language.ENGLISH));
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
        test(find(Button.class).withText("Begin").single()).click();

        var created = files.board(Optional.empty(), 10);
        assertThat(created).singleElement().satisfies(release -> {
            assertThat(release.source()).isEqualTo(Language.ENGLISH);
            assertThat(release.facts().audience()).isEqualTo(Audience.ACCREDITED);
        });
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("desk/releases/" + created.getFirst().number() + "/en");
    }

    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR, Your work is not with the releases", "ACCREDITATION_OFFICER, takes no applications"})
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
