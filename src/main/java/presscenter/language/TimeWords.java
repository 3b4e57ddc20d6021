package presscenter.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words that a typed time may hold, of all three languages, each with its one meaning: {@code month.10},
 * {@code filler}.
 */
final class TimeWords {
    private final Map<String, String> meanings = new HashMap<>();

    static TimeWords load() {
        var vocabulary = new TimeWords();
        try (var file = TimeWords.class.getResourceAsStream("typed-time.properties")) {
            if (file == null) {
                throw new IllegalStateException("typed-time.properties is not on the class path");
            }
            Bundles.read(new InputStreamReader(file, StandardCharsets.UTF_8)).forEach(vocabulary::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return vocabulary;
    }

    boolean isFiller(String word) {
        return means(word, "filler");
    }

    boolean isIn(String word) {
        return means(word, "in");
    }

    boolean isHalfHour(String word) {
        return means(word, "half");
    }

    boolean isOne(String word) {
        return means(word, "one");
    }

    Optional<ChronoUnit> unit(String word) {
        return means(word, "hour")
                ? Optional.of(ChronoUnit.HOURS)
                : means(word, "minute") ? Optional.of(ChronoUnit.MINUTES) : Optional.empty();
    }

    Optional<DayOfWeek> weekday(String word) {
        return number(word, "weekday.").map(DayOfWeek::of);
    }

    Optional<Integer> month(String word) {
        return number(word, "month.");
    }

    Optional<Integer> daysAhead(String word) {
        return number(word, "day.");
    }

    /** A word as it is compared: in one script, without the marks that a keyboard may lack, without a full stop. */
    String folded(String token) {
        var word =
                Letters.inOneScript(token).replace('і', 'и').replace('ў', 'у').replace('ё', 'е');
        return word.endsWith(".") && !Character.isDigit(word.charAt(0)) ? word.substring(0, word.length() - 1) : word;
    }

    private boolean means(String word, String meaning) {
        return meaning.equals(meanings.get(word));
    }

    private Optional<Integer> number(String word, String family) {
        return Optional.ofNullable(meanings.get(word))
                .filter(meaning -> meaning.startsWith(family))
                .map(meaning -> Integer.valueOf(meaning.substring(family.length())));
    }

    private void add(String meaning, String words) {
        for (var word : words.split(" ")) {
            var other = meanings.put(folded(word), meaning);
            if (other != null && !other.equals(meaning)) {
                throw new IllegalStateException(word + " would mean both " + other + " and " + meaning);
            }
        }
    }
}
