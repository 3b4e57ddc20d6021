package presscenter.release;

import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;

/**
 * The line of E34, that heads every form in which a text under embargo is taken away: "Embargo until Thursday 29
 * October 2026, 10:00, Minsk, UTC+3".
 */
public final class EmbargoLine {
    private final Messages messages;
    private final Times times;
    private final Language language;

    public EmbargoLine(Messages messages, Times times, Language language) {
        this.messages = messages;
        this.times = times;
        this.language = language;
    }

    /** The line, which stands alone. */
    public String of(UnderEmbargo embargo) {
        var until = embargo.lift()
                .filter(lift -> embargo.form() == EmbargoForm.INSTANT)
                .map(lift -> times.untilInFull(lift, language))
                .orElseGet(() -> untilEvent(embargo.form()));
        return messages.get(language, "release.reading.embargo", until);
    }

    /** "until delivered", "until further notice". */
    public String untilEvent(EmbargoForm form) {
        return messages.get(
                language,
                form == EmbargoForm.DELIVERED
                        ? "release.reading.until-delivered"
                        : "release.reading.until-further-notice");
    }
}
