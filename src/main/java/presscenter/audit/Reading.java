package presscenter.audit;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import presscenter.language.Language;

/**
 * That a person had a text before their eyes (E33); never a word of it.
 *
 * @param person the reader's pseudonym
 * @param outlet the key of the outlet for which the person reads; empty for staff
 * @param release the release's number, like {@code 2026-7K3M9Q}
 * @param version of the text, from 1
 * @param language the text's, as a tag: {@code be}, {@code ru}, {@code en}
 * @param beforeLift whether the text was still under embargo
 */
public record Reading(
        UUID person,
        Optional<String> outlet,
        String release,
        int version,
        String language,
        Action action,
        boolean beforeLift) {
    private static final Pattern RELEASE = Pattern.compile("[0-9]{4}-[0-9A-HJKMNP-TV-Z]{6}");
    private static final Pattern OUTLET = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    /** What the person did with the text; copied and printed mean our own buttons. */
    public enum Action {
        OPENED,
        LISTED,
        COPIED,
        PRINTED,
        /** As a file. */
        DOWNLOADED,
        /** By staff, at the desk: the words of a text, a working version or an older one. */
        AT_DESK,
        /** By staff, at the desk, as a reader would see it. */
        PREVIEWED
    }

    public Reading {
        if (!RELEASE.matcher(release).matches()) {
            throw new IllegalArgumentException("A reading names a release by its number");
        }
        if (!outlet.map(it -> OUTLET.matcher(it).matches()).orElse(true)) {
            throw new IllegalArgumentException("A reading names an outlet by its key");
        }
        if (Language.ofTag(language).isEmpty()) {
            throw new IllegalArgumentException("A reading names one of the three languages by its tag");
        }
        if (version < 1) {
            throw new IllegalArgumentException("Versions begin at 1");
        }
    }
}
