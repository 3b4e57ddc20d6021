package presscenter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The main job: an officer writes, an editor approves, the embargo holds to its moment, and then everybody has it. */
class EmbargoHoldsIT extends Journey {
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final String RUSSIAN = "Паромы через озеро пойдут чаще";
    private static final String BELARUSIAN = "Паромы праз возера пойдуць часцей";
    private static final String ENGLISH = "Ferries across the lake to run more often";

    @AfterEach
    void lets_the_time_run_again() {
        instance().runsFrom(instance().now());
    }

    @Test
    void a_statement_in_three_languages_is_secret_until_its_moment_and_then_everybody_s() {
        var minute = instance().now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
        var lift = minute.plus(Duration.ofMinutes(2));
        instance().standsAt(minute.plusSeconds(20));

        var journalist = signedIn(World.JOURNALIST).opens("/newsroom").seesNothingOf(BELARUSIAN);
        var number = writes(lift);
        var anonymous = Anonymous.asks(instance(), "/newsroom/" + number);

        signedIn(World.EDITOR)
                .opens("/desk/releases/" + number + "/ru")
                .clicks("Approve")
                .confirms("Approve")
                .switches("Texts", "Беларуская")
                .clicks("Approve")
                .confirms("Approve")
                .switches("Texts", "English")
                .clicks("Approve")
                .confirms("Approve")
                .isNotOffered("Approve");

        var cleared = signedIn(World.EMBARGO_READER)
                .opens("/newsroom")
                .sees("Statement under embargo")
                .seesNothingOf(ENGLISH)
                .reads("Statement under embargo")
                .seesHeading("Embargo terms")
                .seesNothingOf("Boats every half hour")
                .takesPicture("terms-of-embargo")
                .clicks("I accept")
                .seesHeading(ENGLISH)
                .sees("Boats every half hour from Monday.")
                .takesPicture("under-embargo");
        bearsTheReadersNameOnScreenAndPaper(cleared.page());

        journalist.seesNothingOf(BELARUSIAN).seesNothingOf(number);
        instance().standsAt(lift.minusMillis(1));
        signedIn(World.JOURNALIST)
                .opens("/newsroom/" + number)
                .seesHeading("Тут нічога няма")
                .seesNothingOf(BELARUSIAN);
        journalist.seesNothingOf(BELARUSIAN).seesNothingOf(number);
        assertThat(Anonymous.asks(instance(), "/newsroom/" + number)).isEqualTo(anonymous);

        instance().standsAt(lift);
        journalist.sees(BELARUSIAN).takesPicture("lifted-in-the-list");
        assertThat(cleared.page()
                        .getByRole(
                                com.microsoft.playwright.options.AriaRole.REGION,
                                new com.microsoft.playwright.Page.GetByRoleOptions().setName("Under embargo")))
                .hasCount(0);
        cleared.seesHeading(ENGLISH);
        journalist.reads(BELARUSIAN).seesHeading(BELARUSIAN).sees("Караблі кожныя паўгадзіны з панядзелка.");
        assertThat(Anonymous.asks(instance(), "/newsroom/" + number)).isEqualTo(anonymous);
    }

    /**
     * However far one scrolls, the banner and the reader's name are in sight; on paper they are repeated on each sheet,
     * as a table's head and foot and what is fixed are (E49).
     */
    private static void bearsTheReadersNameOnScreenAndPaper(Page page) {
        var size = page.viewportSize();
        page.setViewportSize(size.width, 420);
        page.locator(".pane").evaluate("pane => pane.scrollTo(0, pane.scrollHeight)");
        assertThat(page.locator(".embargo-bar")).isInViewport();
        assertThat(page.locator(".reading > .watermark > span").first()).isInViewport();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var onPaper = (List<?>) page.evaluate("""
                () => {
                  const style = part => getComputedStyle(document.querySelector(part));
                  return [style('.release > .print-head').display, style('.release > .print-foot').display,
                    style('.reading > .watermark').position, style('.reading > .watermark').display];
                }
                """);
        assertThat(onPaper).isEqualTo(List.of("table-header-group", "table-footer-group", "fixed", "flex"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(size.width, size.height);
    }

    /** The officer writes it in three languages, under embargo until the lift, and hands it over; its number. */
    private String writes(Instant lift) {
        var officer = signedIn(World.OFFICER)
                .opens("/desk")
                .clicks("New release…")
                .chooses("Kind", "Statement")
                .marks("Source language", "Русский")
                .chooses("Embargo", "Until a time")
                .writes("Lifts at", "29.10 " + LocalTime.ofInstant(lift, MINSK))
                .sees("Thursday 29 October 2026, " + LocalTime.ofInstant(lift, MINSK))
                .takesPicture("embargo-typed")
                .confirms("Begin");
        writes(officer, RUSSIAN, "Расписание меняется с понедельника.", "Суда каждые полчаса с понедельника.");
        officer.takesPicture("writing")
                .clicks("Submit the Russian text for approval")
                .isOffered("Take back to write on");
        officer.switches("Texts", "Беларуская").clicks("Begin the Belarusian text");
        writes(officer, BELARUSIAN, "Расклад мяняецца з панядзелка.", "Караблі кожныя паўгадзіны з панядзелка.");
        officer.clicks("Submit the Belarusian text for approval").isOffered("Take back to write on");
        officer.switches("Texts", "English").clicks("Begin the English text");
        writes(officer, ENGLISH, "The timetable changes on Monday.", "Boats every half hour from Monday.");
        officer.clicks("Submit the English text for approval").isOffered("Take back to write on");
        return officer.page().url().replaceFirst(".*/desk/releases/([^/]+).*", "$1");
    }

    private static void writes(Person officer, String headline, String lede, String text) {
        officer.writes("Headline", headline).writes("Lede", lede).types("Text", text);
    }
}
