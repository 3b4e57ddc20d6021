package presscenter.release;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import presscenter.audit.Reading;

/**
 * What one open page has listed and the reader log has, so that the page does not ask the log with each look. Only the
 * readers' door writes in it; whoever begins a new one is logged anew, which changes nothing.
 */
public final class Listed {
    private final Set<Reading> logged = new HashSet<>();

    synchronized List<Reading> notYet(Collection<Reading> readings) {
        return readings.stream().filter(reading -> !logged.contains(reading)).toList();
    }

    synchronized void add(Collection<Reading> readings) {
        logged.addAll(readings);
    }
}
