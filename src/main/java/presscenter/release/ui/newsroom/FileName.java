package presscenter.release.ui.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import presscenter.language.Language;
import presscenter.release.PublishedRelease;

/**
 * How a file of a text is called where it is saved: number and language; under embargo the line with its time, too
 * (E34), in the text's language. Never a word of the text (E46).
 *
 * @param name with every letter
 * @param plain for programs that know ASCII only: the line in English
 */
record FileName(String name, String plain) {
    static FileName of(PublishedRelease release, TextFileKind kind, Wording readers) {
        return new FileName(
                named(release, kind, readers.in(release.language())),
                named(release, kind, readers.in(Language.ENGLISH))
                        .replace('−', '-')
                        .replaceAll("[^ -~]", "_"));
    }

    private static String named(PublishedRelease release, TextFileKind kind, Wording wording) {
        return release.number()
                + "-"
                + release.language().tag()
                + release.embargo()
                        .map(embargo -> " " + wording.embargoLine(embargo))
                        .orElse("")
                        .replaceAll("[\\\\/:*?\"<>|%;\\p{Cc}]", ".") // what some systems know no name with
                + kind.ending();
    }

    /** As a header says it (RFC 6266): saved, not shown. */
    String disposition() {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(plain, URLEncoder.encode(name, UTF_8).replace("+", "%20"));
    }
}
