package presscenter.audit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An expert with whom a reader shared a text under embargo for comment, as the reader names them (E28).
 *
 * @param name of the person
 * @param affiliation where the person works
 * @param address a mail address; empty if the reader gave none
 * @param purpose for which the text was shared
 */
public record Expert(String name, String affiliation, Optional<String> address, String purpose) {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /** What is said of an expert. */
    public enum Part {
        NAME(120),
        AFFILIATION(200),
        ADDRESS(254),
        PURPOSE(300);

        private final int longest;

        Part(int longest) {
            this.longest = longest;
        }

        /** In characters. */
        public int longest() {
            return longest;
        }

        private boolean isGood(String said) {
            var isShort = said.length() <= longest && said.codePoints().noneMatch(Character::isISOControl);
            return isShort
                    && switch (this) {
                        case NAME, AFFILIATION, PURPOSE -> !said.isEmpty();
                        case ADDRESS ->
                            said.isEmpty() || Expert.ADDRESS.matcher(said).matches();
                    };
        }
    }

    public Expert {
        var wrong = wrong(Map.of(
                Part.NAME,
                name,
                Part.AFFILIATION,
                affiliation,
                Part.ADDRESS,
                address.orElse(""),
                Part.PURPOSE,
                purpose));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("Of an expert is not said, or not said so: " + wrong);
        }
    }

    /**
     * The expert of whom this is said.
     *
     * @param said each part; what is not among them was left empty
     * @throws IllegalArgumentException if a part is {@linkplain #wrong wrong}
     */
    public static Expert of(Map<Part, String> said) {
        return new Expert(
                part(said, Part.NAME),
                part(said, Part.AFFILIATION),
                Optional.of(part(said, Part.ADDRESS)).filter(address -> !address.isEmpty()),
                part(said, Part.PURPOSE));
    }

    /** Which parts are missing, too long, or no mail address; empty if this names an expert. */
    public static Set<Part> wrong(Map<Part, String> said) {
        return Stream.of(Part.values())
                .filter(part -> !part.isGood(part(said, part)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String part(Map<Part, String> said, Part part) {
        return said.getOrDefault(part, "").strip();
    }
}
