package presscenter.media;

/** A file that was checked and found good, as it is to be kept; {@link FileVault#keep} takes it. */
public final class CheckedFile {
    private final FileKind kind;
    private final byte[] content;
    private final Extent extent;

    /** @param content is not copied, and nobody else keeps it */
    CheckedFile(FileKind kind, byte[] content, Extent extent) {
        this.kind = kind;
        this.content = content;
        this.extent = extent;
    }

    public FileKind kind() {
        return kind;
    }

    public Extent extent() {
        return extent;
    }

    byte[] content() {
        return content;
    }
}
