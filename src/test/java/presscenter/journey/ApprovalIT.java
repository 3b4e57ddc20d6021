package presscenter.journey;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import presscenter.language.Language;

/** Two people for every word that is approved; what happens beside an approved text, and at the last minute. */
class ApprovalIT extends Journey {
    @AfterEach
    void lets_the_time_run_again() {
        instance().runsFrom(instance().now());
    }

    @Test
    void who_wrote_a_text_does_not_approve_it_even_as_an_editor() {
        var author = signedIn(World.EDITOR)
                .opens("/desk")
                .clicks("New release…")
                .marks("Source language", "English")
                .confirms("Begin")
                .writes("Headline", "Harbour office opens on Monday")
                .writes("Lede", "The office moves to the pier.")
                .types("Text", "It opens at nine.")
                .clicks("Submit the English text for approval")
                .isOffered("Take back to write on")
                .isNotOffered("Approve");
        var address = author.page().url().replaceFirst("https?://[^/]+", "");

        var editor = signedInOnAPhone(World.OTHER_EDITOR)
                .opens(address)
                .clicks("Return with a remark…")
                .writes("Remark", "Name the pier.")
                .takesPicture("returned-on-a-phone")
                .confirms("Return with a remark")
                .sees("Returned with a remark: Name the pier.")
                .isNotOffered("Approve");
        author.sees("Returned with a remark: Name the pier.")
                .writes("Lede", "The office moves to the northern pier.")
                .clicks("Submit the English text for approval")
                .isOffered("Take back to write on");

        editor.clicks("Approve")
                .sees("Nothing comes out yet: the release still waits for")
                .confirms("Approve")
                .isNotOffered("Approve");
    }

    @Test
    void a_change_beside_an_approved_text_is_not_read_and_does_not_stop_the_lift() {
        var number = "2026-BES1DE";
        var lift = instance().now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(30));
        world().has(World.threeTexts(number).embargoedUntil(lift));
        var cleared = signedIn(World.WIRE_READER)
                .opens("/newsroom/" + number)
                .seesHeading(World.headline(number, Language.RUSSIAN));

        signedIn(World.OFFICER)
                .opens("/desk/releases/" + number + "/ru")
                .clicks("Change this text…")
                .confirms("Change this text")
                .writes("Headline", "Данные об уровне воды сверяются")
                .clicks("Submit the Russian text for approval")
                .chooses("What this change is", "A change before anybody could read it")
                .confirms("Submit for approval")
                .isOffered("Take back to write on");

        cleared.sees("Этот текст перерабатывается")
                .seesHeading(World.headline(number, Language.RUSSIAN))
                .takesPicture("being-revised");
        var journalist = signedIn(World.JOURNALIST)
                .opens("/newsroom")
                .seesNothingOf(World.headline(number, Language.BELARUSIAN));
        instance().standsAt(lift);
        journalist.sees(World.headline(number, Language.BELARUSIAN));
        cleared.seesNothingOf("Данные об уровне воды сверяются");
    }

    @Test
    void a_correction_after_the_lift_stands_in_three_languages_and_on_open_pages() {
        var number = "2026-C0RRE3";
        world().has(World.threeTexts(number));
        var journalist = signedIn(World.JOURNALIST)
                .opens("/newsroom/" + number)
                .seesHeading(World.headline(number, Language.BELARUSIAN));

        var officer = signedIn(World.OFFICER)
                .opens("/desk/releases/" + number + "/ru")
                .clicks("Change this text…")
                .confirms("Change this text")
                .types("Text", "Обмен начнётся со второго числа.")
                .clicks("Submit the Russian text for approval")
                .chooses("What this change is", "Correction");
        says(
                officer,
                "What was wrong",
                "Было названа першае чысло.",
                "Было названо первое число.",
                "It said the first.");
        says(officer, "What is right", "Другога чысла.", "Второго числа.", "On the second.");
        officer.ticks("Беларуская")
                .ticks("English")
                .takesPicture("correction-asked")
                .confirms("Submit for approval")
                .isOffered("Take back to write on");
        corrects(officer, "Беларуская", "Абмен пачнецца з другога чысла.", "Belarusian");
        corrects(officer, "English", "The exchange begins on the second of the month.", "English");

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

        journalist
                .sees("Абмен пачнецца з другога чысла.")
                .seesHeading("Выпраўленне")
                .sees("Правільна: Другога чысла.")
                .seesNothingOf("Абмен пачнецца з першага чысла")
                .takesPicture("corrected")
                .switches("Мова тэксту", "English")
                .sees("The exchange begins on the second of the month.")
                .switches("Мова тэксту", "Русский")
                .sees("Обмен начнётся со второго числа.");
    }

    private static void says(Person officer, String what, String belarusian, String russian, String english) {
        officer.writes(what + ": Беларуская", belarusian)
                .writes(what + ": Русский", russian)
                .writes(what + ": English", english);
    }

    /** What readers are told stands there already (L6). */
    private static void corrects(Person officer, String language, String words, String text) {
        officer.switches("Texts", language)
                .types("Text", words)
                .clicks("Submit the " + text + " text for approval")
                .chooses("What this change is", "Correction")
                .confirms("Submit for approval")
                .isOffered("Take back to write on");
    }

    @Test
    void an_extension_from_a_phone_keeps_it_closed_past_its_first_time() {
        var number = "2026-EXT3ND";
        var lift = instance().now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(5));
        var later = lift.plus(Duration.ofMinutes(10));
        world().has(World.threeTexts(number).embargoedUntil(lift));
        var journalist = signedIn(World.JOURNALIST).opens("/newsroom/" + number).seesHeading("Тут нічога няма");
        var time = LocalTime.ofInstant(later, ZoneId.of("Europe/Minsk"));

        signedInOnAPhone(World.OFFICER)
                .opens("/desk/releases/" + number)
                .clicks("Extend the embargo…")
                .writes("Lifts at", "29.10 " + time)
                .sees("Thursday 29 October 2026, " + time)
                .chooses("Reason", "The schedule has changed")
                .takesPicture("extended-on-a-phone")
                .confirms("Extend the embargo")
                .sees("29 October 2026, " + time);

        instance().standsAt(lift);
        journalist.seesHeading("Тут нічога няма").seesNothingOf(World.headline(number, Language.BELARUSIAN));
        instance().standsAt(later);
        journalist.seesHeading(World.headline(number, Language.BELARUSIAN));
    }

    @Test
    void a_hold_at_the_last_minute_keeps_everything_closed() {
        var number = "2026-H0DAST";
        var lift = instance().now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(5));
        world().has(World.threeTexts(number).embargoedUntil(lift));
        instance().standsAt(lift.minusSeconds(30));
        var cleared = signedIn(World.WIRE_READER)
                .opens("/newsroom/" + number)
                .seesHeading(World.headline(number, Language.RUSSIAN));
        var journalist = signedIn(World.JOURNALIST).opens("/newsroom/" + number).seesHeading("Тут нічога няма");

        var officer = signedInOnAPhone(World.OTHER_OFFICER)
                .opens("/desk")
                .clicks("Hold all embargoed texts…")
                .sees("You can undo it for 2 minutes")
                .takesPicture("hold-all-on-a-phone")
                .fitsTheScreen()
                .confirms("Hold all")
                .sees("All embargoed texts are on hold since");
        cleared.sees("Публикация приостановлена").seesNothingOf("Станции передают данные каждый час");
        officer.fitsTheScreen().clicks("Undo").isOffered("Hold all embargoed texts…");
        cleared.seesHeading(World.headline(number, Language.RUSSIAN));

        officer.opens("/desk/releases/" + number)
                .clicks("Hold this release…")
                .chooses("Reason", "The facts are being checked")
                .takesPicture("hold-on-a-phone")
                .fitsTheScreen()
                .confirms("Hold this release")
                .sees("On hold: nothing lifts until an editor ends the hold.")
                .isNotOffered("End the hold…");
        cleared.sees("Публикация приостановлена").seesNothingOf("Станции передают данные каждый час");

        instance().standsAt(lift.plusSeconds(60));
        signedIn(World.JOURNALIST).opens("/newsroom/" + number).seesHeading("Тут нічога няма");
        journalist.seesHeading("Тут нічога няма").seesNothingOf(World.headline(number, Language.BELARUSIAN));
        cleared.seesNothingOf("Станции передают данные каждый час").takesPicture("held");

        signedIn(World.EDITOR)
                .opens("/desk/releases/" + number)
                .clicks("End the hold…")
                .chooses("Reason", "The cause is gone")
                .confirms("End the hold");
        journalist.seesHeading(World.headline(number, Language.BELARUSIAN));
        cleared.sees("Станции передают данные каждый час");

        signedIn(World.ADMINISTRATOR)
                .opens("/desk/letters")
                .seesHeading("Letters")
                .sees("Changes to something that was read")
                .sees("The mail server does not answer, or none is set.")
                .takesPicture("letters-wait")
                .fitsTheScreen();
    }
}
