package presscenter.release.ui.newsroom;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.language.Language;
import presscenter.release.Cursor;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseLink;
import presscenter.release.ReleaseNumber;

/**
 * What stands in the address of the newsroom, so that it can be sent, kept and gone back to. Anything that cannot be
 * read is as if it were not there.
 *
 * @param number the release that is open
 * @param lang the language of its text
 * @param with the language that stands beside it
 * @param before where the page of the list begins
 * @param in only what has a text in this language
 * @param kind only of this kind
 * @param topic only with this topic's key
 * @param period only of this time
 * @param fresh only what is new since the last visit
 */
public record NewsroomAddress(
        Optional<ReleaseNumber> number,
        Optional<Language> lang,
        Optional<Language> with,
        Optional<Cursor> before,
        Optional<Language> in,
        Optional<ReleaseKind> kind,
        Optional<String> topic,
        Optional<Period> period,
        boolean fresh) {
    private static final Pattern TOPIC = Pattern.compile("[a-z0-9-]{1,64}");

    public static NewsroomAddress of(Optional<ReleaseNumber> number, QueryParameters query) {
        return new NewsroomAddress(
                number,
                query.getSingleParameter(ReleaseLink.LANGUAGE).flatMap(Language::ofTag),
                query.getSingleParameter("with").flatMap(Language::ofTag),
                query.getSingleParameter("before").flatMap(Cursor::parse),
                query.getSingleParameter("in").flatMap(Language::ofTag),
                query.getSingleParameter("kind").flatMap(NewsroomAddress::kindOf),
                query.getSingleParameter("topic")
                        .filter(topic -> TOPIC.matcher(topic).matches()),
                query.getSingleParameter("period").flatMap(Period::ofKey),
                query.getSingleParameter("new").isPresent());
    }

    private static Optional<ReleaseKind> kindOf(String key) {
        return Arrays.stream(ReleaseKind.values())
                .filter(kind -> Wording.keyOf(kind).equals(key))
                .findFirst();
    }

    /** The list, with what narrows it and the place in it. */
    NewsroomAddress list() {
        return new NewsroomAddress(
                Optional.empty(), Optional.empty(), Optional.empty(), before, in, kind, topic, period, fresh);
    }

    NewsroomAddress release(ReleaseNumber opened) {
        return new NewsroomAddress(
                Optional.of(opened), Optional.empty(), Optional.empty(), before, in, kind, topic, period, fresh);
    }

    public NewsroomAddress reading(Language text) {
        return new NewsroomAddress(
                number, Optional.of(text), with.filter(other -> other != text), before, in, kind, topic, period, fresh);
    }

    NewsroomAddress beside(Optional<Language> other) {
        return new NewsroomAddress(number, lang, other, before, in, kind, topic, period, fresh);
    }

    NewsroomAddress from(Optional<Cursor> cursor) {
        return new NewsroomAddress(number, lang, with, cursor, in, kind, topic, period, fresh);
    }

    NewsroomAddress only(Filter filter) {
        return new NewsroomAddress(
                number,
                lang,
                with,
                Optional.empty(),
                filter.in(),
                filter.kind(),
                filter.topic(),
                filter.period(),
                filter.fresh());
    }

    Filter filter() {
        return new Filter(in, kind, topic, period, fresh);
    }

    String path() {
        return number.map(open -> ReleaseLink.NEWSROOM + "/" + open).orElse(ReleaseLink.NEWSROOM);
    }

    QueryParameters query() {
        return QueryParameters.fromString(queryString());
    }

    /**
     * Relative to the root of the site. The same address is always the same string, on every machine: pages are
     * compared by it.
     */
    String href() {
        var query = queryString();
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    /** No value needs to be escaped: tags, keys and numbers are letters, digits, hyphens and dots. */
    private String queryString() {
        return Stream.of(
                        lang.map(language -> ReleaseLink.LANGUAGE + "=" + language.tag()),
                        with.map(language -> "with=" + language.tag()),
                        in.map(language -> "in=" + language.tag()),
                        kind.map(only -> "kind=" + Wording.keyOf(only)),
                        topic.map(only -> "topic=" + only),
                        period.map(only -> "period=" + only.key()),
                        Optional.of("new").filter(only -> fresh),
                        before.map(cursor -> "before=" + cursor))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
    }

    /** What narrows the list. */
    record Filter(
            Optional<Language> in,
            Optional<ReleaseKind> kind,
            Optional<String> topic,
            Optional<Period> period,
            boolean fresh) {
        static final Filter NONE =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

        Filter in(Optional<Language> only) {
            return new Filter(only, kind, topic, period, fresh);
        }

        Filter kind(Optional<ReleaseKind> only) {
            return new Filter(in, only, topic, period, fresh);
        }

        Filter topic(Optional<String> only) {
            return new Filter(in, kind, only, period, fresh);
        }

        Filter period(Optional<Period> only) {
            return new Filter(in, kind, topic, only, fresh);
        }

        Filter fresh(boolean only) {
            return new Filter(in, kind, topic, period, only);
        }
    }

    /** How far back the list reaches: whole days, today included. */
    enum Period {
        TODAY("today", 1),
        THREE_DAYS("3-days", 3),
        WEEK("week", 7),
        MONTH("month", 31);

        private final String key;
        private final int days;

        Period(String key, int days) {
            this.key = key;
            this.days = days;
        }

        static Optional<Period> ofKey(String key) {
            return Arrays.stream(values())
                    .filter(period -> period.key.equals(key))
                    .findFirst();
        }

        String key() {
            return key;
        }

        int days() {
            return days;
        }
    }
}
