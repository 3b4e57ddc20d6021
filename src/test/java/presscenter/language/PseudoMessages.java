package presscenter.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The pseudo-language (L12): every message stands in ⟦…⟧, so that a word of a page outside of brackets has bypassed the
 * bundles.
 *
 * <p>A view test imports this class and asks {@link #bypassing} of what a page shows; names of content (a headline, a
 * person) come from the database and are bare by right.
 */
@TestConfiguration(proxyBeanMethods = false)
public class PseudoMessages {
    private static final Pattern INNERMOST = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'-]*");

    /** All messages of the class path, in brackets. */
    public static Messages ofTheClassPath() {
        return of(Bundles.onTheClassPath());
    }

    @Bean
    @Primary
    Messages bracketedMessages() {
        return ofTheClassPath();
    }

    /** The words of a text that no message holds. */
    public static List<String> bypassing(String text) {
        var left = text;
        for (var inner = INNERMOST.matcher(left); inner.find(); inner = INNERMOST.matcher(left)) {
            left = inner.replaceAll(" ");
        }
        var bare = new ArrayList<String>();
        for (var word = WORD.matcher(left); word.find(); ) {
            bare.add(word.group());
        }
        return bare;
    }

    static Messages of(Map<Language, Map<String, String>> bundles) {
        var pseudo = new EnumMap<Language, Map<String, String>>(Language.class);
        bundles.forEach((language, patterns) -> {
            var bracketed = new TreeMap<String, String>();
            patterns.forEach((key, pattern) -> bracketed.put(key, "⟦" + pattern + "⟧"));
            pseudo.put(language, bracketed);
        });
        return new Messages(pseudo);
    }
}
