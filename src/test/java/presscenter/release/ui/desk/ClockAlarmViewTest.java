package presscenter.release.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import presscenter.embargo.ClockAlarm;
import presscenter.language.Language;
import presscenter.release.ClockDesk;
import presscenter.release.ui.AtTheDesk;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** A start far from the highest instant seen is told where a day at the desk begins (E3). */
class ClockAlarmViewTest extends AtTheDesk {
    private static final ClockAlarm BACK =
            new ClockAlarm(Instant.parse("2026-10-29T05:00:07Z"), Instant.parse("2026-10-29T05:00:12Z"));
    private static final ClockAlarm AHEAD = new ClockAlarm(MORNING, Instant.parse("2026-10-20T05:00:12Z"));

    @Autowired
    private ClockDesk clocks;

    @AfterEach
    void nothing_is_to_be_confirmed() {
        sql.update("update embargo_clock set alarm_started = null, alarm_seen = null");
    }

    /** The page made for whoever sits there, and not the one that stood open. */
    private void opensAnew() {
        opens("desk/releases");
        opens("desk");
    }

    private void startedWith(ClockAlarm alarm) {
        sql.update(
                "update embargo_clock set alarm_started = ?, alarm_seen = ?",
                alarm.started().atOffset(ZoneOffset.UTC),
                alarm.seen().atOffset(ZoneOffset.UTC));
    }

    private UUID somebody(Role role) {
        return SignedInAs.account(house, "C " + role.name(), role);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRESS_OFFICER", "EDITOR", "ADMINISTRATOR"})
    void officers_editors_and_administrators_read_what_the_clock_said_what_was_seen_and_what_to_do(Role role) {
        startedWith(BACK);
        sits(somebody(role));
        opens("desk");

        assertThat(page())
                .contains(
                        "Check the machine’s clock",
                        "started at 29.10.2026 08:00:07, earlier than",
                        "seen before: 29.10.2026 08:00:12 (Minsk, UTC+3)",
                        "Compare it with a reliable source");
        var mayConfirm = seen(NativeButton.class)
                .anyMatch(button -> button.getElement().getText().equals("The clock is right"));
        assertThat(mayConfirm).isEqualTo(role != Role.PRESS_OFFICER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TRANSLATOR", "ACCREDITATION_OFFICER"})
    void nobody_else_is_told(Role role) {
        startedWith(BACK);
        sits(somebody(role));
        opens("desk");
        assertThat(page()).doesNotContain("clock");
        assertThat(all(UI.getCurrent()).filter(ClockAlarmBar.class::isInstance)).isEmpty();
    }

    @Test
    void a_start_long_after_says_that_a_long_rest_is_no_fault() {
        startedWith(AHEAD);
        sits(officer);
        opens("desk");
        assertThat(page())
                .contains(
                        "started at 29.10.2026 09:00:00, more than a week after",
                        "20.10.2026 08:00:12 (Minsk, UTC+3). If it was off that long, nothing is wrong.");
    }

    @ParameterizedTest
    @CsvSource({
        "BELARUSIAN, Праверце гадзіннік сервера, 'запушчаны 29.10.2026 08:00:07 — раней', '(Мінск, UTC+3)'",
        "RUSSIAN, Проверьте часы сервера, 'запущен 29.10.2026 08:00:07 — раньше', '(Минск, UTC+3)'"
    })
    void it_follows_the_reader_s_language(Language language, String head, String started, String place) {
        startedWith(BACK);
        sits(editor);
        opens("desk");
        UI.getCurrent().setLocale(language.locale());
        runPendingSignalsTasks();
        assertThat(page()).contains(head, started, place).doesNotContain("clock");
    }

    @Test
    void it_stands_until_an_editor_or_an_administrator_confirms_the_clock_and_that_is_in_the_trail() {
        startedWith(BACK);
        sits(officer);
        assertThatThrownBy(() -> clocks.confirm(BACK)).isInstanceOf(AccessDeniedException.class);
        opens("desk");
        assertThat(page()).contains("Check the machine’s clock");

        sits(editor);
        opensAnew();
        test(button("The clock is right")).click();
        runPendingSignalsTasks();
        assertThat(page()).doesNotContain("Check the machine’s clock");
        assertThat(sql.queryForMap("select person, details from audit_entry order by number desc limit 1"))
                .satisfies(entry -> assertThat(entry.values().toString())
                        .contains(editor.toString(), "2026-10-29T05:00:07Z", "2026-10-29T05:00:12Z"));

        sits(officer);
        opensAnew();
        assertThat(page()).doesNotContain("Check the machine’s clock");
    }

    @Test
    void lifts_that_are_doubted_are_told_to_the_desk_with_their_cause_and_their_number() {
        handedOver("The lake is frozen", untilTen());
        handedOver("The lake is open", untilTen());
        sits(officer);
        opens("desk");
        assertThat(page()).doesNotContain("Confirm the times of release");
        sql.update("update release set held_since = current_timestamp, doubt = 'CLOCK_JUMPED'");
        pagesLookAgain();
        assertThat(page())
                .contains(
                        "Confirm the times of release",
                        "The server’s clock jumped by more than 2 seconds",
                        "2 releases that are not out are on hold until two editors have confirmed the time of each")
                .doesNotContain("restored from a backup");

        sits(somebody(Role.ADMINISTRATOR));
        opensAnew();
        assertThat(page()).doesNotContain("Confirm the times of release");
    }

    @Test
    void on_an_open_page_it_comes_and_goes_without_a_click() {
        sits(officer);
        opens("desk");
        assertThat(page()).doesNotContain("clock");
        startedWith(BACK); // another node's start
        pagesLookAgain();
        assertThat(page()).contains("Check the machine’s clock");

        sits(somebody(Role.ADMINISTRATOR));
        clocks.confirm(BACK);
        sits(officer);
        pagesLookAgain();
        assertThat(page()).doesNotContain("clock");
    }
}
