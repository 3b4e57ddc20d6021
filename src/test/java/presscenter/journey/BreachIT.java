package presscenter.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import presscenter.accreditation.Country;
import presscenter.accreditation.OutletDraft;
import presscenter.accreditation.OutletImport;
import presscenter.accreditation.OutletKind;
import presscenter.instance.inside.Given;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;

/** A breach from its report to a suspension: who reads closes at once, whoever decided does not hear the appeal. */
class BreachIT extends Journey {
    private static final Duration WITHIN = Duration.ofSeconds(5);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Europe/Minsk"));

    @Test
    void a_breach_goes_from_its_report_to_a_suspension_and_the_open_page_of_who_reads_ends() {
        var number = "2026-BREACH";
        world().opens(World.reader(
                "early@narrows.example", "Early Reader", "narrows-post", false, Language.ENGLISH, Role.JOURNALIST));
        world().has(World.threeTexts(number).embargoedUntil(instance().now().plus(Duration.ofHours(20))));
        var reader = signedIn("early@narrows.example").opens("/newsroom");

        var officer = reports(number);
        officer.clicks("Propose a measure…")
                .marks("Measure", "Suspension: at once, of a person or of everybody of an outlet");
        picks(officer, "Person", "Early Reader");
        officer.marks("Why", "The text was published before its time")
                .confirms("Propose a measure")
                .sees("Proposed by Vera Lutze");
        officer.isNotOffered("Take the measure…").sees("An editor looks at who saw the text with us");

        var editor = signedIn(World.EDITOR)
                .opens(path(officer))
                .seesHeading("Check ourselves first")
                .isNotOffered("Take the measure…");
        editor.marksBox("Our own log and our own decisions were looked at")
                .clicks("Note that it was checked")
                .sees("Checked by Ignat Edar");
        var took = ends(editor, reader);
        System.out.printf("journey: suspended, the open page ended after %d ms%n", took.toMillis());
        assertThat(took).isLessThan(WITHIN);
        editor.sees("Decided by Ignat Edar").takesPicture("breach-suspended");
        editor.isNotOffered("Lift the measure…");
    }

    @Test
    void a_suspended_outlet_s_reader_is_shut_out_while_reading() {
        var number = "2026-BREAC2";
        instance()
                .given(new Given.Registered(List.of(new OutletImport.Imported(
                        "two-piers",
                        new OutletDraft(
                                Localized.of("Два прычалы", "Два причала", "Two Piers"),
                                List.of(),
                                Optional.of(OutletKind.BROADCASTER),
                                Optional.of(new Country("BY")),
                                Optional.empty(),
                                Optional.of("+000 00 000-00-00"))))));
        world().opens(World.reader(
                "pier@piers.example", "Pier Reader", "two-piers", false, Language.ENGLISH, Role.JOURNALIST));
        world().has(World.threeTexts(number).embargoedUntil(instance().now().plus(Duration.ofHours(20))));
        world().has(World.threeTexts("2026-BREAC3"));
        var reader = signedIn("pier@piers.example")
                .opens("/newsroom/2026-BREAC3?lang=en")
                .seesHeading(World.headline("2026-BREAC3", Language.ENGLISH));

        var officer = reports(number);
        officer.clicks("Propose a measure…")
                .marks("Measure", "Suspension: at once, of a person or of everybody of an outlet");
        picks(officer, "Outlet", "Two Piers");
        officer.marks("Why", "The text was passed on to somebody who had no right to see it")
                .confirms("Propose a measure");
        var editor = signedIn(World.OTHER_EDITOR)
                .opens(path(officer))
                .marksBox("Our own log and our own decisions were looked at")
                .clicks("Note that it was checked")
                .sees("Checked by Sofia Rent");

        assertThat(ends(editor, reader)).isLessThan(WITHIN);
        reader.sees("suspended");
    }

    /** An officer writes down what was seen a minute ago. */
    private Person reports(String number) {
        var officer = signedIn(World.OFFICER).opens("/desk/breaches");
        officer.clicks("Report a breach…")
                .writes("Number of the release", number)
                .writes("Address where it was seen", "https://narrows.example/early")
                .writes("Time", CLOCK.format(instance().now().minus(Duration.ofMinutes(1))))
                .writes("Who reported it", "A reader of another paper")
                .confirms("Report a breach");
        return officer.sees("https://narrows.example/early");
    }

    /** From the press of the last button to the end of the other browser's page. */
    private static Duration ends(Person editor, Person reader) {
        editor.clicks("Take the measure…");
        var pressed = System.nanoTime();
        editor.confirms("Take the measure");
        reader.page().waitForURL(url -> url.contains("ended=suspended"));
        return Duration.ofNanos(System.nanoTime() - pressed);
    }

    /** Types into a field and takes what it finds. */
    private static void picks(Person person, String field, String name) {
        person.writes(field, name);
        person.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static String path(Person person) {
        return person.page().url().replaceFirst("https?://[^/]+", "");
    }
}
