package presscenter.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Details of a fact as one string: a line {@code key=value} each, in the order in which they are to be read. Keys hold
 * no {@code =} and values no line break, so that the string reads back as what was written.
 */
final class Details {
    static final int MOST = 20;
    static final int LONGEST_VALUE = 200;
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");

    private Details() {}

    /** @throws FactRefused if there are more than 20, or one is not a short code: no text belongs into the trail */
    static String write(String what, Map<String, String> details) {
        if (details.size() > MOST) {
            throw new FactRefused(what, "more than " + MOST + " details");
        }
        return details.entrySet().stream()
                .map(detail -> line(what, detail.getKey(), detail.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String written) {
        var details = new LinkedHashMap<String, String>();
        written.lines().forEach(line -> {
            var end = line.indexOf('=');
            details.put(line.substring(0, Math.max(end, 0)), line.substring(end + 1));
        });
        return Collections.unmodifiableMap(details);
    }

    private static String line(String what, String key, String value) {
        if (!KEY.matcher(key).matches()) {
            throw new FactRefused(what, "a detail whose key is not a short code");
        }
        return key + "=" + FactRefused.unlessShort(what, key, value, LONGEST_VALUE);
    }
}
