package presscenter.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import presscenter.language.Language;
import presscenter.role.Role;

/** Rights that are taken away end what is open in another browser within five seconds (S6). */
class RightsTakenIT extends Journey {
    private static final Duration WITHIN = Duration.ofSeconds(5);

    @Test
    void the_open_page_of_an_account_that_is_closed_ends() {
        var username = "guest@pryklad.example";
        world().opens(World.reader(username, "Guest Reader", "pryklad-tv", false, Language.ENGLISH, Role.JOURNALIST));
        var reader = signedIn(username).opens("/newsroom").sees("Choose a release from the list");

        ends(
                "account closed",
                reader,
                "Guest Reader",
                administrator -> administrator.clicksIn("Actions for Guest Reader", "Close the account…"),
                "Close the account",
                "ended=closed",
                "Account closed");
        reader.sees("Your account has been closed.").takesPicture("account-closed");
    }

    @Test
    void the_open_page_of_somebody_who_lost_a_role_ends_and_the_next_sign_in_is_without_it() {
        var username = "cleared@herald.example";
        world().opens(World.reader(
                username,
                "Cleared Reader",
                "talmerna-herald",
                false,
                Language.ENGLISH,
                Role.JOURNALIST,
                Role.EMBARGO_READER));
        var number = "2026-R0ETAK";
        world().has(World.threeTexts(number).embargoedUntil(instance().now().plus(Duration.ofHours(20))));
        var reader = signedIn(username).opens("/newsroom/" + number).seesHeading("Embargo terms");

        ends(
                "role taken",
                reader,
                "Cleared Reader",
                administrator -> administrator
                        .clicksIn("Actions for Cleared Reader", "Take a role…")
                        .chooses("Role", "Embargo reader"),
                "Take the role away",
                "ended=role",
                "Role taken away");
        reader.sees("Your rights have changed.");
        reader.signsIn(username)
                .opens("/newsroom/" + number)
                .seesHeading("There is nothing here")
                .seesNothingOf("under embargo");
    }

    /** Measured from the press of the last button to the end of the other browser's page. */
    private void ends(
            String what,
            Person reader,
            String name,
            Consumer<Person> verb,
            String submit,
            String address,
            String entered) {
        var administrator =
                signedIn(World.ADMINISTRATOR).opens("/desk/people").writes("Name, e-mail address or outlet", name);
        verb.accept(administrator);
        var pressed = System.nanoTime();
        administrator.clicks(submit);
        reader.page().waitForURL(url -> url.contains(address));
        var took = Duration.ofNanos(System.nanoTime() - pressed);
        System.out.printf("journey: %s, the open page ended after %d ms%n", what, took.toMillis());
        assertThat(took).isLessThan(WITHIN);
        // What was pressed on a page is entered with the address of whoever pressed it.
        var entry = administrator
                .opens("/desk/audit")
                .page()
                .locator("tr", new Page.LocatorOptions().setHasText(entered))
                .first();
        PlaywrightAssertions.assertThat(entry).containsText(Pattern.compile("from (127\\.0\\.0\\.1|0:0:0:0:0:0:0:1)"));
    }
}
