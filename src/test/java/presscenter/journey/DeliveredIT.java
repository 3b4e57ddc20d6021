package presscenter.journey;

import org.junit.jupiter.api.Test;

/** A speech under embargo until it was delivered: no clock opens it, an officer's press does. */
class DeliveredIT extends Journey {
    private static final String HEADLINE = "Opening address of the chair";

    @Test
    void a_speech_comes_out_when_the_officer_says_that_it_was_delivered_and_not_before() {
        var officer = signedIn(World.OFFICER)
                .opens("/desk")
                .clicks("New release…")
                .chooses("Kind", "Speech")
                .marks("Source language", "English")
                .writes("Expected at", "in 20 min")
                .sees("Thursday 29 October 2026")
                .confirms("Begin")
                .writes("Headline", HEADLINE)
                .writes("Lede", "The chair opens the meeting.")
                .types("Text", "The lake binds us together.")
                .clicks("Submit the English text for approval")
                .isOffered("Take back to write on");
        var number = officer.page().url().replaceFirst(".*/desk/releases/([^/]+).*", "$1");
        willBeMissing(officer, "Беларуская", "Belarusian text");
        willBeMissing(officer, "Русский", "Russian text");

        signedIn(World.EDITOR)
                .opens("/desk/releases/" + number + "/en")
                .clicks("Approve")
                .confirms("Approve")
                .isNotOffered("Approve");

        var cleared = signedIn(World.WIRE_READER)
                .opens("/newsroom/" + number)
                .seesHeading(HEADLINE)
                .takesPicture("until-delivered");
        var journalist = signedIn(World.JOURNALIST).opens("/newsroom/" + number).seesHeading("Тут нічога няма");

        instance().runsFrom(instance().now().plusSeconds(21 * 60));
        cleared.sees("до выступления");
        journalist.seesHeading("Тут нічога няма");

        // In the hall, with a telephone in the hand.
        signedInOnAPhone(World.OTHER_OFFICER)
                .opens("/desk/releases/" + number + "/en")
                .clicks("Delivered")
                .seesHeading("Delivered")
                .takesPicture("delivered-on-a-phone")
                .fitsTheScreen()
                .confirms("Delivered")
                .sees("Out since");
        journalist.seesHeading(HEADLINE).sees("звяраць з прамоўленым").takesPicture("delivered");
        cleared.seesHeading(HEADLINE).seesNothingOf("до выступления");
    }

    private static void willBeMissing(Person officer, String language, String text) {
        officer.switches("Texts", language)
                .clicks("This text will be missing…")
                .chooses("Why it is missing: " + text, "No text is planned in this language")
                .confirms("This text will be missing");
    }
}
