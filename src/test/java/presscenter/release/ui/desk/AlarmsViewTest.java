package presscenter.release.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.audit.AlarmDesk;
import presscenter.audit.ReaderLog;
import presscenter.audit.Reading;
import presscenter.audit.Reading.Action;
import presscenter.release.ui.AtTheDesk;

/** Unusual reading under embargo, as the desk's pages tell of it (E42). */
class AlarmsViewTest extends AtTheDesk {
    @Autowired
    ReaderLog log;

    @Autowired
    AlarmDesk alarms;

    private UUID reader = new UUID(0, 0);

    @BeforeEach
    void nothing_is_open_and_somebody_reads() {
        sits(editor);
        alarms.open().forEach(alarm -> alarms.settle(alarm.id()));
        reader = reader("Ann Reader");
    }

    @Test
    void an_open_page_is_told_who_reads_how_much_and_nothing_of_what_until_somebody_has_seen_to_it() {
        sits(officer);
        opens("desk");
        assertThat(page()).doesNotContain("Unusual reading");

        reads(11);
        pagesLookAgain();
        assertThat(page())
                .contains("Unusual reading")
                .contains("Ann Reader (example-tv) opened 11 texts under embargo within five minutes")
                .contains("If you suspect a leak, hold all texts.")
                .doesNotContain("2026-");

        test(button("I have seen to it")).click();
        pagesLookAgain();
        assertThat(page()).doesNotContain("Call the reader").contains("Seen to.");
    }

    @Test
    void a_translator_is_told_nothing() {
        reads(11);
        sits(translator);
        opens("desk");

        assertThat(page()).doesNotContain("Unusual reading", "Ann Reader");
    }

    private void reads(int texts) {
        for (var text = 0; text < texts; text++) {
            log.record(new Reading(
                    reader, Optional.of("example-tv"), "2026-7K3M%02d".formatted(text), 1, "be", Action.OPENED, true));
        }
    }
}
