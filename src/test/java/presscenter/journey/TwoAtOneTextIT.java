package presscenter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two officers at the same text: each knows of the other, and whoever saves second loses nothing (S12). */
class TwoAtOneTextIT extends Journey {
    @Test
    void two_officers_see_each_other_and_the_second_to_save_keeps_a_copy_and_sees_both() {
        var first = signedIn(World.OFFICER)
                .opens("/desk")
                .clicks("New release…")
                .marks("Source language", "English")
                .confirms("Begin")
                .writes("Lede", "The pier was repaired.");
        isSaved(first);
        var second = signedIn(World.OTHER_OFFICER)
                .opens(first.page().url().replaceFirst("https?://[^/]+", ""))
                .sees("Vera Lutze has been writing here since");
        first.sees("Maya Olvik has been writing here since").takesPicture("somebody-else-writes");

        first.writes("Headline", "The pier is open again");
        isSaved(first);
        second.writes("Headline", "Boats are back at the pier")
                .sees("Vera Lutze saved other words at")
                .sees("Saved by a colleague")
                .sees("Yours, not saved yet")
                .takesPicture("two-wrote-at-once")
                .clicks("Take theirs, keep mine to copy")
                .seesHeading("Your words, which are not saved")
                .sees("Boats are back at the pier");
        assertThat(headline(second)).hasValue("The pier is open again");

        second.clicks("Offer to take over").sees("You offered to take this text over.");
        first.sees("Maya Olvik offers to take this text over.")
                .takesPicture("asked-to-give-way")
                .clicks("Give way")
                .sees("You gave way. Your words are saved.");
        second.sees("Vera Lutze gave way. The text is yours.").clicks("Take it over as it was saved");
        assertThat(headline(second)).hasValue("The pier is open again");
        second.writes("Headline", "The pier is open");
        isSaved(second);
    }

    private static com.microsoft.playwright.Locator headline(Person person) {
        return person.page()
                .getByLabel("Headline", new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static void isSaved(Person person) {
        assertThat(person.page().locator(".text-editor[data-unsaved]")).hasCount(0);
    }
}
