package presscenter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import presscenter.language.Language;

/**
 * One message file as it was written, for {@link BundleRules}: keys that stand twice are seen, blanks at the end are
 * kept.
 *
 * @param module from the file's name
 * @param language from the file's name
 * @param patterns by key
 * @param twice keys that stand more than once
 */
record Bundle(String module, Language language, Map<String, String> patterns, List<String> twice) {
    static Bundle of(String module, Language language, String... lines) {
        var patterns = new LinkedHashMap<String, String>();
        var twice = new ArrayList<String>();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var equals = line.indexOf('=');
            if (equals < 0 || line.endsWith("\\")) {
                throw new IllegalArgumentException("A message is one line, key=pattern: " + line);
            }
            if (patterns.put(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).stripLeading())
                    != null) {
                twice.add(line.substring(0, equals).strip());
            }
        }
        return new Bundle(module, language, patterns, twice);
    }
}
