package presscenter.accreditation;

import java.time.Instant;
import presscenter.media.FileKind;

/**
 * That a document was handed in; nothing of what it shows (A21).
 *
 * @param bytes its size
 * @param ofList whether it is the letter of the list in which the applicant was named (A9)
 */
public record HandedIn(DocumentKind kind, FileKind file, long bytes, Instant at, boolean ofList) {}
