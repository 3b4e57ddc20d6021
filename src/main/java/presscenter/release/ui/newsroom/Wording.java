package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.release.EmbargoForm;
import presscenter.release.EmbargoLine;
import presscenter.release.ReleaseKind;
import presscenter.release.SinceInWords;
import presscenter.release.UnderEmbargo;

/**
 * What is said of releases, in one language and on one reader's clock.
 *
 * @param reader the reader's own zone
 */
public record Wording(Messages messages, Times times, Language language, ZoneId reader) {
    private static final String PLACE = "\uFFFC";

    String say(String key, Object... args) {
        return messages.get(language, key, args);
    }

    /** A message around words that a component of their own says, so that they can bear their own language (L10). */
    List<Component> around(String key, Component words) {
        var parts = say(key, PLACE).split(PLACE, 2);
        return List.of(new Text(parts[0]), words, new Text(parts[1]));
    }

    Wording in(Language other) {
        return new Wording(messages, times, other, reader);
    }

    String kind(ReleaseKind kind) {
        return say("release.kind." + keyOf(kind));
    }

    String kinds(ReleaseKind kind) {
        return say("release.kinds." + keyOf(kind));
    }

    /** How a kind is written in keys and addresses: {@code press-release}. */
    static String keyOf(ReleaseKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Date and time; the zone stands with it if it is not the reader's (E11). */
    String moment(Instant at) {
        return zoned(say("release.reading.moment", times.date(times.day(at), language), times.time(at)), at);
    }

    String zoned(String time, Instant at) {
        return isReadersZone(at) ? time : withZone(time, at);
    }

    /** Date, time and zone, for what is taken away: nobody knows where it is read (E11). */
    String momentWithZone(Instant at) {
        return withZone(say("release.reading.moment", times.date(times.day(at), language), times.time(at)), at);
    }

    private String withZone(String time, Instant at) {
        return say(
                "release.reading.zoned", time, times.city(times.zone(), at, language), times.offset(times.zone(), at));
    }

    boolean isReadersZone(Instant at) {
        return times.zone().getRules().getOffset(at).equals(reader.getRules().getOffset(at));
    }

    /** "until Thursday 29 October, 10:00", "until delivered", "until further notice". */
    String until(UnderEmbargo embargo) {
        return embargo.lift()
                .filter(lift -> embargo.form() == EmbargoForm.INSTANT)
                .map(lift -> times.until(lift, language))
                .orElseGet(() -> line().untilEvent(embargo.form()));
    }

    /**
     * A lift as it stands in a decision: "until Thursday 29 October 2026, 10:00, Minsk, UTC+3", or that it has no time.
     */
    String until(Optional<Instant> lift) {
        return since().until(lift);
    }

    /** The reason of a decision: a prepared one in this language, or the words that somebody gave. */
    String reason(String given) {
        return since().reason(given);
    }

    /** The line of E34, that stands alone: "Embargo until Thursday 29 October 2026, 10:00, Minsk, UTC+3". */
    String embargoLine(UnderEmbargo embargo) {
        return line().of(embargo);
    }

    String capitalised(String words) {
        return Letters.capitalised(words);
    }

    SinceInWords since() {
        return new SinceInWords(messages, times, language);
    }

    private EmbargoLine line() {
        return new EmbargoLine(messages, times, language);
    }
}
