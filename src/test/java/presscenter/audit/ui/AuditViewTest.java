package presscenter.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import presscenter.audit.Actor;
import presscenter.audit.Fact;
import presscenter.embargo.PressClock;
import presscenter.language.Language;
import presscenter.role.Role;
import presscenter.security.OwnAccount;
import presscenter.security.Person;
import presscenter.security.Preferences;
import presscenter.security.Scheme;
import presscenter.security.SystemActor;
import presscenter.ui.StillNotFound;

/** The trail as an administrator meets it. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:audit-view", "press.demo=true"})
@WithMockUser(roles = "ADMINISTRATOR")
@Tag("started")
class AuditViewTest extends SpringBrowserlessTest implements Locators {
    private static final UUID OFFICER = UUID.fromString("0a0a0a0a-0000-4000-8000-000000000001");

    @Autowired
    ApplicationEventPublisher events;

    @TestBean
    @SuppressWarnings("NullAway.Init")
    PressClock clock;

    @TestBean
    @SuppressWarnings("NullAway.Init")
    Actor actor;

    @Autowired
    SystemActor application;

    /** The trail's door stands open here: who may come through it is asked in the tests of the accounts. */
    @RegisterExtension
    final InvocationInterceptor behindTheDoor = new InvocationInterceptor() {
        @Override
        public void interceptTestMethod(
                Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context) {
            application.asApplication(() -> {
                try {
                    test.proceed();
                } catch (RuntimeException | Error failed) {
                    throw failed;
                } catch (Throwable failed) {
                    throw new IllegalStateException(failed);
                }
            });
        }
    };

    @MockitoBean
    OwnAccount account;

    @MockitoBean
    StillNotFound room;

    @TempDir
    private static Path data;

    @DynamicPropertySource
    static void heads_of_other_chains_are_elsewhere(DynamicPropertyRegistry settings) {
        settings.add("press.data", () -> data.toString());
    }

    static PressClock clock() {
        var fixed = Clock.fixed(Instant.parse("2026-10-29T06:00:05Z"), ZoneOffset.UTC);
        return new PressClock(fixed, fixed);
    }

    static Actor actor() {
        return new Actor() {
            @Override
            public Optional<UUID> person() {
                return Optional.of(OFFICER);
            }

            @Override
            public Optional<String> from() {
                return Optional.of("192.0.2.7");
            }
        };
    }

    private record Decided(String what, Optional<String> about, Optional<String> why, Map<String, String> details)
            implements Fact {}

    @BeforeEach
    void an_administrator_reads_English() {
        when(account.person())
                .thenReturn(Optional.of(new Person(
                        UUID.randomUUID(),
                        "admin@demo.example",
                        "Admin",
                        Set.of(Role.ADMINISTRATOR),
                        Optional.empty(),
                        new Preferences(
                                Language.ENGLISH,
                                List.of(Language.ENGLISH),
                                ZoneId.of("Europe/Minsk"),
                                Scheme.SYSTEM,
                                false))));
        UI.getCurrent().setLocale(Language.ENGLISH.locale());
    }

    private void decided(String what, String about) {
        events.publishEvent(
                new Decided(what, Optional.of(about), Optional.of("The speaker is late"), Map.of("language", "be")));
    }

    private void opens(String query) {
        UI.getCurrent().navigate(AuditView.class, QueryParameters.fromString(query));
        runPendingSignalsTasks();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(AuditViewTest::all));
    }

    private static <T extends Component> Stream<T> all(Class<T> type) {
        return all(UI.getCurrent()).filter(type::isInstance).map(type::cast);
    }

    /** The lines of the table, without its head, as words. */
    private static List<String> lines() {
        return all(NativeTableRow.class)
                .skip(1)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static boolean shows(String words) {
        return all(UI.getCurrent())
                .map(part -> part.getElement().getText())
                .collect(Collectors.joining("\n"))
                .contains(words);
    }

    @Test
    void an_entry_says_who_what_when_why_and_from_where() {
        decided("release.extended", "2026-AAAAA1");

        opens("about=2026-AAAAA1");

        assertThat(lines())
                .singleElement()
                .asString()
                .contains(
                        "29.10.2026 09:00:05",
                        "Embargo extended",
                        "2026-AAAAA1",
                        OFFICER.toString(),
                        "from 192.0.2.7",
                        "The speaker is late",
                        "language=be");
        assertThat(shows("When (UTC+3)")).isTrue();
    }

    @Test
    void a_kind_without_a_name_shows_its_key() {
        decided("media.cropped", "2026-AAAAA2");

        opens("about=2026-AAAAA2");

        assertThat(all(Code.class).map(Code::getText)).contains("media.cropped");
    }

    @Test
    void the_address_narrows_what_is_shown_and_what_cannot_be_read_in_it_is_not_asked() {
        decided("release.extended", "2026-AAAAA3");
        decided("release.held", "2026-AAAAA3");

        opens("about=2026-AAAAA3&what=release.held");
        assertThat(lines()).singleElement().asString().contains("Release put on hold");
        opens("about=2026-AAAAA3&from=2026-10-29&to=2026-10-29&person=" + OFFICER);
        assertThat(lines()).hasSize(2);
        opens("to=2026-10-28");
        assertThat(lines()).isEmpty();
        assertThat(shows("No entry")).isTrue();
        opens("from=2026-10-30");
        assertThat(lines()).isEmpty();
        opens("from=yesterday&about=%3Cscript%3E&person=nobody&before=-1");
        assertThat(lines()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void a_typed_number_becomes_the_address_and_a_mistyped_id_is_said_at_its_field() {
        decided("release.extended", "2026-AAAAA4");
        decided("release.held", "2026-AAAAA5");
        opens("");
        var before = lines();
        var about = field("Number or person’s id");
        var person = field("By whom (id)");

        test(person).setValue("nobody");
        assertThat(person.isInvalid()).isTrue();
        assertThat(lines()).isEqualTo(before);
        test(person).setValue("");
        test(about).setValue(" 2026-AAAAA4 ");

        assertThat(lines()).singleElement().asString().contains("Embargo extended");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("desk/audit?about=2026-AAAAA4");
    }

    @Test
    void older_entries_are_one_address_away_and_so_are_the_newest() {
        IntStream.range(0, 60).forEach(i -> decided("release.typo", "2026-AAAAA6"));

        opens("about=2026-AAAAA6");
        assertThat(lines()).hasSize(50);
        var older = link("Older");
        var last = all(NativeTableRow.class)
                .reduce((first, second) -> second)
                .flatMap(row -> row.getDataCell(0))
                .orElseThrow()
                .getText();
        assertThat(older.getHref()).startsWith("desk/audit?").contains("about=2026-AAAAA6", "before=" + last);
        assertThat(link("Newest").isVisible()).isFalse();

        opens("about=2026-AAAAA6&before=" + last);
        assertThat(lines()).hasSize(10);
        assertThat(link("Older").isVisible()).isFalse();
        assertThat(link("Newest").getHref()).isEqualTo("desk/audit?about=2026-AAAAA6");
    }

    @Test
    void the_words_follow_the_readers_language() {
        decided("release.extended", "2026-AAAAA7");
        opens("about=2026-AAAAA7");

        UI.getCurrent().setLocale(Language.BELARUSIAN.locale());
        runPendingSignalsTasks();

        assertThat(shows("Эмбарга падоўжана")).isTrue();
        assertThat(shows("Журнал рашэнняў")).isTrue();
        assertThat(shows("Embargo extended")).isFalse();
        assertThat(all(TextField.class).map(TextField::getLabel)).contains("Хто (ідэнтыфікатар)");
    }

    @Test
    void the_chain_is_verified_at_a_press() {
        decided("release.extended", "2026-AAAAA8");
        opens("");

        test(all(Button.class)
                        .filter(button -> button.getText().equals("Verify the chain"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(shows("The chain is whole: ")).isTrue();
        opens("");
        assertThat(lines().getFirst()).contains("Chain verified");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_but_an_administrator_gets_in(Role role) {
        var somebody = new TestingAuthenticationToken("somebody", "");

        assertThat(new AccessAnnotationChecker().hasAccess(AuditView.class, somebody, role.name()::equals))
                .isEqualTo(role == Role.ADMINISTRATOR);
    }

    private static TextField field(String label) {
        return all(TextField.class)
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static RouterLink link(String text) {
        return all(RouterLink.class)
                .filter(link -> link.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
