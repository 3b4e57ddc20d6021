package presscenter.media;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The headers with which a kept file is given out, so that a browser makes nothing of it but what it is (S9): its kind
 * as we found it, in a box without scripts, kept by no cache. A picture is shown; a document is saved, since the
 * browsers' own readers do not start in such a box.
 */
public final class FileHeaders {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private FileHeaders() {}

    /**
     * Each header by its name.
     *
     * @param name what the file is called where it is saved, in small Latin letters, digits and hyphens, without its
     *     ending; one of ours, never that with which it was handed in
     * @throws IllegalArgumentException for another name
     */
    public static Map<String, String> of(KeptFile file, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("No name of ours");
        }
        return Map.of(
                "Content-Type",
                file.kind().mediaType(),
                "Content-Length",
                Integer.toString(file.bytes()),
                "Content-Disposition",
                (file.kind() == FileKind.PDF ? "attachment" : "inline") + "; filename=\"" + name + "."
                        + file.kind().ending() + "\"",
                "Content-Security-Policy",
                "default-src 'none'; frame-ancestors 'none'; sandbox",
                "X-Content-Type-Options",
                "nosniff",
                "Cache-Control",
                "no-store");
    }
}
