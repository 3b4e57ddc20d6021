package presscenter.release;

import java.time.Instant;
import java.util.List;
import presscenter.language.Language;
import presscenter.language.Localized;

/**
 * Who is on duty.
 *
 * @param function for what
 * @param name in three languages
 * @param telephone as it is dialled
 * @param languages that the person speaks
 * @param until when somebody else takes over
 */
public record OnDuty(
        Function function, Localized<String> name, String telephone, List<Language> languages, Instant until) {
    public OnDuty {
        languages = List.copyOf(languages);
    }

    /** For what one is on duty. */
    public enum Function {
        OFFICER,
        EDITOR,
        SPOKESPERSON
    }
}
