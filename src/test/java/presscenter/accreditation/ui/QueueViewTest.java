package presscenter.accreditation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.accreditation.AccreditationDesk;
import presscenter.accreditation.ApplicantClass;
import presscenter.accreditation.ApplicationForm;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationForm.Technical;
import presscenter.accreditation.ApplicationImport;
import presscenter.accreditation.ApplicationNumber;
import presscenter.accreditation.ApplicationState;
import presscenter.accreditation.Country;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.MinistryStatus;
import presscenter.accreditation.OtherRole;
import presscenter.accreditation.OutletDraft;
import presscenter.accreditation.OutletImport;
import presscenter.accreditation.OutletKind;
import presscenter.accreditation.Remark;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** The queue as an accreditation officer meets it (A3, A11, A15, A16, A17, A19). */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:queue-view",
            "press.data=target/queue-view-${surefire.forkNumber:1}"
        })
@Tag("started")
class QueueViewTest extends SpringBrowserlessTest implements Locators {
    private static final String EDITION = "lakeland";

    @Autowired
    ApplicationContext house;

    @Autowired
    NavigationAccessControl access;

    @Autowired
    AccreditationDesk desk;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

    private UUID lena = UUID.randomUUID();
    private int people;

    @BeforeEach
    void an_officer_sits_there_and_nobody_has_applied_yet() {
        access.setEnabled(true);
        for (var table : List.of(
                "sample",
                "renewal",
                "given_over",
                "check_in",
                "badge",
                "document",
                "passage",
                "key",
                "draw",
                "named",
                "list_letter",
                "application",
                "list",
                "edition")) {
            sql.execute("delete from accreditation_" + table);
        }
        var today = LocalDate.now(clock);
        SignedInAs.application(house, () -> {
            house.getBean(OutletImport.class)
                    .register(List.of(new OutletImport.Imported(
                            "shore-radio",
                            new OutletDraft(
                                    Localized.of("Радыё «Бераг»", "Радио «Берег»", "Shore Radio"),
                                    List.of(),
                                    Optional.of(OutletKind.BROADCASTER),
                                    Optional.of(new Country("BY")),
                                    Optional.empty(),
                                    Optional.of("+000 00 000-00-00")))));
            return house.getBean(ApplicationImport.class)
                    .open(new EditionFacts(
                            EDITION,
                            Localized.of("Азёрная канферэнцыя", "Озёрная конференция", "Lakeland Conference"),
                            today.plusDays(5),
                            today.plusDays(6),
                            clock.instant().minus(Duration.ofHours(1)),
                            false));
        });
        lena = SignedInAs.account(house, "Lena Ortis", Role.ACCREDITATION_OFFICER);
        SignedInAs.person(house, lena);
    }

    @AfterEach
    void nobody_sits_there_any_more() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void what_waits_longest_stands_first_with_what_an_officer_must_not_overlook() {
        handedIn("Third", Optional.of("shore-radio"), Duration.ofMinutes(5));
        handedIn("First", Optional.of("shore-radio"), Duration.ofDays(3));
        handedIn("Second", Optional.empty(), Duration.ofHours(4));
        opens("desk/accreditation");

        assertThat(lines()).hasSize(3);
        assertThat(lines().get(0)).contains("First", "3 days ago", "Shore Radio", "staff");
        assertThat(lines().get(1)).contains("Second", "Wharf Weekly", "Outlet not registered");
        assertThat(lines().get(2)).contains("Third", "Late");
        assertThat(page()).contains("Waiting 3", "No application is open");
    }

    @Test
    void a_decision_leads_to_the_next_that_waits() {
        var first = handedIn("First", Optional.of("shore-radio"), Duration.ofDays(3));
        var second = handedIn("Second", Optional.of("shore-radio"), Duration.ofDays(2));
        opens("desk/accreditation/" + first);
        assertThat(page())
                .contains("correspondent", "Ian Brook", "lobbyist", "still to be asked for", "AB 12", "Documents");
        assertThat(find(NativeButton.class).all().stream()
                        .map(each -> each.getElement().getAttribute("aria-keyshortcuts")))
                .contains("a", "s", "r");

        presses("Approve…");
        assertThat(shown(DatePicker.class).findFirst().orElseThrow().getValue())
                .as("the edition's end and thirty days")
                .isEqualTo(LocalDate.now(clock).plusDays(36));
        presses("Approve");

        assertThat(state(first)).isEqualTo(ApplicationState.APPROVED);
        assertThat(page()).contains("First is approved.").contains(second.toString());
        assertThat(lines()).singleElement().asString().contains("Second");

        presses("Refuse…");
        presses("Refuse");
        assertThat(shown(RadioButtonGroup.class).findFirst().orElseThrow().getErrorMessage())
                .isEqualTo("Say why.");
        chooses("accreditation.reason.no-news-outlet");
        presses("Refuse");

        assertThat(state(second)).isEqualTo(ApplicationState.REFUSED);
        assertThat(page()).contains("Nothing is here");
    }

    @Test
    void what_a_colleague_did_meanwhile_is_shown_and_nothing_typed_is_lost() {
        var first = handedIn("First", Optional.of("shore-radio"), Duration.ofDays(3));
        opens("desk/accreditation/" + first);
        presses("Ask…");
        chooses("accreditation.queue.own-words");
        shown(TextArea.class).findFirst().orElseThrow().setValue("Which year is it?");
        desk.ask(first, version(first), new Remark("accreditation.reason.ask-portrait"));

        presses("Ask");
        assertThat(page()).contains("A colleague did something with this application meanwhile");
        assertThat(page()).as("the file below, as it is now").contains("the face must be seen from the front");
        assertThat(shown(TextArea.class).findFirst().orElseThrow().getValue()).isEqualTo("Which year is it?");

        presses("Ask");
        assertThat(page()).contains("this cannot be done with it any more");
    }

    @Test
    void the_second_of_two_officers_sees_the_first() {
        var first = handedIn("First", Optional.of("shore-radio"), Duration.ofDays(3));
        opens("desk/accreditation/" + first);
        assertThat(page()).doesNotContain("looking at it, too");

        SignedInAs.person(house, SignedInAs.account(house, "Noel Warrick", Role.ACCREDITATION_OFFICER));
        opens("desk/accreditation/" + first);
        assertThat(page()).contains("Lena Ortis is looking at it, too.");
    }

    @Test
    void on_an_appeal_who_decided_before_is_offered_nothing_but_a_question() {
        var first = handedIn("First", Optional.of("shore-radio"), Duration.ofDays(3));
        sql.update(
                "update accreditation_application set appealed = true, decided_by = ? where number = ?",
                lena,
                first.toString());
        opens("desk/accreditation/" + first);

        assertThat(page()).contains("Appeal");
        assertThat(buttons()).contains("Ask…").doesNotContain("Approve…", "Refuse…");
    }

    @Test
    void an_outlet_that_nobody_knows_is_named_at_its_place() {
        var first = handedIn("First", Optional.empty(), Duration.ofDays(3));
        opens("desk/accreditation/" + first);
        presses("Approve…");
        presses("Approve");
        assertThat(page()).contains("The outlet is not in the registry");
        presses("Cancel");

        presses("This is the outlet");
        var choice = shown(OutletFinder.class).reduce((one, last) -> last).orElseThrow();
        assertThat(choice.getErrorMessage()).contains("not in the registry");
        choice.setValue(new OutletFinder.Named("shore-radio", "Shore Radio"));
        presses("This is the outlet");

        assertThat(page()).doesNotContain("Outlet not registered");
        presses("Approve…");
        presses("Approve");
        assertThat(state(first)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void several_are_decided_at_once_and_what_is_skipped_says_why() {
        var first = handedIn("First", Optional.of("shore-radio"), Duration.ofDays(3));
        var second = handedIn("Second", Optional.empty(), Duration.ofDays(2));
        opens("desk/accreditation");
        shown(Checkbox.class).filter(Component::isVisible).forEach(box -> box.setValue(true));
        runPendingSignalsTasks();
        assertThat(page()).contains("2 chosen");

        presses("Approve the chosen…");
        presses("Approve the chosen");

        assertThat(page())
                .contains("1 application was decided", "1 was skipped:")
                .contains("Second, " + second + ": The outlet is not in the registry");
        assertThat(state(first)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void what_the_filters_find_is_exported_and_what_is_personal_only_with_a_reason() {
        handedIn("First", Optional.of("shore-radio"), Duration.ofDays(3));
        opens("desk/accreditation");
        presses("Export…");
        assertThat(shown(TextArea.class))
                .as("nothing personal is asked for yet")
                .isEmpty();
        shown(Checkbox.class)
                .filter(box -> "Telephone".equals(box.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(true);
        presses("Make the file");
        var reason = shown(TextArea.class).findFirst().orElseThrow();
        assertThat(reason.getErrorMessage()).isEqualTo("Say why.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).doesNotContain("Save the file");

        reason.setValue("The hotel asks for it");
        presses("Make the file");
        assertThat(page()).contains("It holds personal data");
        assertThat(find(Anchor.class).all().stream()
                        .filter(anchor -> "Save the file".equals(anchor.getText()))
                        .map(Anchor::getHref))
                .singleElement()
                .asString()
                .startsWith("VAADIN/dynamic/resource/");
    }

    @Test
    void an_edition_is_set_in_three_languages() {
        opens("desk/accreditation");
        presses("Editions…");
        shown(TextField.class)
                .filter(field -> "Name (English)".equals(field.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue("");
        presses("Save");
        assertThat(page()).contains("a name in three languages");
        shown(TextField.class)
                .filter(field -> "Name (English)".equals(field.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue("Lakeland Conference on Water");
        presses("Save");

        assertThat(desk.editions().getFirst().name().in(Language.ENGLISH)).contains("Lakeland Conference on Water");
    }

    @Test
    void an_edition_that_a_colleague_set_meanwhile_keeps_what_both_wrote() {
        opens("desk/accreditation");
        presses("Editions…");
        var seen = desk.editions().getLast();
        desk.set(
                new EditionFacts(
                        seen.key(),
                        seen.name(),
                        seen.begins(),
                        seen.ends().plusDays(1),
                        seen.deadline(),
                        seen.vetted(),
                        seen.places()),
                Optional.of(seen));
        shown(TextField.class)
                .filter(field -> "Name (English)".equals(field.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue("Lakeland Conference on Ice");
        presses("Save");
        assertThat(page()).contains("A colleague set this edition meanwhile");
        assertThat(desk.editions().getLast().name()).isEqualTo(seen.name());
        presses("Save");

        var stored = desk.editions().getLast();
        assertThat(stored.name().in(Language.ENGLISH)).contains("Lakeland Conference on Ice");
        assertThat(stored.ends()).isEqualTo(seen.ends().plusDays(1));
        desk.set(seen, Optional.of(stored)); // as other tests know it
    }

    @Test
    void places_that_are_counted_show_who_waits_and_are_given_in_that_order() {
        var first = handedIn("First", Optional.of("shore-radio"), Duration.ofDays(3));
        var second = handedIn("Second", Optional.of("shore-radio"), Duration.ofDays(2));
        opens("desk/accreditation");
        assertThat(page()).doesNotContain("places taken");
        presses("Editions…");
        shown(IntegerField.class)
                .filter(field -> "Places".equals(field.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(1);
        presses("Save");
        assertThat(page()).contains("0 of 1 place taken");

        shown(Checkbox.class).filter(Component::isVisible).forEach(box -> box.setValue(true));
        runPendingSignalsTasks();
        presses("Chosen to the waiting list…");
        presses("Chosen to the waiting list");
        assertThat(page()).contains("2 wait").contains("Waiting for a place 2");

        presses("Draw lots…");
        assertThat(page()).contains("That is done once");
        presses("Draw lots");
        assertThat(page()).contains("Lots were drawn among 2").doesNotContain("Draw lots…");

        presses("Give free places…");
        assertThat(page()).contains("by lot");
        presses("Give free places");
        assertThat(page()).contains("1 place was given.", "1 of 1 place taken", "1 waits");
        assertThat(List.of(state(first), state(second)))
                .containsExactlyInAnyOrder(ApplicationState.APPROVED, ApplicationState.WAITLISTED);
    }

    @Test
    void a_renewal_is_marked_and_shows_upon_what_and_the_samples() {
        var before = handedIn("Anna Vek", Optional.of("shore-radio"), Duration.ofDays(9));
        var renewal = handedIn("Anna Vek", Optional.empty(), Duration.ofDays(3));
        sql.update(
                "insert into accreditation_renewal (application_id, earlier, person, why_none)"
                        + " select r.id, b.id, ?, 'I film; others sign.'"
                        + " from accreditation_application r, accreditation_application b"
                        + " where r.number = ? and b.number = ?",
                lena,
                renewal.toString(),
                before.toString());
        sql.update(
                "insert into accreditation_sample (application_id, place, address, title, published)"
                        + " select id, 0, 'https://radio.example/1', 'Lake talks open', date '2026-09-20'"
                        + " from accreditation_application where number = ?",
                renewal.toString());
        opens("desk/accreditation/" + renewal);

        assertThat(lines().getLast()).contains("Renewal");
        assertThat(lines().getFirst()).doesNotContain("Renewal");
        assertThat(page())
                .contains("Accredited for “Lakeland Conference”", before.toString())
                .contains("Another than then", "Lake talks open", "radio.example", "20 September 2026")
                .contains("I film; others sign.");
        assertThat(shown(Anchor.class).filter(link -> link.getHref().startsWith("https://")))
                .singleElement()
                .extracting(link -> link.getElement().getAttribute("rel"))
                .isEqualTo("noopener noreferrer");
    }

    @Test
    void the_address_keeps_what_is_chosen() {
        var first = handedIn("First", Optional.of("shore-radio"), Duration.ofDays(3));
        handedIn("Second", Optional.empty(), Duration.ofDays(2));
        opens("desk/accreditation", Map.of("state", List.of("all"), "words", List.of("first")));

        assertThat(lines()).singleElement().asString().contains("First");
        assertThat(shown(Anchor.class).map(Anchor::getHref))
                .anySatisfy(href -> assertThat(href)
                        .startsWith("desk/accreditation/" + first + "?")
                        .contains("state=all", "words=first"));
        opens("desk/accreditation/A-00000000");
        assertThat(page()).contains("There is nothing here");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCREDITATION_OFFICER")
    void for_everybody_else_there_is_nothing_here(Role role) {
        handedIn("Hilda Norrin", Optional.of("shore-radio"), Duration.ofDays(3));
        var roles = role == Role.EMBARGO_READER ? new Role[] {Role.JOURNALIST, role} : new Role[] {role};
        SignedInAs.person(house, SignedInAs.account(house, "Somebody " + role, roles));
        opens("desk/accreditation");

        assertThat(page()).contains("There is nothing here").doesNotContain("Hilda Norrin");
    }

    // ── as a person

    private ApplicationNumber handedIn(String name, Optional<String> outlet, Duration ago) {
        var at = Instant.now(clock).minus(ago);
        people++;
        return SignedInAs.application(
                house,
                () -> house.getBean(ApplicationImport.class)
                        .take(new ApplicationImport.Imported(
                                EDITION,
                                "applicant" + people + "-" + at.toEpochMilli() + "@desk.example",
                                Language.ENGLISH,
                                new ApplicationForm(
                                        name,
                                        name,
                                        Optional.of(ApplicantClass.STAFF),
                                        "+000 00 000-00-00",
                                        "AB 12" + people,
                                        new OutletChoice(outlet, "Wharf Weekly", "wharf.example"),
                                        "correspondent",
                                        "Ian Brook",
                                        Set.of(OtherRole.LOBBYIST),
                                        Optional.of(MinistryStatus.TO_BE_ASKED_FOR),
                                        new Technical("", "", "", false)),
                                Map.of(),
                                at,
                                List.of(new ApplicationImport.Step(
                                        ApplicationState.SUBMITTED, at, Optional.empty(), Optional.empty())),
                                Optional.empty(),
                                at.plus(Duration.ofDays(100)))));
    }

    private ApplicationState state(ApplicationNumber number) {
        return desk.open(number).orElseThrow().state();
    }

    private long version(ApplicationNumber number) {
        return desk.open(number).orElseThrow().version();
    }

    private void opens(String path) {
        opens(path, Map.of());
    }

    private void opens(String path, Map<String, List<String>> query) {
        VaadinSession.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().navigate(path, new QueryParameters(query));
        runPendingSignalsTasks();
    }

    private void presses(String words) {
        var button = find(NativeButton.class).all().stream()
                .filter(each -> words.equals(each.getElement().getText()))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("No button " + words + " in: " + page()));
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        runPendingSignalsTasks();
        roundTrip();
    }

    private List<String> buttons() {
        return find(NativeButton.class).all().stream()
                .map(each -> each.getElement().getText())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void chooses(String key) {
        ((RadioButtonGroup<String>) shown(Dialog.class)
                        .flatMap(QueueViewTest::all)
                        .filter(RadioButtonGroup.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .setValue(key);
        runPendingSignalsTasks();
    }

    private List<String> lines() {
        return shown(ListItem.class)
                .filter(item -> item.getParent()
                        .filter(list -> list.getElement().getClassList().contains("queue-list"))
                        .isPresent())
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private static <T extends Component> Stream<T> shown(Class<T> type) {
        return all(UI.getCurrent()).filter(type::isInstance).map(type::cast);
    }

    private static String page() {
        return String.join(
                " ",
                all(UI.getCurrent())
                        .filter(each -> each.getChildren().findAny().isEmpty())
                        .map(each -> each.getElement().getTextRecursively())
                        .toList());
    }

    private static Stream<Component> all(Component part) {
        return part instanceof Text || part.isVisible()
                ? Stream.concat(Stream.of(part), part.getChildren().flatMap(QueueViewTest::all))
                : Stream.empty();
    }
}
