package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.instance.inside.Given;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.proof.ProofHouse.Who;
import presscenter.release.KnownName;
import presscenter.release.NameKind;
import presscenter.release.ReleaseNumber;

/**
 * The rare names of hidden texts are looked for in everything that the packaged application emits while it logs all
 * that it can: pages with their messages, header lines, the trail and its file, the log, file names (E9).
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CanaryIT {
    private static final Pattern FILE = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\]+");
    private static final Pattern TITLE = Pattern.compile("\\[\"([^\"]*)\",\" *document\\.title = ");

    private static Instance instance;
    private static InstanceWorld world;

    @BeforeAll
    static void the_world_is_there() {
        instance = InstanceSettings.named("canary", World.MORNING)
                .standing()
                .with("logging.level.root=debug")
                .start();
        world = InstanceWorld.in(instance);
    }

    @AfterAll
    static void it_stops() {
        instance.close();
    }

    @Order(1)
    @ParameterizedTest
    @EnumSource(names = {"JOURNALIST", "EMBARGO_READER", "TRANSLATOR", "ACCREDITOR", "ADMINISTRATOR"})
    void who_is_not_cleared_or_has_not_accepted_the_terms_receives_no_word_of_what_is_hidden(Who who) {
        var browser = InstanceWorld.signedIn(instance, who);
        var addresses = new ArrayList<>(List.of(
                "newsroom",
                "newsroom?topic=hidden-topic",
                "newsroom?kind=speech&lang=be",
                "desk",
                "desk/releases",
                "desk/audit",
                "desk/letters",
                "account"));
        for (var number : World.HIDDEN) {
            addresses.add("newsroom/" + number + "?lang=ru");
            if (who != Who.TRANSLATOR || !number.equals(World.TRANSLATORS_OWN)) {
                addresses.add("desk/releases/" + number);
            }
        }
        if (who == Who.TRANSLATOR) {
            addresses.removeAll(List.of("desk", "desk/releases")); // where the own release stands
        }
        for (var address : addresses) {
            assertNoCanary(
                    address + " for " + who, BarePage.opened(browser, address).everything());
        }
    }

    @Order(1)
    @ParameterizedTest
    @EnumSource(names = {"JOURNALIST", "EMBARGO_READER", "TRANSLATOR", "ACCREDITOR", "ADMINISTRATOR"})
    void the_file_of_a_hidden_text_answers_as_that_of_a_number_that_nobody_gave(Who who) {
        var browser = InstanceWorld.signedIn(instance, who);
        for (var kind : List.of("/ru.pdf", "/en.txt")) {
            var unknown =
                    browser.sends("GET", "/newsroom/" + World.UNKNOWN + kind).masked();
            assertThat(unknown.status()).isEqualTo(404);
            for (var number : World.HIDDEN) {
                var hidden = browser.sends("GET", "/newsroom/" + number + kind).masked();
                assertThat(hidden.head()).as("%s%s for %s", number, kind, who).isEqualTo(unknown.head());
                assertThat(hidden.body()).as("%s%s for %s", number, kind, who).isEqualTo(unknown.body());
            }
        }
    }

    @Order(2)
    @Test
    void who_has_accepted_the_terms_receives_what_the_circle_may_read_and_no_word_of_the_rest() {
        instance.given(new Given.Terms(
                World.TERMS,
                World.TERMS_IN_FULL,
                World.MORNING,
                List.of(new Given.Acceptance(
                        world.id(Who.EMBARGO_READER), InstanceWorld.OUTLET.key(), Language.ENGLISH, World.MORNING))));
        var browser = InstanceWorld.signedIn(instance, Who.EMBARGO_READER);

        for (var number : List.of(World.UNTIL_NOON, World.UNTIL_DELIVERED, World.FURTHER_NOTICE)) {
            var page = BarePage.opened(browser, "newsroom/" + number + "?lang=en");
            assertThat(page.view()).as("%s", number).contains(World.canary(Language.ENGLISH));
            assertNoCanary("title of " + number, title(page));
            var file = browser.sends("GET", "/newsroom/" + number + "/en.txt");
            assertThat(file.body()).as("%s", number).contains(World.canary(Language.ENGLISH), "Taken by");
            assertNoCanary(
                    "what the file of " + number + " is called", file.head().toString());
            var sheets = browser.sends("GET", "/newsroom/" + number + "/en.pdf");
            assertThat(sheets.status()).as("%s", number).isEqualTo(200);
            assertNoCanary(
                    "what the sheets of " + number + " are called",
                    sheets.head().toString());
        }
        for (var number : World.HIDDEN_FROM_THE_CLEARED) {
            assertNoCanary(number.toString(), withoutTheList(browser, number));
            assertThat(browser.sends("GET", "/newsroom/" + number + "/en.txt").status())
                    .as("%s", number)
                    .isEqualTo(404);
        }
    }

    @Order(3)
    @Test
    void the_trail_and_its_file_hold_no_word() {
        var officer = InstanceWorld.signedIn(instance, Who.OFFICER);
        assertThat(BarePage.opened(officer, "desk/releases/" + World.UNTIL_NOON + "/en")
                        .view())
                .as("the desk shows it")
                .contains(World.canary(Language.ENGLISH));

        var browser = InstanceWorld.signedIn(instance, Who.ADMINISTRATOR);
        var page = BarePage.opened(browser, "desk/audit");
        assertNoCanary("the trail's page", page.everything());
        var file = FILE.matcher(page.view());
        assertThat(file.find()).as("the page offers the trail as a file").isTrue();
        var csv = browser.sends("GET", "/" + file.group());
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.body()).contains("release.imported");
        assertNoCanary("the trail as a file", csv.toString());
    }

    /** A database quotes in its complaint what it was given. */
    @Order(4)
    @Test
    void what_the_database_refuses_is_not_quoted() {
        var tooLong = World.canary(Language.ENGLISH).repeat(600);
        assertThatThrownBy(() -> instance.given(new Given.Words(
                        List.of(new KnownName(
                                "too-long",
                                NameKind.PERSON,
                                Localized.of(tooLong, tooLong, tooLong),
                                Localized.none(),
                                Optional.empty())),
                        List.of())))
                .hasMessageContaining("refused");
    }

    /** The window opens for the cleared alone; then the lift comes. Hidden work cannot be counted (E39). */
    @Order(5)
    @Test
    void what_changes_nothing_for_a_reader_sends_nothing_to_the_open_page_until_the_lift_does() {
        var journalist = InstanceWorld.signedIn(instance, Who.JOURNALIST);
        var cleared = InstanceWorld.signedIn(instance, Who.EMBARGO_READER);
        try (var journalists = new PushChannel(journalist, BarePage.opened(journalist, "newsroom"));
                var cleareds = new PushChannel(cleared, BarePage.opened(cleared, "newsroom"))) {
            instance.standsAt(World.WINDOW_OPENS);
            assertThat(cleareds.messagesUntil(World.WINDOW.toString())).isNotEmpty();

            instance.standsAt(World.NOON);
            assertThat(journalists.messagesUntil(World.UNTIL_NOON.toString()))
                    .as("the lift's message is the first")
                    .first()
                    .asString()
                    .contains(World.UNTIL_NOON.toString());
        }
    }

    @Order(6)
    @Test
    void neither_the_log_nor_a_file_name_holds_a_word() throws IOException {
        var log = Files.readString(instance.log());
        assertThat(log).contains(" DEBUG ").contains("org.hibernate").contains("org.springframework.security");
        for (var canary : World.CANARY.values()) {
            assertThat(log.lines().filter(line -> line.contains(canary)).map(CanaryIT::shortened))
                    .as("lines of the log with %s", canary)
                    .isEmpty();
        }
        try (Stream<java.nio.file.Path> files = Files.walk(instance.data())) {
            for (var file : files.toList()) {
                assertNoCanary("a file's name", file.toString());
                var name = String.valueOf(file.getFileName());
                if (Files.isRegularFile(file) && !name.endsWith(".mv.db")) { // that is where the texts are
                    assertNoCanary(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** The list beside it holds what the reader may read; the answer for the release itself is the rest. */
    private static String withoutTheList(BareBrowser browser, ReleaseNumber number) {
        var view = BarePage.opened(browser, "newsroom/" + number + "?lang=en").view();
        assertThat(view).as("there is nothing here").contains("There is nothing here");
        return view;
    }

    private static String title(BarePage page) {
        var title = TITLE.matcher(page.view());
        assertThat(title.find()).as("the page has a title").isTrue();
        return title.group(1);
    }

    private static String shortened(String line) {
        return line.substring(0, Math.min(line.length(), 240));
    }

    private static void assertNoCanary(String where, String emitted) {
        for (var canary : World.CANARY.values()) {
            assertThat(emitted.contains(canary)).as("%s in %s", canary, where).isFalse();
        }
    }
}
