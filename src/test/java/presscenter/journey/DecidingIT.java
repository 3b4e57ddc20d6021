package presscenter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import presscenter.accreditation.ApplicantClass;
import presscenter.accreditation.ApplicationForm;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationForm.Technical;
import presscenter.accreditation.ApplicationImport.Imported;
import presscenter.accreditation.ApplicationImport.Step;
import presscenter.accreditation.ApplicationState;
import presscenter.accreditation.Country;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.MinistryStatus;
import presscenter.accreditation.OtherRole;
import presscenter.accreditation.OutletDraft;
import presscenter.accreditation.OutletImport;
import presscenter.accreditation.OutletKind;
import presscenter.instance.inside.Given;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;

/** An accreditation officer decides on twenty applications, and the mouse lies untouched (A19). */
class DecidingIT extends Journey {
    private static final String OFFICER = "deciding@lakeland.example";
    private static final String EDITION = "deciding";
    private static final int TWENTY = 20;
    private static final Instant MORNING = Instant.parse("2026-10-28T06:00:00Z");

    @Test
    void twenty_applications_are_decided_by_keyboard_alone() {
        world().opens(World.staff(OFFICER, "Lena Ortis", Role.ACCREDITATION_OFFICER));
        prepares();
        var officer = signedIn(OFFICER).opens("/desk/accreditation?edition=" + EDITION);
        var page = officer.page();
        officer.seesHeading("Applications");

        var began = System.nanoTime();
        assertThat(page.locator(".queue-list a").first()).isVisible();
        page.keyboard().press("j");
        assertThat(page.locator(".queue-list a").first()).isFocused();
        page.keyboard().press("Enter");
        for (int each = 1; each <= TWENTY; each++) {
            assertThat(page.locator(".file h2")).hasText("Applicant " + letter(each));
            assertThat(page.locator(".file h2")).isFocused();
            if (each == 1) {
                stillArrives(page);
            }
            decides(officer, each);
        }
        officer.sees("Nothing is here");
        System.out.printf(
                "journey: twenty applications decided by keyboard in %.1f s%n",
                Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);

        officer.opens("/desk/accreditation?state=approved&edition=" + EDITION);
        assertThat(page.locator(".queue-list > li")).hasCount(13);
        officer.opens("/desk/accreditation?state=refused&edition=" + EDITION);
        assertThat(page.locator(".queue-list > li")).hasCount(4);
        officer.opens("/desk/accreditation?state=needs-information&edition=" + EDITION);
        assertThat(page.locator(".queue-list > li")).hasCount(3);
    }

    /** As on a slow line, where the page waits for the server still when a key is pressed. */
    private static void stillArrives(Page page) {
        page.evaluate("document.querySelector('vaadin-connection-indicator').loading = true");
        assertThat(page.locator("vaadin-connection-indicator:popover-open")).hasCount(1);
    }

    /** Most are approved; some are refused or asked for something, with the first of the prepared reasons. */
    private static void decides(Person officer, int each) {
        var page = officer.page();
        var dialog = page.locator("vaadin-dialog[opened]");
        switch (each % 6) {
            case 2 -> {
                officer.asksByKey("r");
                picksTheFirst(page);
            }
            case 4 -> {
                officer.asksByKey("s");
                picksTheFirst(page);
            }
            default -> {
                officer.asksByKey("a");
                assertThat(dialog.locator(".btn.primary")).isFocused();
                page.keyboard().press("Enter");
            }
        }
        assertThat(dialog).hasCount(0);
    }

    private static void picksTheFirst(Page page) {
        var first = page.locator("vaadin-dialog[opened] vaadin-radio-button").first();
        assertThat(first).hasAttribute("focused", Pattern.compile(".*"));
        page.keyboard().press("Space");
        assertThat(first).hasAttribute("checked", Pattern.compile(".*"));
        page.keyboard().press("Enter");
    }

    private void prepares() {
        instance()
                .given(new Given.Registered(List.of(new OutletImport.Imported(
                        "deciding-radio",
                        new OutletDraft(
                                Localized.of("Радыё «Хваля»", "Радио «Волна»", "Wave Radio"),
                                List.of(),
                                Optional.of(OutletKind.BROADCASTER),
                                Optional.of(new Country("BY")),
                                Optional.empty(),
                                Optional.of("+000 00 000-00-00"))))));
        instance()
                .given(new Given.Applications(
                        new EditionFacts(
                                EDITION,
                                Localized.of("Азёрная канферэнцыя", "Озёрная конференция", "Lakeland Conference"),
                                LocalDate.parse("2027-05-20"),
                                LocalDate.parse("2027-05-21"),
                                Instant.parse("2027-05-10T15:00:00Z"),
                                false),
                        IntStream.rangeClosed(1, TWENTY)
                                .mapToObj(DecidingIT::handedIn)
                                .toList()));
    }

    private static Imported handedIn(int each) {
        var at = MORNING.plus(Duration.ofMinutes(each));
        return new Imported(
                EDITION,
                "deciding" + each + "@desk.example",
                Language.ENGLISH,
                new ApplicationForm(
                        "Applicant " + letter(each),
                        "Applicant " + letter(each),
                        Optional.of(ApplicantClass.STAFF),
                        "+000 00 000-00-00",
                        "DX" + each,
                        new OutletChoice(Optional.of("deciding-radio"), "", ""),
                        "correspondent",
                        "Ian Brook",
                        Set.of(OtherRole.NONE),
                        Optional.of(MinistryStatus.NOT_NEEDED),
                        new Technical("", "", "", false)),
                Map.of(),
                at,
                List.of(new Step(ApplicationState.SUBMITTED, at, Optional.empty(), Optional.empty())),
                Optional.empty(),
                Instant.parse("2027-06-21T21:00:00Z"));
    }

    private static String letter(int each) {
        return String.valueOf((char) ('A' + each - 1));
    }
}
