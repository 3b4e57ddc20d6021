package presscenter.release.ui.preview;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import presscenter.language.Language;
import presscenter.release.PreviewDesk.As;

/**
 * What a preview shows, as it stands in the address. Anything that cannot be read is as if it were not there.
 *
 * @param as the reader
 * @param language of the text; empty for the source's
 * @param at when; empty for now
 * @param asIfApproved whether what is being written counts as approved
 */
record PreviewAddress(As as, Optional<Language> language, Optional<Instant> at, boolean asIfApproved) {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    static PreviewAddress of(QueryParameters query) {
        return new PreviewAddress(
                query.getSingleParameter("as")
                        .flatMap(key -> Arrays.stream(As.values())
                                .filter(as -> key(as).equals(key))
                                .findFirst())
                        .orElse(As.PUBLIC),
                query.getSingleParameter("lang").flatMap(Language::ofTag),
                query.getSingleParameter("at").flatMap(PreviewAddress::instant),
                query.getSingleParameter("approved").isPresent());
    }

    PreviewAddress as(As other) {
        return new PreviewAddress(other, language, at, asIfApproved);
    }

    PreviewAddress in(Language other) {
        return new PreviewAddress(as, Optional.of(other), at, asIfApproved);
    }

    PreviewAddress at(Optional<Instant> other) {
        return new PreviewAddress(as, language, other, asIfApproved);
    }

    PreviewAddress asIfApproved(boolean yes) {
        return new PreviewAddress(as, language, at, yes);
    }

    QueryParameters query() {
        var query = new StringBuilder("as=").append(key(as));
        language.ifPresent(text -> query.append("&lang=").append(text.tag()));
        at.ifPresent(instant -> query.append("&at=").append(instant));
        if (asIfApproved) {
            query.append("&approved");
        }
        return QueryParameters.fromString(query.toString());
    }

    /** How a kind of reader is written in addresses and keys: {@code embargo-without-terms}. */
    static String key(As as) {
        return as.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Instant> instant(String typed) {
        try {
            return Optional.of(Instant.parse(typed)).filter(at -> at.isAfter(FIRST) && at.isBefore(LAST));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
