package presscenter.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import presscenter.security.DatabaseAway;
import presscenter.ui.Notices;

/**
 * Failures that nobody foresaw. The person is told a code and what to do; the log has the code beside the kind and the
 * place of the failure, and no message, which could quote a text (S10).
 */
@Component
class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final List<String> READS_MESSAGES = List.of(
            "com.vaadin.flow.server.communication.ServerRpcHandler",
            "com.vaadin.flow.server.communication.PushHandler");
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    /** A failure of something that a person did on a page: the page stays, with all that was typed. */
    void tell(ErrorEvent event) {
        if (event.getThrowable() instanceof AccessDeniedException) {
            say("shell.not-allowed.notice");
            return;
        }
        if (DatabaseAway.caused(event.getThrowable())) {
            DatabaseAway.note(event.getThrowable());
            say("shell.database-away.notice");
            return;
        }
        say("shell.gone-wrong.notice", record(event.getThrowable()));
    }

    /** Writes the failure into the log and returns its code: six letters and digits that are told apart by ear. */
    String record(Throwable failure) {
        var code = random.ints(6, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        if (isOfTheSender(failure)) {
            LOG.warn("page.call-refused code={} {}", code, kindAndWay(failure));
        } else {
            LOG.error("Gone wrong, code {}: {}", code, kindAndPlace(failure));
        }
        return code;
    }

    /**
     * Whether Vaadin stumbled while it read what a page sent, before any part of ours was asked: a script of Vaadin's
     * sends no such thing, and whoever does shall not fill the log.
     */
    static boolean isOfTheSender(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .takeWhile(name -> !name.startsWith("presscenter.") || isTakingMessages(name))
                .anyMatch(READS_MESSAGES::contains);
    }

    private static boolean isTakingMessages(String name) {
        return name.startsWith("presscenter.security.LockedPages");
    }

    /** In one line: the kind, and the first steps of the way there. */
    private static String kindAndWay(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(4)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", ", failure.getClass().getName() + " at ", ""));
    }

    static String kindAndPlace(Throwable failure) {
        var told = new StringBuilder();
        var seen = new HashSet<Throwable>();
        for (var cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            told.append(told.isEmpty() ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .limit(40)
                    .forEach(frame -> told.append("\n\tat ").append(frame));
        }
        return told.toString();
    }

    private static void say(String key, Object... args) {
        @Nullable UI ui = UI.getCurrent();
        if (ui != null && Notices.canShow(ui)) { // else Vaadin's own words over the page must do
            Notices.alert(key, args);
        }
    }
}
