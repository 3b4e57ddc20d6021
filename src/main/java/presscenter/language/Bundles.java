package presscenter.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the message files of all modules: {@code messages/{module}_{be|ru|en}.properties}, UTF-8. */
final class Bundles {
    private Bundles() {}

    /** All patterns on the class path. */
    static Map<Language, Map<String, String>> onTheClassPath() {
        var resolver = new PathMatchingResourcePatternResolver(Bundles.class.getClassLoader());
        var patterns = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            var ofLanguage = new HashMap<String, String>();
            try {
                for (var file :
                        resolver.getResources("classpath*:messages/*_%s.properties".formatted(language.tag()))) {
                    add(file, ofLanguage);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            patterns.put(language, ofLanguage);
        }
        return patterns;
    }

    /**
     * The keys and patterns of one file.
     *
     * @throws IllegalStateException if a key stands twice: the second would silently win
     */
    static Map<String, String> read(Reader file) throws IOException {
        var read = new HashMap<String, String>();
        var properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (read.put((String) key, (String) value) != null) {
                    throw new IllegalStateException("The message " + key + " stands twice");
                }
                return value;
            }
        };
        properties.load(file);
        return read;
    }

    private static void add(Resource file, Map<String, String> patterns) throws IOException {
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read(reader).forEach((key, pattern) -> {
                if (patterns.put(key, pattern) != null) {
                    throw new IllegalStateException("The message " + key + " stands twice, once in " + file);
                }
            });
        }
    }
}
