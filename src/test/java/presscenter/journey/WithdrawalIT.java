package presscenter.journey;

import org.junit.jupiter.api.Test;
import presscenter.language.Language;

/** An editor takes back a release while somebody reads it. */
class WithdrawalIT extends Journey {
    private static final String NUMBER = "2026-W1THDR";

    @Test
    void a_reader_who_has_it_open_sees_it_taken_back_without_a_click() {
        world().has(World.threeTexts(NUMBER));
        var journalist = signedIn(World.JOURNALIST);
        journalist.opens("/newsroom/" + NUMBER).seesHeading(World.headline(NUMBER, Language.BELARUSIAN));

        var editor = signedIn(World.EDITOR);
        editor.opens("/desk/releases/" + NUMBER)
                .clicks("Withdraw…")
                .chooses("Reason", "An error was found in the text")
                .writes("What readers will read: Беларуская", "Даныя станцый памылковыя.")
                .writes("What readers will read: Русский", "Данные станций ошибочны.")
                .writes("What readers will read: English", "The stations’ data are wrong.")
                .takesPicture("withdrawal-asked")
                .confirms("Withdraw");

        journalist
                .seesHeading("Матэрыял адкліканы. Не выкарыстоўвайце яго.")
                .sees("Даныя станцый памылковыя.")
                .seesNothingOf("Станцыі перадаюць даныя кожную гадзіну")
                .takesPicture("withdrawal-seen");
    }
}
