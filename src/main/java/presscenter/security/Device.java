package presscenter.security;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On what somebody signed in, as far as the browser says it: enough for its owner to know it again, and no more.
 *
 * @param browser by its maker's name
 * @param system on which it runs
 */
public record Device(Browser browser, OperatingSystem system) {
    /** Which browser; the order is that of asking, because most also call themselves Chrome and Safari. */
    public enum Browser {
        EDGE("edg"),
        OPERA("opr/"),
        YANDEX("yabrowser"),
        FIREFOX("firefox|fxios"),
        CHROME("chrome|crios|chromium"),
        SAFARI("safari"),
        /** None of these, or nothing was said. */
        OTHER("");

        private final Pattern mark;

        Browser(String mark) {
            this.mark = Pattern.compile(mark);
        }
    }

    /** Which operating system; Android also calls itself Linux, and a telephone of Apple’s also Mac OS. */
    public enum OperatingSystem {
        ANDROID("android"),
        IOS("iphone|ipad"),
        WINDOWS("windows"),
        MACOS("mac os"),
        LINUX("linux|cros"),
        /** None of these, or nothing was said. */
        OTHER("");

        private final Pattern mark;

        OperatingSystem(String mark) {
            this.mark = Pattern.compile(mark);
        }
    }

    /** Read from the header {@code User-Agent}; null if there was none. */
    static Device of(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        return new Device(
                Stream.of(Browser.values())
                        .filter(each -> each.mark.matcher(said).find())
                        .findFirst()
                        .orElse(Browser.OTHER),
                Stream.of(OperatingSystem.values())
                        .filter(each -> each.mark.matcher(said).find())
                        .findFirst()
                        .orElse(OperatingSystem.OTHER));
    }
}
