package presscenter.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * In which language the press center speaks to somebody (L9, L23): the one that the address names, else the one that
 * the account or a cookie remembers, else what the browser asks for, else the institution's default.
 */
@Component
public final class Negotiation {
    /** Longer ones are nobody's wish, only work. */
    private static final int LONGEST_HEADER = 1_000;

    private static final List<String> OURS = List.of("be", "ru", "en");

    private final Language institution;

    /** @param institution the tag of the language for readers who name none of ours */
    public Negotiation(@Value("${press.language:en}") String institution) {
        this.institution = Language.ofTag(institution)
                .orElseThrow(
                        () -> new IllegalArgumentException("press.language must be be, ru or en, not " + institution));
    }

    /**
     * Chooses a language; what is unknown or malformed counts as not said.
     *
     * @param address the tag in the address, if any
     * @param remembered what the account or, before sign-in, the cookie says
     * @param acceptLanguage the browser's header, as it came
     */
    public Language choose(@Nullable String address, Optional<Language> remembered, @Nullable String acceptLanguage) {
        return Optional.ofNullable(address)
                .flatMap(Language::ofTag)
                .or(() -> remembered)
                .or(() -> Optional.ofNullable(acceptLanguage).flatMap(Negotiation::asked))
                .orElse(institution);
    }

    /** RFC 4647 look-up: each wish, best first, is shortened until it fits, so "be-BY,ru;q=0.9" is Belarusian. */
    private static Optional<Language> asked(String header) {
        if (header.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookupTag(LanguageRange.parse(header), OURS))
                    .flatMap(Language::ofTag);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty(); // a browser's header is anybody's text
        }
    }
}
