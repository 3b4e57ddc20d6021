package presscenter.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;
import presscenter.security.Outlet;
import presscenter.security.OwnAccount;
import presscenter.security.Person;
import presscenter.security.Preferences;
import presscenter.security.Scheme;
import presscenter.security.SignedInAs;
import presscenter.ui.OpenPages;
import presscenter.ui.StillNotFound;
import presscenter.ui.Words;

/** The frame as people meet it. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:shell", "press.demo=true"})
@WithMockUser(roles = {"PRESS_OFFICER"})
@Tag("started")
class ShellTest extends SpringBrowserlessTest implements Locators {
    @Autowired
    ApplicationContext house;

    @Autowired
    OpenPages pages;

    @Autowired
    NavigationAccessControl access;

    @MockitoBean
    OwnAccount account;

    @Autowired
    Room room;

    /** Somebody is signed in before the first page opens. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        access.setEnabled(true);
        room.there = "";
        room.asked = 0;
        signedIn(Role.PRESS_OFFICER);
        super.initVaadinEnvironment();
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(Trial.class);
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(DeskTrial.class);
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(ForEditors.class);
        speak(Language.ENGLISH);
    }

    @AfterEach
    void theTrialViewsAreGone() {
        RouteConfiguration.forApplicationScope().removeRoute(Trial.class);
        RouteConfiguration.forApplicationScope().removeRoute(DeskTrial.class);
        RouteConfiguration.forApplicationScope().removeRoute(ForEditors.class);
    }

    @Test
    void a_switch_of_language_rewrites_the_words_rebuilds_nothing_and_keeps_what_was_typed() {
        var view = navigate(Trial.class);
        view.field.setValue("typed");
        var before = tree(UI.getCurrent()).toList();
        var english = words();
        assertThat(english).contains("Press Center", "Site language", "Sign out");

        test(button("Русский")).click();
        runPendingSignalsTasks();

        assertThat(words()).contains("Пресс-центр", "Язык сайта", "Выйти").doesNotContain("Sign out");
        assertThat(tree(UI.getCurrent()).toList()).containsExactlyElementsOf(before);
        assertThat(view.field.getValue()).isEqualTo("typed");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("К началу");
    }

    @Test
    void a_switch_of_language_is_remembered_and_pressed_and_told_to_the_root_element() {
        navigate(Trial.class);
        scripts();

        test(button("Беларуская")).click();
        runPendingSignalsTasks();

        var kept = ArgumentCaptor.forClass(Preferences.class);
        verify(account).keep(kept.capture());
        assertThat(kept.getValue().interfaceLanguage()).isEqualTo(Language.BELARUSIAN);
        assertThat(pressed("Беларуская")).isEqualTo("true");
        assertThat(pressed("English")).isEqualTo("false");
        assertThat(scripts()).contains(List.of("lang", "be"));
    }

    @Test
    void large_type_is_one_press_away_and_remembered() {
        navigate(Trial.class);
        scripts();

        var large = button("Large type");
        test(large).click();
        runPendingSignalsTasks();

        var kept = ArgumentCaptor.forClass(Preferences.class);
        verify(account).keep(kept.capture());
        assertThat(kept.getValue().largeType()).isTrue();
        assertThat(large.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(scripts()).contains(List.of("data-type", "large"));
        var answer = (VaadinServletResponse) VaadinResponse.getCurrent();
        assertThat(((MockResponse) answer.getResponse()).getCookies())
                .extracting(Cookie::getName, Cookie::getValue)
                .containsExactly(tuple("press-type", "large"));
    }

    @Test
    void the_menu_shows_what_the_role_may_open_in_this_part_of_the_house() {
        navigate(DeskTrial.class);
        assertThat(menu()).contains("desk/trial").doesNotContain("desk/for-editors", "newsroom/trial");
        assertThat(menu().getLast()).isEqualTo("newsroom");

        navigate(Trial.class);
        assertThat(menu()).contains("newsroom/trial").doesNotContain("desk/trial", "desk/for-editors");
        assertThat(menu().getLast()).isEqualTo("desk");
        assertThat(current()).isEqualTo("newsroom/trial");
    }

    @Test
    @WithMockUser(roles = "EDITOR")
    void an_editor_finds_the_editors_page_in_the_menu() {
        signedIn(Role.EDITOR);
        navigate(DeskTrial.class);

        assertThat(menu()).contains("desk/for-editors");
    }

    @Test
    @WithMockUser(roles = "JOURNALIST")
    void a_journalist_is_shown_no_way_to_the_desk() {
        signedIn(Role.JOURNALIST);
        navigate(Trial.class);

        assertThat(menu()).contains("newsroom/trial").noneMatch(path -> path.startsWith("desk"));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_there_looks_the_same_for_every_number_and_repeats_none(Language language) {
        speak(language);
        navigate("newsroom/2026-7K3M9Q/x", NotFoundView.class);
        var one = html();
        navigate("newsroom/2026-ZZZZZZ/x", NotFoundView.class);

        assertThat(one).contains("<h1>");
        assertThat(html()).isEqualTo(one).doesNotContain("2026");
        assertThat(words()).doesNotContain("shell.");
    }

    @Test
    void what_is_not_allowed_looks_as_if_it_were_not_there() {
        navigate("desk/none", NotFoundView.class);
        var notThere = html();
        navigate("desk/for-editors", NotFoundView.class);

        assertThat(html()).isEqualTo(notThere);
    }

    @Test
    void a_page_that_was_not_found_touches_nothing_while_the_answer_is_the_same() {
        navigate("newsroom/2026-7K3M9Q/x", NotFoundView.class);
        sent();

        pages.lookAgain();
        theyLooked();

        assertThat(sent()).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
    }

    @Test
    void a_page_that_was_not_found_opens_when_the_address_is_there() {
        navigate("newsroom/later", NotFoundView.class);
        room.there = "newsroom/later";
        RouteConfiguration.forApplicationScope().setRoute("newsroom/later", Later.class);
        try {
            pages.lookAgain();
            theyLooked();
            theBrowserAnswers();

            assertThat(getCurrentView()).isInstanceOf(Later.class);
        } finally {
            RouteConfiguration.forApplicationScope().removeRoute("newsroom/later");
        }
    }

    @Test
    void a_failure_tells_a_code_and_nothing_of_the_inside() {
        RouteConfiguration.forApplicationScope().setRoute("newsroom/broken", Broken.class);
        try {
            navigate("newsroom/broken", GoneWrongView.class);

            assertThat(words())
                    .contains("Something went wrong")
                    .containsPattern("Code: [0-9A-HJKMNP-TV-Z]{6}")
                    .doesNotContain("secret", "Exception", "presscenter");
        } finally {
            RouteConfiguration.forApplicationScope().removeRoute("newsroom/broken");
        }
    }

    @Test
    void the_way_back_never_leads_out_of_the_house() {
        navigate("newsroom/none/x", NotFoundView.class);
        assertThat(find(Anchor.class).withClassName("back").single().getHref()).isEqualTo("newsroom");

        for (var address : List.of("javascript:alert(1)", "javascript:alert(1)/x", "\\\\elsewhere.example/x")) {
            navigate(address, NotFoundView.class);
            assertThat(find(Anchor.class).withClassName("back").exists())
                    .as(address)
                    .isFalse();
        }
    }

    @Test
    void a_database_that_is_away_is_told_without_a_code_in_the_readers_language() {
        RouteConfiguration.forApplicationScope().setRoute("newsroom/away", Away.class);
        try {
            navigate("newsroom/away", GoneWrongView.class);

            assertThat(words())
                    .contains("The press center cannot reach its database at the moment.")
                    .doesNotContain("Code", "secret", "Exception", "presscenter");
            speak(Language.BELARUSIAN);
            assertThat(words()).contains("Прэс-цэнтр цяпер не можа звярнуцца да сваёй базы даных.");
        } finally {
            RouteConfiguration.forApplicationScope().removeRoute("newsroom/away");
        }
    }

    @Test
    void the_log_of_a_failure_holds_its_place_and_not_its_words() {
        var failure = new IllegalStateException("a secret title", new RuntimeException("another secret"));

        assertThat(Failures.kindAndPlace(failure))
                .contains("IllegalStateException", "RuntimeException", "ShellTest")
                .doesNotContain("secret");
    }

    @Test
    void the_demonstration_says_so_on_every_page() {
        navigate(DeskTrial.class);
        assertThat(words()).contains("Demonstration. Not a document of any institution.");
    }

    private void signedIn(Role role) {
        SignedInAs.person(house, SignedInAs.account(house, "Anna " + role, role));
        var preferences = new Preferences(
                Language.ENGLISH, List.of(Language.ENGLISH), ZoneId.of("Europe/Minsk"), Scheme.SYSTEM, false);
        var outlet = role.isStaff()
                ? Optional.<Outlet>empty()
                : Optional.of(new Outlet("tv", Localized.of("ТВ", "ТВ", "TV"), false));
        when(account.person())
                .thenReturn(Optional.of(new Person(
                        UUID.fromString("00000000-0000-4000-8000-000000000001"),
                        "anna@demo.example",
                        "Anna",
                        Set.of(role),
                        outlet,
                        preferences)));
    }

    private void speak(Language language) {
        UI.getCurrent().setLocale(language.locale());
        runPendingSignalsTasks();
    }

    /** A page looks on a thread of its own as soon as it gets the page's lock. */
    private void theyLooked() {
        await().pollInSameThread().until(() -> {
            var session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            return room.asked > 0;
        });
    }

    /** What goes to the browser since the last call: changes and scripts. */
    private static List<Object> sent() {
        var internals = UI.getCurrent().getInternals();
        var sent = new ArrayList<Object>();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        internals.getStateTree().collectChanges(sent::add);
        sent.addAll(internals.dumpPendingJavaScriptInvocations());
        return sent;
    }

    private void theBrowserAnswers() {
        roundTrip();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(script -> script.getInvocation().getExpression().contains("return true"))
                .forEach(script -> script.complete(tools.jackson.databind.node.BooleanNode.TRUE));
    }

    private NativeButton button(String name) {
        return tree(UI.getCurrent())
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(button -> name.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private String pressed(String name) {
        return String.valueOf(button(name).getElement().getAttribute("aria-pressed"));
    }

    private List<String> menu() {
        return links().map(Anchor::getHref).toList();
    }

    private String current() {
        return links().filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .map(Anchor::getHref)
                .findFirst()
                .orElse("");
    }

    private Stream<Anchor> links() {
        return tree(UI.getCurrent())
                .filter(presscenter.shell.Menu.class::isInstance)
                .flatMap(Component::getChildren)
                .map(Anchor.class::cast);
    }

    private static Stream<Component> tree(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ShellTest::tree));
    }

    private String html() {
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getLast())
                .getElement()
                .getOuterHTML();
    }

    private String words() {
        return org.jsoup.Jsoup.parse(html()).text();
    }

    /** The attributes of the root element that were set since the last call. */
    private List<List<String>> scripts() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(script -> script.getInvocation().getParameters())
                .filter(given -> given.size() == 2 || given.size() == 3)
                .map(given -> given.stream().limit(2).map(String::valueOf).toList())
                .toList();
    }

    /** A room where something comes out by itself. */
    static final class Room implements StillNotFound {
        private volatile String there = "";
        private volatile int asked;

        @Override
        public synchronized boolean isThereNow(Location address) {
            asked++;
            return address.getPath().equals(there);
        }
    }

    @TestConfiguration
    static class Rooms {
        @Bean
        Room room() {
            return new Room();
        }
    }

    @Route(value = "newsroom/trial", registerAtStartup = false)
    @Menu(title = "shell.product")
    @PermitAll
    static class Trial extends Main implements HasDynamicTitle {
        final Input field = new Input();

        Trial() {
            add(field);
        }

        @Override
        public String getPageTitle() {
            return Words.now("shell.home");
        }
    }

    @Route(value = "desk/trial", registerAtStartup = false)
    @Menu(title = "shell.product")
    @PermitAll
    static class DeskTrial extends Main {}

    @Route(value = "desk/for-editors", registerAtStartup = false)
    @Menu(title = "shell.product")
    @RolesAllowed("EDITOR")
    static class ForEditors extends Main {}

    @PermitAll
    static class Later extends Div {}

    @PermitAll
    static class Broken extends Div {
        Broken() {
            throw new IllegalStateException("a secret title");
        }
    }

    @PermitAll
    static class Away extends Div {
        Away() {
            throw new IllegalStateException(new java.sql.SQLTransientConnectionException("a secret title"));
        }
    }
}
