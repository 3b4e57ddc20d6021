package presscenter.accreditation;

import java.time.Instant;
import presscenter.media.FileKind;

/**
 * That a document was handed in; nothing of what it shows (A21).
 *
 * @param bytes its size
 */
public record HandedIn(DocumentKind kind, FileKind file, long bytes, Instant at) {}
