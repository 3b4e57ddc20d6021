package presscenter.mail;

import java.util.List;
import presscenter.language.Language;

/**
 * A letter in its receiver's language (L10).
 *
 * @param to a mail address
 * @param subject one line; of an embargoed text its number and the embargo line, never the headline (E46)
 * @param parts from top to bottom
 */
public record WrittenLetter(String to, Language language, String subject, List<Part> parts) {
    public WrittenLetter {
        parts = List.copyOf(parts);
        if (subject.isBlank() || subject.lines().count() > 1) {
            throw new IllegalArgumentException("A subject is one line");
        }
    }

    /** A part of a letter. */
    public sealed interface Part {}

    /** A paragraph. */
    public record Paragraph(String words) implements Part {}

    /**
     * A line that leads somewhere.
     *
     * @param path an address in the press center, without its beginning
     */
    public record Link(String words, String path) implements Part {}
}
