package presscenter.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed opens as it was, or not at all (E50). */
class SealedTest {
    private static final String KEY = "a lantern in the reeds, 4 herons";
    private static final int HEAD = 22 + SealedPieces.SALT_BYTES; // a line that names it, and the salt
    private static final int SEALED_PIECE = SealedPieces.PIECE + SealedPieces.TAG_BYTES;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SealedPieces.PIECE - 1, SealedPieces.PIECE, SealedPieces.PIECE + 1, 300_000})
    void it_opens_as_it_was(int length) throws IOException {
        var content = content(length);

        assertThat(opened(sealed(content), KEY)).isEqualTo(content);
    }

    @Test
    void nobody_reads_it_in_the_file_and_no_two_files_are_alike() throws IOException {
        var content = content(1_000);

        assertThat(sealed(content)).isNotEqualTo(sealed(content));
        assertThat(new String(sealed("A text under embargo".getBytes(UTF_8)), ISO_8859_1))
                .doesNotContain("embargo");
    }

    @Test
    void another_key_does_not_open_it() throws IOException {
        var sealed = sealed(content(1_000));

        assertThatThrownBy(() -> opened(sealed, KEY + "!"))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("another key");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                10,
                HEAD - 1,
                HEAD,
                HEAD + 1,
                HEAD + SEALED_PIECE,
                HEAD + 2 * SEALED_PIECE,
                HEAD + SEALED_PIECE + 9
            })
    void what_is_cut_off_anywhere_does_not_open(int at) throws IOException {
        var sealed = sealed(content(3 * SealedPieces.PIECE));

        assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, at), KEY)).isInstanceOf(Damaged.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 25, HEAD, HEAD + SEALED_PIECE - 1, HEAD + SEALED_PIECE, HEAD + 2 * SEALED_PIECE + 5})
    void one_changed_byte_is_found(int at) throws IOException {
        var sealed = sealed(content(3 * SealedPieces.PIECE));
        sealed[at] ^= 1;

        assertThatThrownBy(() -> opened(sealed, KEY)).isInstanceOf(Damaged.class);
    }

    @Test
    void pieces_that_change_places_and_what_is_added_are_found() throws IOException {
        var sealed = sealed(content(3 * SealedPieces.PIECE));
        var swapped = sealed.clone();
        System.arraycopy(sealed, HEAD, swapped, HEAD + SEALED_PIECE, SEALED_PIECE);
        System.arraycopy(sealed, HEAD + SEALED_PIECE, swapped, HEAD, SEALED_PIECE);

        assertThatThrownBy(() -> opened(swapped, KEY)).isInstanceOf(Damaged.class);
        assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, sealed.length + 1), KEY))
                .isInstanceOf(Damaged.class);
    }

    private static byte[] content(int length) {
        var content = new byte[length];
        new Random(7).nextBytes(content);
        return content;
    }

    private static byte[] sealed(byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var sealed = new SealedOutput(file, KEY)) {
            sealed.write(content, 0, content.length / 3);
            sealed.write(content, content.length / 3, content.length - content.length / 3);
        }
        return file.toByteArray();
    }

    private static byte[] opened(byte[] sealed, String key) throws IOException {
        try (var opened = new SealedInput(new ByteArrayInputStream(sealed), key)) {
            return opened.readAllBytes();
        }
    }
}
