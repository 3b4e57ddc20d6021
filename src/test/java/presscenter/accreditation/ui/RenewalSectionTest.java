package presscenter.accreditation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.accreditation.ApplicantClass;
import presscenter.accreditation.ApplicationForm;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationForm.Technical;
import presscenter.accreditation.ApplicationImport;
import presscenter.accreditation.ApplicationState;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.MinistryStatus;
import presscenter.accreditation.OtherRole;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** The way from one's own account to a renewal (A1); in the house of the queue's view. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:queue-view",
            "press.data=target/queue-view-${surefire.forkNumber:1}"
        })
@Tag("started")
class RenewalSectionTest extends SpringBrowserlessTest implements Locators {
    private static final String RENEW = "/accreditation/renew";

    @Autowired
    ApplicationContext house;

    @Autowired
    Clock clock;

    @AfterEach
    void nobody_sits_there_any_more() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoever_is_accredited_finds_in_the_own_account_where_it_is_renewed_and_nobody_else_does() {
        edition("renewed-before", 5);
        edition("renewed-next", 200);
        var officer = SignedInAs.account(house, "Officer of renewals", Role.ACCREDITATION_OFFICER);
        var anna = SignedInAs.account(house, "Anna of renewals", Role.JOURNALIST);
        approved(anna, officer);

        SignedInAs.person(house, anna);
        assertThat(linksOfTheAccount()).contains(RENEW);
        SignedInAs.person(house, SignedInAs.account(house, "Not accredited here", Role.JOURNALIST));
        assertThat(linksOfTheAccount()).doesNotContain(RENEW);
        SignedInAs.person(house, officer);
        assertThat(linksOfTheAccount()).doesNotContain(RENEW);
    }

    private List<String> linksOfTheAccount() {
        VaadinSession.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().navigate("newsroom");
        UI.getCurrent().navigate("account");
        runPendingSignalsTasks();
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private void edition(String key, int days) {
        var begins = LocalDate.now(clock).plusDays(days);
        SignedInAs.application(
                house,
                () -> house.getBean(ApplicationImport.class)
                        .open(new EditionFacts(
                                key,
                                Localized.of(key, key, key),
                                begins,
                                begins,
                                clock.instant().plus(Duration.ofDays(1)),
                                false)));
    }

    private void approved(UUID person, UUID officer) {
        var at = clock.instant().minus(Duration.ofDays(2));
        SignedInAs.application(
                house,
                () -> house.getBean(ApplicationImport.class)
                        .take(new ApplicationImport.Imported(
                                "renewed-before",
                                "anna-of-renewals@desk.example",
                                Language.ENGLISH,
                                new ApplicationForm(
                                        "Anna Vek",
                                        "Anna Vek",
                                        Optional.of(ApplicantClass.STAFF),
                                        "+000 00 000-00-00",
                                        "AV 1",
                                        new OutletChoice(Optional.empty(), "Wharf Weekly", "wharf.example"),
                                        "correspondent",
                                        "Ian Brook",
                                        Set.of(OtherRole.NONE),
                                        Optional.of(MinistryStatus.NOT_NEEDED),
                                        new Technical("", "", "", false)),
                                Map.of(),
                                at,
                                List.of(
                                        new ApplicationImport.Step(
                                                ApplicationState.SUBMITTED, at, Optional.empty(), Optional.empty()),
                                        new ApplicationImport.Step(
                                                ApplicationState.APPROVED, at, Optional.of(officer), Optional.empty())),
                                Optional.of(person),
                                at.plus(Duration.ofDays(100)))));
    }
}
