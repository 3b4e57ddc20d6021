package presscenter.media;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A file is not taken, and this is why; nothing of it is kept. The page says it in the reader's language. */
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why; its sentence is under {@link FileRefused#key()}. */
    public enum Reason {
        /** There is nothing in it. */
        EMPTY,
        /** It is larger than {@link FileChecks#MOST_BYTES}. */
        TOO_LARGE,
        /** It is none of the kinds that are asked for here. */
        NOT_ALLOWED_KIND,
        /** A drawing that can hold scripts (S9). */
        SVG,
        /** It is two kinds of file at once: something stands before or behind the document. */
        MIXED,
        /** It could do something by itself when it is opened. */
        SCRIPT_INSIDE,
        /** Other files, films or sounds are in it. */
        FILES_INSIDE,
        /** It is locked with a password or a certificate. */
        ENCRYPTED,
        /** It has more than {@link FileChecks#MOST_PAGES}. */
        TOO_MANY_PAGES,
        /** It is small, and becomes too large when it is opened. */
        TOO_BIG_INSIDE,
        /** It is damaged, did not arrive whole, or is made in a way that nobody can vouch for. */
        BROKEN,
        /** There is no room for it on the disk (S14). */
        NO_ROOM
    }

    private final Reason reason;
    private final Set<FileKind> allowed;

    FileRefused(Reason reason) {
        this(reason, Set.of());
    }

    FileRefused(Reason reason, Set<FileKind> allowed) {
        super(reason.name());
        this.reason = reason;
        this.allowed = Set.copyOf(allowed);
    }

    public Reason reason() {
        return reason;
    }

    /** The message key of the sentence that says it. */
    public String key() {
        return "media.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the sentence is given: the kinds that are taken here, the most megabytes, the most pages. */
    public List<Object> words() {
        var kinds = allowed.stream().sorted(Comparator.naturalOrder()).map(FileKind::name);
        return List.of(
                kinds.collect(Collectors.joining(", ")), FileChecks.MOST_BYTES / (1024 * 1024), FileChecks.MOST_PAGES);
    }
}
