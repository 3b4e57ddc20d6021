package presscenter.accreditation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
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
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.accreditation.ApplicationImport;
import presscenter.accreditation.EditionFacts;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** What a vetting officer meets, and nobody else (A22); in the house of the queue's view. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:queue-view",
            "press.data=target/queue-view-${surefire.forkNumber:1}"
        })
@Tag("started")
class VettingViewTest extends SpringBrowserlessTest implements Locators {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    ApplicationContext house;

    @Autowired
    NavigationAccessControl access;

    @Autowired
    Clock clock;

    private String name = "";

    @BeforeEach
    void an_edition_is_vetted_and_another_is_not() {
        access.setEnabled(true);
        name = "Vetted Conference " + COUNT.incrementAndGet();
        edition(name, true);
        edition("Un" + name, false);
    }

    @AfterEach
    void nobody_sits_there_any_more() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_vetting_officer_begins_there_and_makes_the_list_with_a_reason() {
        sits(Role.VETTING_OFFICER);
        opens("");
        assertThat(page()).contains(name, "0 applicants").doesNotContain("Un" + name);

        presses("Make the list…");
        assertThat(page()).contains("Only those not given over yet (0)", "is recorded");
        presses("Make the list");
        var reason = find(TextArea.class).single();
        assertThat(reason.getErrorMessage()).isEqualTo("Say why.");
        reason.setValue("For the guard of the venue");
        presses("Make the list");
        assertThat(page()).contains("It holds personal data");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getText)).contains("Save the file");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VETTING_OFFICER")
    void for_everybody_else_there_is_nothing_here_and_nothing_leads_here(Role role) {
        sits(role == Role.EMBARGO_READER ? new Role[] {Role.JOURNALIST, role} : new Role[] {role});
        opens("desk/vetting");
        assertThat(page()).contains("There is nothing here").doesNotContain(name);
        opens(role == Role.ACCREDITATION_OFFICER ? "desk/accreditation" : "account");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).doesNotContain("desk/vetting");
    }

    // ── as a person

    private void edition(String called, boolean vetted) {
        var today = LocalDate.now(clock);
        SignedInAs.application(
                house,
                () -> house.getBean(ApplicationImport.class)
                        .open(new EditionFacts(
                                called.toLowerCase(Locale.ROOT).replace(' ', '-'),
                                Localized.of(called, called, called),
                                today.plusDays(5),
                                today.plusDays(6),
                                clock.instant().plus(Duration.ofDays(1)),
                                vetted)));
    }

    private void sits(Role... roles) {
        SignedInAs.person(
                house, SignedInAs.account(house, "Person " + COUNT.incrementAndGet() + " " + roles[0], roles));
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

    private static String page() {
        return all(UI.getCurrent())
                .filter(each -> each.getChildren().findAny().isEmpty())
                .map(each -> each.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    private static Stream<Component> all(Component part) {
        return part instanceof Text || part.isVisible()
                ? Stream.concat(Stream.of(part), part.getChildren().flatMap(VettingViewTest::all))
                : Stream.empty();
    }
}
