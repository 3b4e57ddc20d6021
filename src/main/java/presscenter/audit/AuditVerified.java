package presscenter.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Somebody had the chain verified. */
record AuditVerified(ChainVerdict verdict) implements Fact {
    @Override
    public String what() {
        return "audit.verified";
    }

    @Override
    public Optional<String> about() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        switch (verdict) {
            case ChainVerdict.Whole whole -> {
                details.put("entries", Long.toString(whole.entries()));
                details.put("head", whole.head());
            }
            case ChainVerdict.Broken broken -> {
                details.put("broken", Long.toString(broken.number()));
                details.put("fault", broken.fault().name());
            }
        }
        return details;
    }
}
