package presscenter.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import presscenter.instance.ARelease;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.instance.inside.Given;
import presscenter.language.Language;
import presscenter.role.Role;

/** A press center on its first morning: accounts and nothing else. What a release needs is brought in at the desk. */
class EmptyHouseIT extends Journey {
    private static final Instant MORNING = Instant.parse("2026-10-29T06:00:00Z");
    private static final String ENGLISH = "The pier opens on Monday";

    private static final Instance EMPTY =
            InstanceSettings.named("empty-house", MORNING).start();

    @Override
    Instance instance() {
        return EMPTY;
    }

    @AfterAll
    static void it_ends() {
        EMPTY.close();
    }

    @Test
    void from_an_empty_house_to_a_text_that_is_read_under_embargo() {
        var people = EMPTY.given(new Given.Accounts(
                World.PASSWORD,
                List.of(
                        World.staff(World.ADMINISTRATOR, "Ada Linden", Role.ADMINISTRATOR),
                        World.staff(World.OFFICER, "Vera Lutze", Role.PRESS_OFFICER),
                        World.staff(World.EDITOR, "Ignat Edar", Role.EDITOR),
                        World.reader(
                                World.EMBARGO_READER,
                                "Edith Marlow",
                                "talmerna-herald",
                                false,
                                Language.ENGLISH,
                                Role.JOURNALIST,
                                Role.EMBARGO_READER))));
        var officer = signedIn(World.OFFICER)
                .opens("/desk/duty")
                .sees("Nobody can read under embargo until an administrator has put terms in force.")
                .clicks("Put on duty…")
                .writes("Name: Беларуская", "Вера Лутцэ")
                .writes("Name: Русский", "Вера Лутце")
                .writes("Name: English", "Vera Lutze")
                .writes("Telephone", "+375 17 000-00-01")
                .marksBox("English")
                .writes("Until", "18:00")
                .sees("Thursday 29 October 2026, 18:00")
                .takesPicture("put-on-duty")
                .confirms("Put on duty")
                .sees("The duty is entered.")
                .opens("/desk/names")
                .clicks("New name…")
                .writes("Name: Беларуская", "Марта Валер")
                .writes("Name: Русский", "Марта Валер")
                .writes("Name: English", "Marta Valer")
                .confirms("New name")
                .sees("Kept: Marta Valer");

        EMPTY.given(List.of(ARelease.numbered("2026-EMPTYH", Language.ENGLISH)
                .text(Language.ENGLISH, ENGLISH, "The repair is done.", "Boats land there from Monday.")
                .embargoedUntil(MORNING.plus(Duration.ofHours(4)))
                .approved(MORNING.minus(Duration.ofMinutes(5)), people.id(World.OFFICER), people.id(World.EDITOR))));
        var reader = signedIn(World.EMBARGO_READER)
                .opens("/newsroom")
                .sees("Statement under embargo")
                .seesNothingOf(ENGLISH);

        signedIn(World.ADMINISTRATOR)
                .opens("/desk")
                .follows("To the terms")
                .seesHeading("Nobody can read under embargo yet")
                .clicks("Put in force…")
                .sees("Version 1 cannot be changed afterwards")
                .takesPicture("terms-put-in-force")
                .confirms("Put in force")
                .sees("Version 1 is in force.")
                .seesNothingOf("No embargo terms");
        officer.seesNothingOf("No embargo terms");

        reader.opens("/newsroom/2026-EMPTYH?lang=en")
                .seesHeading("Terms of access to texts under embargo")
                .seesNothingOf(ENGLISH)
                .clicks("I accept")
                .seesHeading(ENGLISH)
                .sees("Boats land there from Monday.")
                .sees("+375 17 000-00-01");
    }
}
