package presscenter.audit;

import java.util.Map;
import java.util.Optional;

/** Somebody looked into a release's reader log, or took rows of it away as a file (A23). */
record LogLooked(String release, boolean exported, LookReason reason) implements Fact {
    @Override
    public String what() {
        return exported ? "audit.reader-log-exported" : "audit.reader-log-looked";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(release);
    }

    @Override
    public Optional<String> why() {
        return Optional.of(reason.kind());
    }

    @Override
    public Map<String, String> details() {
        return reason.details();
    }
}
