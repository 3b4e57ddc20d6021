package presscenter.release.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import presscenter.embargo.Audience;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Moment;
import presscenter.release.DeskRelease;
import presscenter.release.EmbargoPlan;
import presscenter.release.FactsDraft;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.AtTheDesk;
import presscenter.release.ui.VerbDialog;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** What officers type in the forms of an embargo, and how it comes back to them (E10, E12). */
class TypedTimesViewTest extends AtTheDesk {
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    private static final Instant TEN = MORNING.plusSeconds(3600);

    private ReleaseNumber begun() {
        sits(officer);
        return desk.create(
                FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.ENGLISH), Language.ENGLISH);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .filter(AtTheDesk::isSeen)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label));
    }

    private void asks(ReleaseNumber number, String language, String question) {
        opens("desk/releases/" + number + "/" + language);
        test(button(question)).click();
        runPendingSignalsTasks();
    }

    private String question() {
        return words(find(VerbDialog.class).single());
    }

    @Test
    void an_expected_time_and_a_window_come_back_as_typed_and_pressing_changes_nothing() {
        var number = begun();
        var typed = new DeskRelease.Typed(
                Optional.empty(),
                Optional.of(new Moment(TEN, KATHMANDU, LocalDateTime.parse("2026-10-29T12:45"))),
                Optional.of(new Moment(MORNING.plusSeconds(60), KATHMANDU, LocalDateTime.parse("2026-10-29T11:46"))));
        plans(number, new EmbargoPlan.UntilDelivered(typed.expected(), typed.window()));

        for (int time = 0; time < 10; time++) {
            asks(number, "en", "Set the embargo…");
            assertThat(field("Expected at").getValue()).isEqualTo("29.10.2026 12:45");
            assertThat(field("Embargo readers from").getValue()).isEqualTo("29.10.2026 11:46");
            assertThat(question())
                    .contains("Thursday 29 October 2026, 12:45, Kathmandu, in 1 hour · 10:00 Minsk, UTC+3 (your time)");
            confirms("Set the embargo");
            assertThat(files.find(number).typed()).isEqualTo(typed);
        }

        // Another minute on the clock on which it was typed; emptied, the field is on the institution's again.
        asks(number, "en", "Set the embargo…");
        field("Embargo readers from").setValue("29.10.2026 11:50");
        field("Expected at").setValue("");
        field("Expected at").setValue("29.10.2026 10:30");
        confirms("Set the embargo");
        assertThat(files.find(number).window()).contains(MORNING.plusSeconds(300));
        assertThat(files.find(number).typed().expected()).contains(minsk(TEN.plusSeconds(1800)));
    }

    @Test
    void where_a_zone_s_rules_changed_since_the_form_says_the_instant_that_counts_and_pressing_changes_nothing() {
        var number = begun();
        var stored = new Moment(TEN, KATHMANDU, LocalDateTime.parse("2026-10-29T13:45"));
        plans(number, new EmbargoPlan.UntilInstant(stored, Optional.empty()));
        assertThat(stored.stands()).isFalse();

        asks(number, "en", "Set the embargo…");
        assertThat(field("Lifts at").getValue()).isEqualTo("2026-10-29T12:45:00+05:45");
        assertThat(question()).contains("12:45, Kathmandu, in 1 hour").doesNotContain("13:45");
        confirms("Set the embargo");
        assertThat(files.find(number).typed().lift()).contains(stored);
    }

    @Test
    void when_a_missing_text_follows_comes_back_as_typed() {
        var number = begun();
        var follows = new Moment(TEN, KATHMANDU, LocalDateTime.parse("2026-10-29T12:45"));
        desk.giveAbsence(
                number,
                Language.RUSSIAN,
                Optional.empty(),
                new presscenter.release.Absence(Localized.of("а", "б", "c"), Optional.of(follows)));

        asks(number, "ru", "This text will be missing…");
        assertThat(field("When it follows").getValue()).isEqualTo("29.10.2026 12:45");
        confirms("This text will be missing");
        assertThat(files.find(number).text(Language.RUSSIAN).absenceUntil()).contains(follows);
    }

    @Test
    void an_officer_abroad_types_on_the_institution_s_clock_and_is_told_what_it_is_on_the_own_one() {
        var number = begun();
        var abroad = SignedInAs.account(house, "Away Officer", Role.PRESS_OFFICER);
        sql.update("update security_account set zone = 'Europe/Warsaw' where id = ?", abroad);
        sits(abroad);
        plans(number, untilTen());

        asks(number, "en", "Set the embargo…");
        assertThat(question())
                .contains("Thursday 29 October 2026, 10:00, Minsk, in 1 hour · 08:00 Warsaw, UTC+1 (your time)");
        field("Embargo readers from").setValue("09:30");
        assertThat(question()).contains("09:30, Minsk, in 30 minutes · 07:30 Warsaw, UTC+1 (your time)");
        // With the offset of that date, and with the day where it is another there.
        field("Lifts at").setValue("2.07.2027 00:30");
        assertThat(question()).contains("Friday 2 July 2027, 00:30, Minsk", "1 July, 23:30 Warsaw, UTC+2 (your time)");
        confirms("Set the embargo");

        assertThat(files.find(number).typed())
                .isEqualTo(new DeskRelease.Typed(
                        Optional.of(new Moment(
                                Instant.parse("2027-07-01T21:30:00Z"), MINSK, LocalDateTime.parse("2027-07-02T00:30"))),
                        Optional.empty(),
                        Optional.of(minsk(MORNING.plusSeconds(1800)))));
    }

    @Test
    void whoever_has_the_institution_s_clock_reads_one_time_only() {
        var number = begun();
        plans(number, untilTen());
        asks(number, "en", "Set the embargo…");
        assertThat(question()).contains("10:00, Minsk, in 1 hour").doesNotContain("(your time)");
    }
}
