package presscenter.bench;

import java.util.Arrays;
import java.util.Locale;

/** What is measured; each part can be asked for alone. */
enum Part {
    LIST("Reading"),
    HEAP("Memory"),
    LIFT("The lift"),
    START("Start"),
    FIRST_PAGE("The first page");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** As it is written in a command. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    static Part of(String key) {
        return Arrays.stream(values())
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is nothing to measure that is called " + key));
    }
}
