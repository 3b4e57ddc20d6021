package presscenter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.Databases;
import presscenter.SetClock;
import presscenter.audit.AuditHouse.Decided;

/** The head of the chain is noted outside the database. */
@Tag("started")
class HeadNotesTest {
    @TempDir
    Path data;

    private AuditHouse house;
    private HeadNotes notes;

    @BeforeEach
    void an_empty_house() {
        house = AuditHouse.emptyOn(Databases.H2);
        notes = new HeadNotes(
                house.the(RecordedFacts.class),
                new HeadFile(data),
                house.the(TransactionTemplate.class),
                house.the(SetClock.class));
    }

    private void decide(int times) {
        house.decides(
                IntStream.range(0, times).mapToObj(i -> Decided.about("r" + i)).toArray(Decided[]::new));
    }

    @Test
    void an_empty_chain_leaves_no_note() {
        notes.noteIfDue();
        notes.noteAtTheStop();

        assertThat(data.resolve(HeadFile.NAME)).doesNotExist();
    }

    @Test
    void the_head_is_noted_after_an_hour_and_not_sooner() {
        decide(1);
        notes.noteIfDue();
        decide(1);
        house.clockReads(AuditHouse.MORNING.plus(Duration.ofHours(1)));
        notes.noteIfDue();
        assertThat(new HeadFile(data).read()).extracting(NotedHead::number).containsExactly(1L);

        house.clockReads(AuditHouse.MORNING.plus(Duration.ofHours(1)).plusMillis(1));
        notes.noteIfDue();

        assertThat(new HeadFile(data).read()).extracting(NotedHead::number).containsExactly(1L, 2L);
        assertThat(new HeadFile(data).read().getLast().hash())
                .isEqualTo(house.entries().getFirst().hash());
    }

    @Test
    void a_hundred_new_entries_do_not_wait_for_the_hour() {
        decide(1);
        notes.noteIfDue();
        decide(99);
        notes.noteIfDue();
        assertThat(new HeadFile(data).read()).hasSize(1);

        decide(1);
        notes.noteIfDue();

        assertThat(new HeadFile(data).read()).extracting(NotedHead::number).containsExactly(1L, 101L);
    }

    @Test
    void the_stop_notes_what_was_not_noted_yet() {
        decide(1);
        notes.noteIfDue();
        notes.noteAtTheStop();
        assertThat(new HeadFile(data).read()).hasSize(1);

        decide(1);
        var newest = house.entries().getFirst();
        notes.committed(newest.number(), newest.hash());
        notes.noteAtTheStop();

        assertThat(new HeadFile(data).read()).extracting(NotedHead::number).containsExactly(1L, 2L);
    }

    @Test
    void a_line_that_a_crash_cut_short_is_no_note_and_does_not_swallow_the_next_one() throws IOException {
        decide(1);
        Files.writeString(data.resolve(HeadFile.NAME), "2026-10-29T06:00:00.123Z 1 ab");

        notes.noteIfDue();

        assertThat(Files.readAllLines(data.resolve(HeadFile.NAME))).hasSize(2);
        assertThat(new HeadFile(data).read())
                .extracting(NotedHead::hash)
                .containsExactly(house.entries().getFirst().hash());
    }

    @Test
    void a_line_that_is_neither_a_note_nor_the_beginning_of_one_is_told() throws IOException {
        Files.writeString(data.resolve(HeadFile.NAME), "2026-10-29T06:00:00.123Z 1 ab of another hand\n");

        assertThatThrownBy(() -> new HeadFile(data).read()).isInstanceOf(NotedHeadsUnreadable.class);
    }
}
