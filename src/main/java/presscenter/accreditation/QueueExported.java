package presscenter.accreditation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import presscenter.audit.Fact;

/**
 * Somebody took applications away as a file (A6). Which ones, how many, and what of persons; no name of anybody: of
 * words that were searched for only that there were some.
 *
 * @param rows how many applications
 */
public record QueueExported(QueueExport asked, int rows) implements Fact {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,80}");

    @Override
    public String what() {
        return "accreditation.exported";
    }

    @Override
    public Optional<String> about() {
        return asked.filter().edition().map(QueueExported::key);
    }

    @Override
    public Optional<String> why() {
        return Optional.of(asked.reason()).filter(reason -> !reason.isEmpty());
    }

    @Override
    public Map<String, String> details() {
        var filter = asked.filter();
        var details = new LinkedHashMap<String, String>();
        details.put("rows", Integer.toString(rows));
        details.put("format", asked.format().name());
        details.put("states", listed(filter.states()));
        filter.outlet().ifPresent(outlet -> details.put("outlet", key(outlet)));
        filter.country().ifPresent(country -> details.put("country", key(country)));
        filter.list().ifPresent(list -> details.put("list", list.toString()));
        if (!filter.words().isEmpty()) {
            details.put("words", "yes");
        }
        details.put("personal", listed(asked.personal()));
        return details;
    }

    private static String listed(Set<? extends Enum<?>> chosen) {
        var names = chosen.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        return names.isEmpty() ? "-" : names;
    }

    /** It came with an address that anybody may type. */
    private static String key(String asked) {
        return KEY.matcher(asked).matches() ? asked : "unknown";
    }
}
