package presscenter.accreditation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import presscenter.audit.Fact;

/** An edition's dates, its deadline or its places were set (A1, A10, A12). */
public record EditionSet(EditionFacts edition) implements Fact {
    @Override
    public String what() {
        return "accreditation.edition-set";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(edition.key());
    }

    @Override
    public Map<String, String> details() {
        var details = new TreeMap<String, String>();
        details.put("begins", edition.begins().toString());
        details.put("ends", edition.ends().toString());
        details.put("deadline", edition.deadline().toString());
        edition.places().inAll().ifPresent(places -> details.put("places", places.toString()));
        edition.places().perOutlet().ifPresent(places -> details.put("places-per-outlet", places.toString()));
        return details;
    }
}
