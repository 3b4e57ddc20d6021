package presscenter.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser makes nothing of a file but what it is (S9). */
class FileHeadersTest {
    private static final KeptFile LETTER = new KeptFile(new UUID(0, 1), FileKind.PDF, 7, "", new Extent.Pages(1));
    private static final KeptFile PORTRAIT =
            new KeptFile(new UUID(0, 2), FileKind.JPEG, 9, "", new Extent.Pixels(3, 4));

    @Test
    void a_document_is_saved_and_a_picture_is_shown_under_a_name_of_ours() {
        assertThat(FileHeaders.of(LETTER, "letter-of-assignment"))
                .containsEntry("Content-Type", "application/pdf")
                .containsEntry("Content-Length", "7")
                .containsEntry("Content-Disposition", "attachment; filename=\"letter-of-assignment.pdf\"");
        assertThat(FileHeaders.of(PORTRAIT, "portrait"))
                .containsEntry("Content-Type", "image/jpeg")
                .containsEntry("Content-Disposition", "inline; filename=\"portrait.jpg\"");
    }

    @Test
    void no_file_runs_anything_is_guessed_at_or_stays_in_a_cache() {
        assertThat(FileHeaders.of(PORTRAIT, "portrait"))
                .containsEntry("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\"; x=\"y", "a\r\nSet-Cookie: b", "../a", "пасведчанне", "a.exe", "-a"})
    void a_name_that_is_not_of_ours_is_no_name(String name) {
        assertThatThrownBy(() -> FileHeaders.of(LETTER, name)).isInstanceOf(IllegalArgumentException.class);
    }
}
