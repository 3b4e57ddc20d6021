package presscenter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.instance.inside.Given;
import presscenter.language.Language;
import presscenter.role.Role;

/** A passkey from its making to its end (S4, S5), on a device that Chromium itself plays. */
class PasskeyIT extends Journey {
    private static final String OFFICER = "key.officer@lakeland.example";
    private static final Instant MORNING = Instant.parse("2026-10-29T06:00:00Z");

    /** What is not translated: names, of languages too (L21). */
    private static final Set<String> NAMES = Set.of("Telephone", "Maya Olvik", "Беларуская", "Русский", "English");

    private static @Nullable Instance own;

    private final List<String> findings = new ArrayList<>();

    @BeforeAll
    static void a_press_center_that_knows_its_address() {
        own = InstanceSettings.named("passkeys", MORNING)
                .standing()
                .knowingItsAddress()
                .start();
        own.given(new Given.Accounts(World.PASSWORD, List.of(World.staff(OFFICER, "Maya Olvik", Role.PRESS_OFFICER))));
    }

    @AfterAll
    static void it_stops() {
        Objects.requireNonNull(own).close();
    }

    @Override
    Instance instance() {
        return Objects.requireNonNull(own);
    }

    @Test
    void a_passkey_is_made_on_the_account_page_opens_the_second_step_and_the_lock_and_goes_again() {
        var officer = somebodyAt(1280, 900, ColorScheme.LIGHT);
        PageFindings.prepare(officer.page());
        hasADevice(officer.page());
        officer.signsIn(OFFICER).opens("/account");

        officer.clicks("Add a passkey").writes("Name of the passkey", "Telephone");
        looksAt(officer, "add", ".factors");
        officer.page().locator(".factors vaadin-password-field input").fill(World.PASSWORD);
        officer.clicks("Make the passkey");
        assertThat(officer.page().locator(".printed-codes li")).hasCount(10);
        officer.clicks("Done").sees("Telephone").sees("Sign-in asks for one of your passkeys.");
        officer.page().setViewportSize(390, 844);
        for (var language : Language.values()) {
            Screen.speaks(officer.page(), language);
            looksAt(officer, "list", ".factors");
        }
        officer.page().setViewportSize(1280, 900);

        officer.opens("/logout").clicks("Sign out");
        signsInWithPasskey(officer);

        officer.opens("/desk/releases").seesHeading("Releases");
        instance().standsAt(MORNING.plus(Duration.ofMinutes(31)));
        officer.seesHeading("The page is locked");
        Screen.lit(officer.page(), ColorScheme.DARK);
        looksAt(officer, "lock", "dialog.lock-screen");
        Screen.lit(officer.page(), ColorScheme.LIGHT);
        officer.clicks("Use a passkey");
        assertThat(officer.page().locator("dialog.lock-screen")).hasCount(0);

        officer.opens("/account")
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove the passkey “Telephone”"))
                .click();
        officer.page().locator(".factors vaadin-password-field input").fill(World.PASSWORD);
        officer.clicks("Show a passkey instead").sees("A passkey has been shown.");
        looksAt(officer, "remove", ".factors");
        officer.clicks("Remove").sees("The passkey has been removed.").sees("Set up codes by an app");
        assertThat(findings).isEmpty();
    }

    /** The second page, in each language on a telephone, and then the device. */
    private void signsInWithPasskey(Person officer) {
        var page = officer.page();
        page.locator("#username").fill(OFFICER);
        page.locator("#password").fill(World.PASSWORD);
        page.locator("#form > button").click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use a passkey")))
                .isVisible();
        page.setViewportSize(390, 844);
        for (var language : Language.values()) {
            page.locator(".languages [lang=" + language.tag() + "]").click();
            assertThat(page.locator(".passkey button")).isVisible();
            looksAt(officer, "second-step", "main");
        }
        page.setViewportSize(1280, 900);
        page.locator(".passkey button").click();
        page.waitForURL("**/desk");
    }

    /** It knows its person, and nobody has to touch it. */
    private static void hasADevice(Page page) {
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (var able :
                Set.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation")) {
            options.addProperty(able, true);
        }
        var device = new JsonObject();
        device.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", device);
    }

    private void looksAt(Person person, String what, String part) {
        var language = Language.ofTag((String) person.page().evaluate("document.documentElement.lang"))
                .orElseThrow();
        person.takesPicture("passkeys/" + what + "-" + language.tag());
        Stream.of(
                        PageFindings.againstWcag(person.page(), true, part),
                        PageFindings.inAnotherLanguage(person.page(), language, NAMES),
                        PageFindings.beyondTheScreen(person.page(), part))
                .flatMap(each -> each)
                .forEach(each -> findings.add(what + " " + language.tag() + ": " + each));
    }
}
