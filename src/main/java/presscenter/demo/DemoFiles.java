package presscenter.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import presscenter.language.Language;
import presscenter.language.Localized;

/**
 * The files of the demonstration: one folder a release, beside lists of names, topics, outlets, people and the terms.
 */
final class DemoFiles {
    private static final String ROOT = "classpath:demo/";

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();

    /** The keys of all releases of a part, in the order of the alphabet. */
    List<String> releases(String part) {
        try {
            var keys = new ArrayList<String>();
            for (var file : files.getResources("classpath*:demo/" + part + "/releases/*/release.yml")) {
                var address = file.getURL().toString().split("/");
                keys.add(address[address.length - 2]);
            }
            keys.sort(Comparator.naturalOrder());
            return keys;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Entry release(String part, String key) {
        return one(part + "/releases/" + key + "/release.yml");
    }

    /** The file of a text; empty if the release has none in this language. */
    Optional<String> text(String part, String key, Language language, String ending) {
        return read(part + "/releases/" + key + "/" + language.tag() + ending + ".html");
    }

    /** A list of entries. */
    List<Entry> list(String path) {
        Object loaded = yaml().load(require(path));
        var entries = new ArrayList<Entry>();
        for (Object each : (List<?>) loaded) {
            entries.add(new Entry((Map<?, ?>) each));
        }
        return entries;
    }

    Entry one(String path) {
        Object loaded = yaml().load(require(path));
        return new Entry((Map<?, ?>) loaded);
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }

    private String require(String path) {
        return read(path).orElseThrow(() -> new IllegalStateException("The demonstration lacks " + path));
    }

    private Optional<String> read(String path) {
        var file = files.getResource(ROOT + path);
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * One entry of a file.
     *
     * @param values as read
     */
    record Entry(Map<?, ?> values) {
        String text(String key) {
            return find(key)
                    .orElseThrow(() -> new IllegalStateException("The demonstration lacks " + key + " in " + values));
        }

        Optional<String> find(String key) {
            return Optional.ofNullable(get(key)).map(Object::toString);
        }

        /** A day; YAML reads a bare one as midnight in UTC. */
        LocalDate date(String key) {
            return get(key) instanceof Date midnight
                    ? LocalDate.ofInstant(midnight.toInstant(), ZoneOffset.UTC)
                    : LocalDate.parse(text(key));
        }

        boolean flag(String key) {
            return Boolean.parseBoolean(find(key).orElse("false"));
        }

        List<String> texts(String key) {
            return get(key) instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of();
        }

        List<Entry> entries(String key) {
            return get(key) instanceof List<?> list
                    ? list.stream().map(each -> new Entry((Map<?, ?>) each)).toList()
                    : List.of();
        }

        Optional<Entry> entry(String key) {
            return get(key) instanceof Map<?, ?> map ? Optional.of(new Entry(map)) : Optional.empty();
        }

        Localized<String> words(String key) {
            var found = new EnumMap<Language, String>(Language.class);
            entry(key).ifPresent(entry -> {
                for (var language : Language.values()) {
                    entry.find(language.tag()).ifPresent(words -> found.put(language, words.strip()));
                }
            });
            return new Localized<>(found);
        }

        private @Nullable Object get(String key) {
            return values.get(key);
        }
    }
}
