package presscenter.media;

import java.util.UUID;

/**
 * A file that is kept; what is in it, {@link FileVault#open} gives.
 *
 * @param bytes how many there are, as they are kept
 * @param sha256 of the bytes as they are kept, in small hexadecimal digits: the same file handed in twice has the same
 */
public record KeptFile(UUID id, FileKind kind, int bytes, String sha256, Extent extent) {}
