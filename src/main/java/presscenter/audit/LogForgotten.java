package presscenter.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Rows of the reader log were deleted because their time was over (A23). */
record LogForgotten(Instant before, int rows) implements Fact {
    @Override
    public String what() {
        return "audit.reader-log-deleted";
    }

    @Override
    public Optional<String> about() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("before", before.toString());
        details.put("rows", Integer.toString(rows));
        return details;
    }
}
