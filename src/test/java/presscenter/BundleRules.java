package presscenter;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import presscenter.language.Language;
import presscenter.language.Letters;

/** What is wrong with message files (L12, L21): each finding is one line that names file, key and fault. */
final class BundleRules {
    /** {@code module.what.more}: small letters, figures and hyphens between dots. */
    static final Pattern KEY = Pattern.compile("[a-z]+(\\.([a-z0-9]+(-[a-z0-9]+)*|[A-Z]+(_[A-Z]+)*))+");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final Pattern TYPED_WITHOUT_CARE = Pattern.compile("\\.\\.\\.| - | [,;:.!?](?!\\S)|  ");

    private final List<String> findings = new ArrayList<>();

    private BundleRules() {}

    static List<String> findings(List<Bundle> bundles) {
        var rules = new BundleRules();
        bundles.forEach(rules::checkFile);
        bundles.stream()
                .collect(Collectors.groupingBy(Bundle::module, TreeMap::new, Collectors.toList()))
                .forEach(rules::checkStep);
        return rules.findings;
    }

    private void checkFile(Bundle bundle) {
        bundle.twice().forEach(key -> found(bundle, key, "stands twice"));
        bundle.patterns().forEach((key, pattern) -> {
            if (!KEY.matcher(key).matches() || !key.startsWith(bundle.module() + ".")) {
                found(bundle, key, "is no key of this module");
            }
            checkLetters(bundle, key, pattern);
            checkPattern(bundle, key, pattern);
        });
    }

    private void checkLetters(Bundle bundle, String key, String pattern) {
        if (pattern.isBlank()) {
            found(bundle, key, "is empty");
        }
        if (!pattern.equals(pattern.strip())) {
            found(bundle, key, "ends with a blank");
        }
        if (pattern.contains("'")) {
            found(bundle, key, "has a straight apostrophe");
        }
        if (pattern.contains("\"")) {
            found(bundle, key, "has a straight quote");
        }
        if (!Normalizer.isNormalized(pattern, Normalizer.Form.NFC)) {
            found(bundle, key, "is not composed (NFC)");
        }
        if (INVISIBLE.matcher(pattern).find()) {
            found(bundle, key, "has an invisible character");
        }
        if (pattern.contains("\uFFFD")) {
            found(bundle, key, "is not UTF-8");
        }
    }

    private void checkPattern(Bundle bundle, String key, String text) {
        MessagePattern pattern;
        try {
            new MessageFormat(text, bundle.language().locale());
            pattern = new MessagePattern(text);
        } catch (IllegalArgumentException malformed) {
            found(bundle, key, "does not parse: " + malformed.getMessage());
            return;
        }
        for (int at = 0; at < pattern.countParts(); at++) {
            var part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_NAME) {
                found(bundle, key, "names an argument; ours are numbered");
            }
            if (part.getType() == Part.Type.ARG_START) {
                checkArgument(bundle, key, pattern, at);
            }
        }
        var words = words(pattern);
        if (TYPED_WITHOUT_CARE.matcher(words).find()) {
            found(bundle, key, "has dots for …, a hyphen for a dash, or a misplaced blank");
        }
        Letters.suspicions(withoutOwnNames(words), bundle.language())
                .forEach(suspicion ->
                        found(bundle, key, "has %s in “%s”".formatted(suspicion.kind(), suspicion.word())));
    }

    private void checkArgument(Bundle bundle, String key, MessagePattern pattern, int start) {
        var type = pattern.getPart(start).getArgType();
        switch (type) {
            case PLURAL, SELECTORDINAL -> {
                var rules = PluralRules.forLocale(
                        bundle.language().locale(), type == ArgType.PLURAL ? PluralType.CARDINAL : PluralType.ORDINAL);
                var missing = new TreeSet<>(rules.getKeywords());
                missing.removeAll(selectors(pattern, start));
                if (!missing.isEmpty()) {
                    found(bundle, key, "lacks the plural " + String.join(", ", missing));
                }
            }
            case SIMPLE -> {
                var kind = pattern.getSubstring(pattern.getPart(start + 2));
                if (kind.equals("date") || kind.equals("time")) {
                    found(bundle, key, "formats a date by CLDR; Times has our patterns");
                }
            }
            case CHOICE -> found(bundle, key, "uses a choice; plurals and selects do that");
            case SELECT, NONE -> {
                // ICU itself refuses a select without other
            }
        }
    }

    /** All files of a module, in step: the same keys, and under each the same arguments and selects. */
    private void checkStep(String module, List<Bundle> bundles) {
        var byLanguage = bundles.stream()
                .collect(Collectors.toMap(Bundle::language, Bundle::patterns, (first, second) -> first, TreeMap::new));
        if (bundles.size() > byLanguage.size()) {
            findings.add(module + " has two files of one language");
        }
        var all = byLanguage.values().stream()
                .flatMap(patterns -> patterns.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (var key : all) {
            var shapes = new TreeMap<Language, Object>();
            for (var language : Language.values()) {
                var text = byLanguage.getOrDefault(language, Map.of()).get(key);
                if (text == null) {
                    findings.add("%s_%s: %s is missing".formatted(module, language.tag(), key));
                } else {
                    shape(text).ifPresent(shape -> shapes.put(language, shape));
                }
            }
            if (Set.copyOf(shapes.values()).size() > 1) {
                findings.add("%s: %s takes different arguments: %s".formatted(module, key, shapes));
            }
        }
    }

    /** What the caller must give: which arguments, and which words a select knows; empty if it does not parse. */
    private static Optional<Map<Integer, Set<String>>> shape(String text) {
        MessagePattern pattern;
        try {
            pattern = new MessagePattern(text);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty(); // found as such already
        }
        var shape = new TreeMap<Integer, Set<String>>();
        IntStream.range(0, pattern.countParts())
                .filter(at -> pattern.getPart(at).getType() == Part.Type.ARG_START)
                .forEach(at -> shape.computeIfAbsent(pattern.getPart(at + 1).getValue(), any -> new TreeSet<>())
                        .addAll(
                                pattern.getPart(at).getArgType() == ArgType.SELECT
                                        ? selectors(pattern, at)
                                        : Set.of()));
        return Optional.of(shape);
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        var selectors = new TreeSet<String>();
        for (int at = start + 1; at < pattern.getLimitPartIndex(start); at++) {
            var part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(part));
            }
            if (part.getType() == Part.Type.MSG_START) {
                at = pattern.getLimitPartIndex(at);
            }
        }
        return selectors;
    }

    /** The words of a pattern without its syntax; an argument reads as a line's end, which no message holds. */
    private static String words(MessagePattern pattern) {
        var text = pattern.getPatternString();
        var words = new StringBuilder();
        var depth = 0;
        var from = 0;
        for (int at = 0; at < pattern.countParts(); at++) {
            var part = pattern.getPart(at);
            switch (part.getType()) {
                case MSG_START -> {
                    depth++;
                    from = part.getLimit();
                }
                case ARG_START -> words.append(text, from, part.getIndex()).append('\n');
                case ARG_LIMIT -> from = part.getLimit();
                case MSG_LIMIT -> {
                    words.append(text, from, part.getIndex()).append(depth > 1 ? "\n" : "");
                    depth--;
                }
                default -> {
                    // figures and names of the syntax
                }
            }
        }
        return words.toString();
    }

    private static String withoutOwnNames(String words) {
        return Arrays.stream(Language.values())
                .map(Language::ownName)
                .reduce(words, (text, name) -> text.replace(name, ""));
    }

    private void found(Bundle bundle, String key, String fault) {
        findings.add("%s_%s: %s %s".formatted(bundle.module(), bundle.language().tag(), key, fault));
    }
}
