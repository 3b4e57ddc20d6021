package presscenter.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.IllegalTransactionStateException;
import presscenter.Databases;
import presscenter.media.FileRefused.Reason;

/** A file is kept whole with its row, or not at all; without its row it is nothing (A5, A6, S14, E50). */
@ParameterizedClass
@EnumSource
@Tag("started")
class FileVaultTest {
    private final String address;

    @TempDir
    Path data;

    private MediaHouse house;

    @SuppressWarnings("NullAway.Init")
    FileVaultTest(Databases database) {
        address = database.fresh();
    }

    @BeforeEach
    void it_opens() {
        house = new MediaHouse(address, data);
    }

    @AfterEach
    void it_closes() {
        house.close();
    }

    @Test
    void a_letter_is_given_out_as_it_was_handed_in() {
        var letter = SomeFiles.letter(2);

        var kept = house.keeps(letter);

        assertThat(house.vault().open(kept.id())).isEqualTo(letter);
        assertThat(house.vault().find(kept.id())).contains(kept);
        assertThat(kept.kind()).isEqualTo(FileKind.PDF);
        assertThat(kept.bytes()).isEqualTo(letter.length);
        assertThat(kept.extent()).isEqualTo(new Extent.Pages(2));
        assertThat(house.keeps(letter).sha256()).isEqualTo(kept.sha256());
    }

    @Test
    void a_picture_is_given_out_as_it_was_drawn_anew() {
        var kept = house.keeps(SomeFiles.png(300, 400));

        assertThat(kept.extent()).isEqualTo(new Extent.Pixels(300, 400));
        assertThat(house.vault().open(kept.id())).hasSize(kept.bytes());
        assertThat(house.vault().find(kept.id())).contains(kept);
    }

    @Test
    void on_the_disk_a_file_is_named_by_its_id_and_says_nothing() throws Exception {
        var kept = house.keeps(SomeFiles.letter(1));

        var name = kept.id().toString();
        assertThat(house.onDisk())
                .containsExactly(house.folder().resolve(name.substring(0, 2)).resolve(name));
        var sealed = Files.readString(house.onDisk().getFirst(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(sealed).doesNotContain("%PDF").doesNotContain("concern").doesNotContain("endobj");
    }

    @Test
    void a_file_that_was_exchanged_or_changed_on_the_disk_is_not_given_out() throws Exception {
        var first = house.keeps(SomeFiles.letter(1));
        var second = house.keeps(SomeFiles.letter(2));
        var places = house.folder();
        var place = places.resolve(first.id().toString().substring(0, 2))
                .resolve(first.id().toString());
        var other = places.resolve(second.id().toString().substring(0, 2))
                .resolve(second.id().toString());

        Files.write(place, Files.readAllBytes(other));
        assertThatThrownBy(() -> house.vault().open(first.id())).isInstanceOf(FileUnreadable.class);
        var bytes = Files.readAllBytes(other);
        bytes[bytes.length / 2] ^= 1;
        Files.write(other, bytes);
        assertThatThrownBy(() -> house.vault().open(second.id())).isInstanceOf(FileUnreadable.class);
        Files.write(other, new byte[3]);
        assertThatThrownBy(() -> house.vault().open(second.id())).isInstanceOf(FileUnreadable.class);
        Files.delete(other);
        assertThatThrownBy(() -> house.vault().open(second.id())).isInstanceOf(FileUnreadable.class);
    }

    @Test
    void what_is_not_handed_in_after_all_leaves_neither_a_row_nor_a_file() {
        house.transaction().executeWithoutResult(handingIn -> {
            var checked = new FileChecks().check(new ByteArrayInputStream(SomeFiles.letter(1)), Set.of(FileKind.PDF));
            house.vault().keep(checked);
            assertThat(house.onDisk()).hasSize(1);
            handingIn.setRollbackOnly();
        });

        assertThat(house.rows()).isZero();
        assertThat(house.onDisk()).isEmpty();
    }

    @Test
    void what_is_refused_leaves_nothing() {
        assertThatThrownBy(() -> house.keeps(SomeFiles.text("GIF89a")))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_ALLOWED_KIND));

        assertThat(house.rows()).isZero();
        assertThat(house.onDisk()).isEmpty();
    }

    @Test
    void a_deleted_file_is_gone_with_its_key() {
        var kept = house.keeps(SomeFiles.letter(1));

        house.deletes(kept.id());
        house.deletes(kept.id());

        assertThat(house.rows()).isZero();
        assertThat(house.onDisk()).isEmpty();
        assertThat(house.vault().find(kept.id())).isEmpty();
        assertThatThrownBy(() -> house.vault().open(kept.id())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void what_is_not_deleted_after_all_stays_whole() {
        var letter = SomeFiles.letter(1);
        var kept = house.keeps(letter);

        house.transaction().executeWithoutResult(deleting -> {
            house.vault().delete(kept.id());
            deleting.setRollbackOnly();
        });

        assertThat(house.vault().open(kept.id())).isEqualTo(letter);
    }

    @Test
    void nobody_keeps_or_deletes_outside_of_a_transaction() {
        var checked = new FileChecks().check(new ByteArrayInputStream(SomeFiles.letter(1)), Set.of(FileKind.PDF));

        assertThatThrownBy(() -> house.vault().keep(checked)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> house.vault().delete(UUID.randomUUID()))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(house.onDisk()).isEmpty();
    }

    @Test
    void a_file_for_which_there_is_no_room_is_refused_and_leaves_nothing() throws Exception {
        Files.writeString(house.folder(), "here no folder can be made");

        assertThatThrownBy(() -> house.keeps(SomeFiles.letter(1)))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_ROOM));
        assertThat(house.rows()).isZero();

        Files.delete(house.folder());
        house.keeps(SomeFiles.letter(1));
        assertThat(house.rows()).isEqualTo(1);
    }

    @Test
    void what_a_crash_left_behind_is_swept_after_an_hour_and_nothing_else() throws Exception {
        var kept = house.keeps(SomeFiles.letter(1));
        leaves(UUID.randomUUID().toString());
        leaves(UUID.randomUUID() + ".part");
        leaves("a note of the operator.txt");

        house.passes(Duration.ofMinutes(59));
        house.sweeps();
        assertThat(house.onDisk()).hasSize(4);

        house.passes(Duration.ofMinutes(2));
        house.sweeps();
        assertThat(house.onDisk()).hasSize(2);
        assertThat(house.vault().open(kept.id())).hasSize(kept.bytes());
    }

    @Test
    void on_a_database_that_knows_none_of_them_the_sweep_touches_no_file() throws Exception {
        for (int number = 0; number < 30; number++) {
            leaves(UUID.randomUUID().toString());
        }
        house.passes(Duration.ofHours(2));

        house.sweeps();

        assertThat(house.onDisk()).hasSize(30);
    }

    private void leaves(String name) throws Exception {
        var folder = Files.createDirectories(house.folder().resolve("00"));
        var file = Files.write(folder.resolve(name), new byte[100]);
        Files.setLastModifiedTime(file, FileTime.from(MediaHouse.MORNING));
    }
}
