package presscenter.accreditation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import presscenter.audit.Fact;

/**
 * Somebody took a list of applicants away for the security authority (A22): of which edition, how many, with which
 * fields and why; no name of anybody.
 *
 * @param rows how many applicants
 */
public record GivenToVetting(VettingExport asked, int rows) implements Fact {
    @Override
    public String what() {
        return "accreditation.given-to-vetting";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(asked.edition());
    }

    @Override
    public Optional<String> why() {
        return Optional.of(asked.reason());
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("rows", Integer.toString(rows));
        details.put("format", asked.format().name());
        details.put("extent", asked.extent().name());
        details.put(
                "fields", Arrays.stream(VettingField.values()).map(Enum::name).collect(Collectors.joining(" ")));
        return details;
    }
}
