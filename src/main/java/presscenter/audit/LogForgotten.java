package presscenter.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of the reader log were deleted because their time was over, with what was said by who looked into it, the
 * experts whom readers had named, and the alarms after which somebody had looked (A23, E28).
 */
record LogForgotten(Instant before, int rows, int looks, int experts, int alarms) implements Fact {
    boolean isNothing() {
        return rows == 0 && looks == 0 && experts == 0 && alarms == 0;
    }

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
        details.put("looks", Integer.toString(looks));
        details.put("experts", Integer.toString(experts));
        details.put("alarms", Integer.toString(alarms));
        return details;
    }
}
