package presscenter.security.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import presscenter.language.Language;
import presscenter.role.Role;
import presscenter.security.SignedInAs;
import presscenter.ui.LookAgain;
import presscenter.ui.OpenPages;

/** The views of people and of one's own account, with the real desks and the real guard behind them. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:security-views",
            "press.data=target/security-views-${surefire.forkNumber:1}"
        })
@Tag("started")
abstract class SecurityViews extends SpringBrowserlessTest implements Locators {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    ApplicationContext house;

    @Autowired
    NavigationAccessControl access;

    @MockitoBean
    OpenPages pages;

    private final List<LookAgain> looks = new ArrayList<>();

    @BeforeEach
    void pages_look_when_the_test_says_so() {
        access.setEnabled(true);
        looks.clear();
        when(pages.register(any(), any())).thenAnswer(asked -> {
            LookAgain look = asked.getArgument(1);
            looks.add(look);
            return (com.vaadin.flow.shared.Registration) () -> looks.remove(look);
        });
    }

    @AfterEach
    void nobody_sits_there_any_more() {
        SecurityContextHolder.clearContext();
    }

    /** A new person, whose name nobody else bears. */
    UUID person(String name, Role... roles) {
        return SignedInAs.account(house, unique(name), roles);
    }

    static String unique(String name) {
        return name + " " + PEOPLE.incrementAndGet();
    }

    /** The name under which {@link #person} last opened an account. */
    static String lastNamed(String name) {
        return name + " " + PEOPLE.get();
    }

    void sits(UUID person) {
        SignedInAs.person(house, person);
    }

    void opens(String address) {
        VaadinSession.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
        UI.getCurrent().navigate(address, QueryParameters.empty());
        runPendingSignalsTasks();
    }

    void pagesLookAgain() {
        List.copyOf(looks).forEach(LookAgain::lookAgain);
        runPendingSignalsTasks();
    }

    /** Presses the button that reads so, or whose name for a screen reader is this. */
    void presses(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> words.equals(button.getText())
                                || words.equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No button " + words + " in: " + page())))
                .click();
        runPendingSignalsTasks();
        roundTrip();
    }

    Stream<String> buttons() {
        return shown(Button.class).map(Button::getText);
    }

    <T extends Component> Stream<T> shown(Class<T> type) {
        return all(UI.getCurrent()).filter(type::isInstance).map(type::cast);
    }

    String page() {
        return String.join(
                " ",
                all(UI.getCurrent())
                        .filter(each -> each.getChildren().findAny().isEmpty())
                        .map(each -> each.getElement().getTextRecursively())
                        .toList());
    }

    private static Stream<Component> all(Component part) {
        return part instanceof Text || part.isVisible() // a text is what its surroundings are
                ? Stream.concat(Stream.of(part), part.getChildren().flatMap(SecurityViews::all))
                : Stream.empty();
    }
}
