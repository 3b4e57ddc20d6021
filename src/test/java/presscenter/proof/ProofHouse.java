package presscenter.proof;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.SetClock;
import presscenter.embargo.PressClock;
import presscenter.language.Language;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/**
 * The whole house with nothing replaced but the hands of its clock: real accounts, real guards, real queries, pages
 * without a browser.
 */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:proof;DB_CLOSE_DELAY=-1",
            "press.data=target/proof-house-${surefire.forkNumber:1}"
        })
@Import(ProofHouse.Parts.class)
@Tag("started")
abstract class ProofHouse extends SpringBrowserlessTest {
    static final Instant MORNING = Instant.parse("2026-10-29T06:00:00Z");

    @Autowired
    @SuppressWarnings("NullAway.Init")
    ApplicationContext house;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    SetClock hands;

    /** Nobody sits at the first page, which is thrown away when somebody does. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        super.initVaadinEnvironment();
    }

    @AfterEach
    void rises() {
        SecurityContextHolder.clearContext();
    }

    /** From now on this thread and a new page are this person's. */
    UUID sits(Who who) {
        var person = who.account(house);
        sits(person);
        return person;
    }

    /** The same of anybody with an account. */
    final void sits(UUID person) {
        SignedInAs.person(house, person);
        cleanVaadinEnvironment();
        SignedInAs.person(house, person);
        super.initVaadinEnvironment();
        SignedInAs.person(house, person);
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
    }

    /** What stands on the page when this address is opened, as the browser would get it. */
    String shown(String address) {
        UI.getCurrent().navigate("account");
        var asked = URI.create(address);
        UI.getCurrent().navigate(asked.getRawPath(), QueryParameters.fromString(asked.getRawQuery()));
        runPendingSignalsTasks(0, TimeUnit.MILLISECONDS); // nobody but this thread has any
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getLast())
                .getElement()
                .getOuterHTML();
    }

    /** Everybody for whom the matrix has a column; each a person of one's own. */
    enum Who {
        JOURNALIST,
        EMBARGO_READER,
        TRANSLATOR,
        OFFICER,
        EDITOR,
        ACCREDITOR,
        ADMINISTRATOR,
        VETTER;

        Role[] roles() {
            return switch (this) {
                case JOURNALIST -> new Role[] {Role.JOURNALIST};
                case EMBARGO_READER -> new Role[] {Role.JOURNALIST, Role.EMBARGO_READER};
                case TRANSLATOR -> new Role[] {Role.TRANSLATOR};
                case OFFICER -> new Role[] {Role.PRESS_OFFICER};
                case EDITOR -> new Role[] {Role.EDITOR};
                case ACCREDITOR -> new Role[] {Role.ACCREDITATION_OFFICER};
                case ADMINISTRATOR -> new Role[] {Role.ADMINISTRATOR};
                case VETTER -> new Role[] {Role.VETTING_OFFICER};
            };
        }

        /** The place of this kind among the columns of the matrix's pages. */
        int column() {
            return Arrays.asList(values()).indexOf(this);
        }

        UUID account(ApplicationContext house) {
            return SignedInAs.account(house, "Proof " + name(), roles());
        }

        /** Opens the account as one that signs in at the form; before anybody else asked for it. */
        String username(ApplicationContext house) {
            SignedInAs.accountWithPassword(house, "Proof " + name(), roles());
            return SignedInAs.username("Proof " + name());
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {
        @Bean
        SetClock hands() {
            return new SetClock(MORNING);
        }

        @Bean
        @Primary
        PressClock movedClock(SetClock hands) {
            return new PressClock(hands, hands);
        }
    }
}
