package presscenter.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Somebody took entries of the trail away as a file. */
record AuditExported(AuditFilter filter) implements Fact {
    @Override
    public String what() {
        return "audit.exported";
    }

    @Override
    public Optional<String> about() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        filter.from().ifPresent(it -> details.put("from", it.toString()));
        filter.until().ifPresent(it -> details.put("until", it.toString()));
        filter.what().ifPresent(it -> details.put("what", it));
        filter.about().ifPresent(it -> details.put("about", it));
        filter.person().ifPresent(it -> details.put("person", it.toString()));
        return details;
    }
}
