package presscenter.security;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence why a start was refused, or that the database cannot be reached, without a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusedAnalyzer implements FailureAnalyzer {
    private static final String CONNECTION = "08";
    private static final String AUTHORIZATION = "28";
    private static final String H2_DATABASE = "90";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return new FailureAnalysis(refused.getMessage(), "", failure);
            }
            if (cause instanceof SQLException broken && isAboutConnecting(broken)) {
                return new FailureAnalysis(
                        "The database cannot be opened: check PRESS_DATABASE_URL, PRESS_DATABASE_USER and"
                                + " PRESS_DATABASE_PASSWORD, that it runs, and that no other press center uses its file.",
                        "",
                        failure);
            }
        }
        return null;
    }

    private static boolean isAboutConnecting(SQLException broken) {
        var state = broken.getSQLState();
        return state != null
                && (state.startsWith(CONNECTION) || state.startsWith(AUTHORIZATION) || state.startsWith(H2_DATABASE));
    }
}
