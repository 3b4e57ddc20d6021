package presscenter.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Every word that the press center says, by key and language.
 *
 * <p>The patterns are ICU's {@link MessageFormat} (L22: {@code java.text}'s loses "Аб'яднанне «{0}»" its argument),
 * read once from {@code messages/{module}_{be|ru|en}.properties}, and parsed once; a pattern that does not parse stops
 * the start. Numbers follow {@link Language#locale()}. A missing key is {@link MissingMessage}, never another language
 * and never the machine's default (L12). Safe for use by many threads.
 */
@Component
public final class Messages {
    private final Map<Language, Map<String, Pattern>> patterns = new EnumMap<>(Language.class);

    /** The words of all modules on the class path. */
    @Autowired
    public Messages() {
        this(Bundles.onTheClassPath());
    }

    /** Words from elsewhere, for tests; a language that is left out has none. */
    Messages(Map<Language, Map<String, String>> bundles) {
        for (var language : Language.values()) {
            var parsed = new HashMap<String, Pattern>();
            bundles.getOrDefault(language, Map.of())
                    .forEach((key, text) -> parsed.put(key, parse(key, text, language.locale())));
            patterns.put(language, Map.copyOf(parsed));
        }
    }

    /**
     * The words for a key.
     *
     * @param args for {@code {0}}, {@code {1}} …; a null reads as nothing
     * @throws MissingMessage if this language lacks the key
     * @throws IllegalArgumentException if the pattern asks for more arguments
     */
    public String get(Language language, String key, @Nullable Object... args) {
        var pattern = inLanguage(language).get(key);
        if (pattern == null) {
            throw new MissingMessage(key, language);
        }
        if (args.length < pattern.arguments()) {
            throw new IllegalArgumentException(
                    "The message %s takes %d arguments, not %d".formatted(key, pattern.arguments(), args.length));
        }
        return pattern.with(args);
    }

    /** Whether all three languages have the key. */
    public boolean has(String key) {
        return Arrays.stream(Language.values())
                .allMatch(language -> inLanguage(language).containsKey(key));
    }

    /** All keys of a language. */
    public Set<String> keys(Language language) {
        return inLanguage(language).keySet();
    }

    private Map<String, Pattern> inLanguage(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }

    private static Pattern parse(String key, String text, Locale locale) {
        try {
            var format = new MessageFormat(text, locale);
            var pattern = new MessagePattern(text);
            if (format.usesNamedArguments()) {
                throw new IllegalArgumentException("arguments are positional here");
            }
            var arguments = IntStream.range(0, pattern.countParts())
                    .mapToObj(pattern::getPart)
                    .filter(part -> part.getType() == Part.Type.ARG_NUMBER)
                    .mapToInt(part -> part.getValue() + 1)
                    .max()
                    .orElse(0);
            return new Pattern(format, arguments);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException(
                    "The message %s (%s) does not parse: %s".formatted(key, locale, malformed.getMessage()), malformed);
        }
    }

    /** A parsed pattern: never formats itself, ICU's formats are not safe for two threads; each use takes a copy. */
    private record Pattern(MessageFormat format, int arguments) {
        String with(@Nullable Object... args) {
            Object given =
                    Arrays.stream(args).map(arg -> arg == null ? "" : arg).toArray();
            return format.clone().format(given);
        }
    }
}
