package presscenter.release;

import java.util.Optional;
import presscenter.language.Localized;
import presscenter.language.Moment;

/**
 * That a text is missing, as readers are told (E21).
 *
 * @param reason in three languages
 * @param expected when it follows, as it was typed (E10); empty if nobody says
 */
public record Absence(Localized<String> reason, Optional<Moment> expected) {
    PublishedRelease.Missing told() {
        return new PublishedRelease.Missing(expected.map(Moment::instant), reason);
    }
}
