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
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.accreditation.AList;
import presscenter.accreditation.ApplicantClass;
import presscenter.accreditation.ApplicationForm;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationForm.Technical;
import presscenter.accreditation.ApplicationImport;
import presscenter.accreditation.ApplicationImport.Imported;
import presscenter.accreditation.ApplicationState;
import presscenter.accreditation.Country;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.ListForm;
import presscenter.accreditation.ListImport;
import presscenter.accreditation.ListImport.Given;
import presscenter.accreditation.ListImport.Member;
import presscenter.accreditation.ListNumber;
import presscenter.accreditation.MinistryStatus;
import presscenter.accreditation.NamedPerson;
import presscenter.accreditation.OtherRole;
import presscenter.accreditation.OutletDraft;
import presscenter.accreditation.OutletImport;
import presscenter.accreditation.OutletKind;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** A list of people as an accreditation officer meets it (A9). */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:queue-view",
            "press.data=target/queue-view-${surefire.forkNumber:1}"
        })
@Tag("started")
class ListViewTest extends SpringBrowserlessTest implements Locators {
    private static final String EDITION = "lakeland";
    private static final String OUTLET = "shore-radio";

    @Autowired
    ApplicationContext house;

    @Autowired
    NavigationAccessControl access;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

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
                "list")) {
            sql.execute("delete from accreditation_" + table);
        }
        var today = LocalDate.now(clock);
        SignedInAs.application(house, () -> {
            house.getBean(OutletImport.class)
                    .register(List.of(new OutletImport.Imported(
                            OUTLET,
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
                            clock.instant().plus(Duration.ofHours(1)),
                            false));
        });
        SignedInAs.person(house, SignedInAs.account(house, "Lena Ortis", Role.ACCREDITATION_OFFICER));
    }

    @AfterEach
    void nobody_sits_there_any_more() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void it_shows_the_focal_point_the_letter_with_what_to_look_for_and_how_far_each_person_is() {
        var list = handedIn(
                handsIn("Olga", "Tkach"), handsIn("Ada", "Lind"), invited("Jan", "Dorn"), declined("Ida", "Sand"));
        opens("desk/lists");
        assertThat(lines()).singleElement().asString().contains("Shore Radio", list.toString(), "4 people", "2 wait");

        opens("desk/lists/" + list);
        assertThat(page()).contains("Zoya Lavel", "zoya@lakeland.example", "The letter for all");
        assertThat(shown(Checkbox.class).map(Checkbox::getLabel))
                .contains("Signed by Ian Brook, not by the applicant", "Names all 4 people on the list");
        assertThat(lines()).hasSize(4);
        assertThat(lines().get(0)).contains("Olga Tkach", "technical crew", "Handed in");
        assertThat(lines().get(2)).contains("Jan Dorn", "Invited, not handed in yet");
        assertThat(lines().get(3)).contains("Ida Sand", "Declined");
        assertThat(shown(Checkbox.class).filter(Checkbox::getValue))
                .as("those who handed in are chosen, and nothing of the checklist")
                .hasSize(2);
    }

    @Test
    void those_who_handed_in_are_approved_together_and_one_can_be_left_for_later() {
        var list = handedIn(handsIn("Olga", "Tkach"), handsIn("Ada", "Lind"), handsIn("Jan", "Dorn"));
        opens("desk/lists/" + list);
        assertThat(page()).contains("3 chosen");
        var last = shown(Checkbox.class).filter(Checkbox::getValue).toList().getLast();
        last.setValue(false);
        runPendingSignalsTasks();
        assertThat(page()).contains("2 chosen");

        presses("Approve the chosen…");
        presses("Approve the chosen");
        assertThat(states()).containsExactlyInAnyOrder("APPROVED", "APPROVED", "SUBMITTED");
        assertThat(lines().get(0)).contains("Olga Tkach", "Approved");
        assertThat(lines().get(2)).contains("Jan Dorn", "Handed in");
    }

    @Test
    void what_cannot_be_approved_with_the_others_is_told_with_its_reason() {
        var list = handedIn(handsIn("Olga", "Tkach"), handsIn("Ada", "Lind"));
        opens("desk/lists/" + list);
        presses("Approve the chosen…");
        sql.update(
                "update accreditation_application set version = version + 1 where name = ?", "Ada Lind"); // a colleague
        presses("Approve the chosen");
        assertThat(states()).containsExactlyInAnyOrder("APPROVED", "SUBMITTED");
        assertThat(page()).contains("Ada Lind").contains("A colleague did something with this application meanwhile");
    }

    @Test
    void the_queue_and_the_application_say_that_it_came_in_a_list_and_lead_there() {
        var list = handedIn(handsIn("Olga", "Tkach"));
        opens("desk/accreditation");
        assertThat(lines()).singleElement().asString().contains("In a list");
        opens("desk/accreditation/" + sql.queryForObject("select number from accreditation_application", String.class));
        assertThat(page()).contains("List " + list, "One letter for all people of the list");
        opens("desk/lists/L-00000000");
        assertThat(page()).doesNotContain("Zoya Lavel");
    }

    private ListNumber handedIn(Member... members) {
        return SignedInAs.application(
                house,
                () -> house.getBean(ListImport.class)
                        .take(new Given(
                                EDITION,
                                "zoya@lakeland.example",
                                Language.RUSSIAN,
                                new ListForm(
                                        "Zoya Lavel",
                                        "+000 00 000-00-00",
                                        new OutletChoice(Optional.of(OUTLET), "Shore Radio", ""),
                                        "Ian Brook"),
                                new ByteArrayInputStream(AList.onePage()),
                                clock.instant().minus(Duration.ofHours(3)),
                                List.of(members))));
    }

    private Member invited(String given, String family) {
        return new Member(named(given, family), Optional.empty(), false);
    }

    private Member declined(String given, String family) {
        return new Member(named(given, family), Optional.empty(), true);
    }

    private Member handsIn(String given, String family) {
        var person = named(given, family);
        var at = clock.instant().minus(Duration.ofHours(2)).plusSeconds(people);
        return new Member(
                person,
                Optional.of(new Imported(
                        EDITION,
                        person.address(),
                        Language.ENGLISH,
                        new ApplicationForm(
                                person.name(),
                                person.name(),
                                person.as(),
                                "+000 00 000-00-00",
                                "AB 12" + people,
                                new OutletChoice(Optional.of(OUTLET), "Shore Radio", ""),
                                "engineer",
                                "Ian Brook",
                                Set.of(OtherRole.NONE),
                                Optional.of(MinistryStatus.NOT_NEEDED),
                                new Technical("", "", "", false)),
                        Map.of(),
                        at,
                        List.of(new ApplicationImport.Step(
                                ApplicationState.SUBMITTED, at, Optional.empty(), Optional.empty())),
                        Optional.empty(),
                        at.plus(Duration.ofDays(100)))),
                false);
    }

    private NamedPerson named(String given, String family) {
        people++;
        return new NamedPerson(
                given,
                family,
                given + people + "." + System.nanoTime() + "@lakeland.example",
                Optional.of(ApplicantClass.TECHNICIAN),
                Language.ENGLISH);
    }

    private List<@Nullable String> states() {
        return sql.queryForList("select state from accreditation_application", String.class);
    }

    private void opens(String path) {
        VaadinSession.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().navigate(path);
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
                ? Stream.concat(Stream.of(part), part.getChildren().flatMap(ListViewTest::all))
                : Stream.empty();
    }
}
