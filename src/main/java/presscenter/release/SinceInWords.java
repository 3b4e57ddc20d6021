package presscenter.release;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;

/**
 * What happened to a release, as pages and letters say it: old time, new time, reason, and no word of it (E18, E46).
 */
public final class SinceInWords {
    private final Messages messages;
    private final Times times;
    private final Language language;

    public SinceInWords(Messages messages, Times times, Language language) {
        this.messages = messages;
        this.times = times;
        this.language = language;
    }

    /** The whole of it, without the number. */
    public String of(SinceRead change) {
        var said = messages.get(
                language,
                "release.since." + change.what().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                until(change.before()),
                until(change.after()));
        return change.reason()
                .map(given -> messages.get(language, "release.since.because", said, reason(given)))
                .orElse(said);
    }

    /**
     * A lift as it stands in a decision: "until Thursday 29 October 2026, 10:00, Minsk, UTC+3", or that it has no time.
     */
    public String until(Optional<Instant> lift) {
        return lift.map(at -> times.untilInFull(at, language))
                .orElseGet(() -> messages.get(language, "release.contract.no-time"));
    }

    /** The reason of a decision: a prepared one in this language, or the words that somebody gave. */
    public String reason(String given) {
        return given.startsWith(Reason.PREPARED) ? messages.get(language, given) : given;
    }
}
