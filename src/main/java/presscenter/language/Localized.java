package presscenter.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that exists in up to three languages: a name, a place, a reason. Reading falls back only for names of
 * content (L22): Belarusian to Russian to English, Russian to Belarusian to English, English to Russian to Belarusian.
 *
 * @param values what exists; no nulls
 */
public record Localized<T>(Map<Language, T> values) {
    public Localized {
        values = values.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(values));
    }

    public static Localized<String> of(String be, String ru, String en) {
        return new Localized<>(Map.of(Language.BELARUSIAN, be, Language.RUSSIAN, ru, Language.ENGLISH, en));
    }

    public static <T> Localized<T> none() {
        return new Localized<>(Map.of());
    }

    /** The value in exactly this language. */
    public Optional<T> in(Language language) {
        return Optional.ofNullable(values.get(language));
    }

    /** The value in this language, or in the nearest that exists. */
    public Optional<T> nearest(Language language) {
        return nearestLanguage(language).flatMap(this::in);
    }

    /** The language of what {@link #nearest} answers. */
    public Optional<Language> nearestLanguage(Language language) {
        return chain(language).stream().filter(values::containsKey).findFirst();
    }

    /**
     * What was written upon an earlier state, on top of what became of that meanwhile: a language that was not touched
     * has what it became.
     */
    public Localized<T> upon(Localized<T> before, Localized<T> now) {
        var merged = new EnumMap<Language, T>(Language.class);
        for (var language : Language.values()) {
            var touched = !in(language).equals(before.in(language));
            (touched ? this : now).in(language).ifPresent(value -> merged.put(language, value));
        }
        return new Localized<>(merged);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether all three languages have a value. */
    public boolean isComplete() {
        return Arrays.stream(Language.values()).allMatch(values::containsKey);
    }

    private static List<Language> chain(Language language) {
        return switch (language) {
            case BELARUSIAN -> List.of(Language.BELARUSIAN, Language.RUSSIAN, Language.ENGLISH);
            case RUSSIAN -> List.of(Language.RUSSIAN, Language.BELARUSIAN, Language.ENGLISH);
            case ENGLISH -> List.of(Language.ENGLISH, Language.RUSSIAN, Language.BELARUSIAN);
        };
    }
}
