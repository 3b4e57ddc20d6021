package presscenter.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.Databases;
import presscenter.audit.PressAudit;
import presscenter.instance.Instance;
import presscenter.language.Language;
import presscenter.proof.Ledger.Deed;
import presscenter.proof.Ledger.Verb;

/** What a press center that died has in its database when it has started again. */
final class Aftermath {
    private final Map<String, Map<String, String>> releases;
    /** By number and language; a text that was not begun is not among them. */
    private final Map<String, Map<String, String>> texts;
    /** By what was decided, number and language: how many entries of the trail. */
    private final Map<String, Long> trail;

    private final Set<String> readings;

    Aftermath(Instance instance) {
        this(instance::told);
    }

    /** @param told what the database answers to a select, each row by the names of its columns */
    Aftermath(Function<String, List<Map<String, String>>> told) {
        releases = by(
                told.apply(
                        "select r.number, r.state, r.ready_at, r.visible_from, r.approved_facts, f.approved_at"
                                + " from release r left join release_facts f on f.id = r.working_facts or f.id = r.approved_facts"),
                "number");
        texts = by(
                told.apply(
                        "select r.number, t.language, t.approved, t.working, v.id, v.state, v.headline, v.lede,"
                                + " v.body, v.submitted_at, v.submitted_by, v.approved_at, v.approved_by from release r"
                                + " join release_text t on t.release_id = r.id join release_text_version v on v.text_id = t.id"),
                "number",
                "language");
        trail = told
                .apply("select what, about, details from audit_entry where what like 'release.%' and about is not null")
                .stream()
                .collect(Collectors.groupingBy(
                        entry -> key(
                                value(entry, "what"),
                                value(entry, "about"),
                                value(entry, "details").replaceFirst("(?s).*language=(..).*|.*", "$1")),
                        Collectors.counting()));
        readings =
                told
                        .apply("select person, release_number, language from audit_reading where action = 'OPENED'")
                        .stream()
                        .map(row -> key(value(row, "person"), value(row, "release_number"), value(row, "language")))
                        .collect(Collectors.toSet());
    }

    /** What was told and is not there, with what there is of its text. */
    List<String> lost(Ledger ledger, UUID journalist) {
        return ledger.told().stream()
                .filter(deed -> !isThere(deed, ledger, journalist))
                .map(deed -> deed + " and there is "
                        + texts.get(key(deed.number(), deed.language().tag())))
                .toList();
    }

    private boolean isThere(Deed deed, Ledger ledger, UUID journalist) {
        var text = texts.get(key(deed.number(), deed.language().tag()));
        if (text == null) {
            return false;
        }
        return switch (deed.verb()) {
            case BEGUN -> entries("release.created", deed.number(), "") == 1;
            case SAVED -> atLeast(deed, ledger).contains(words(text));
            case SUBMITTED -> isSubmitted(text) && words(text).equals(deed.words());
            case APPROVED -> isApproved(text) && words(text).equals(deed.words());
            case OPENED ->
                readings.contains(key(
                        journalist.toString(), deed.number(), deed.language().tag()));
        };
    }

    /** These words, or words that were sent for the same text after them. */
    private static Set<String> atLeast(Deed saved, Ledger ledger) {
        return ledger.sent().stream()
                .filter(deed -> deed.verb() == Verb.SAVED
                        && deed.number().equals(saved.number())
                        && deed.language().equals(saved.language()))
                .dropWhile(deed -> !deed.equals(saved))
                .map(Deed::words)
                .collect(Collectors.toSet());
    }

    /** Releases and texts of which a part is there and another is not; in all that ever was written. */
    List<String> halfMade() {
        var half = new ArrayList<String>();
        texts.forEach((key, text) -> {
            var number = value(text, "number");
            var language = value(text, "language");
            if (!isOfOneSave(text)) {
                half.add(key + " has words of more than one save");
            }
            oneOf(
                    half,
                    key + " is submitted",
                    isSubmitted(text),
                    text.containsKey("submitted_at"),
                    text.containsKey("submitted_by"),
                    entries("release.submitted", number, language) == 1);
            oneOf(
                    half,
                    key + " is approved",
                    isApproved(text),
                    Objects.equals(text.get("approved"), text.get("id")),
                    !text.containsKey("working"),
                    text.containsKey("approved_at"),
                    text.containsKey("approved_by"),
                    entries("release.approved", number, language) == 1);
        });
        releases.forEach((number, release) -> {
            var approved = texts.values().stream()
                    .filter(text -> number.equals(text.get("number")) && isApproved(text))
                    .count();
            oneOf(
                    half,
                    number + " has approved facts",
                    approved > 0,
                    release.containsKey("approved_facts"),
                    release.containsKey("approved_at"));
            oneOf(
                    half,
                    number + " is ready",
                    approved == Language.values().length,
                    "READY".equals(release.get("state")),
                    release.containsKey("ready_at"),
                    release.containsKey("visible_from"),
                    entries("release.ready", number, "") == 1);
        });
        var told = trail.keySet().stream()
                .filter(key -> key.startsWith("release.created "))
                .map(key -> key.split(" ")[1])
                .collect(Collectors.toSet());
        if (!told.equals(new HashSet<>(releases.keySet()))) {
            half.add("the trail tells of other releases than there are");
        }
        return half;
    }

    /** Either all of these signs are there, or none. */
    static void oneOf(List<String> half, String what, boolean... signs) {
        for (var sign : signs) {
            if (sign != signs[0]) {
                half.add(what + " and is not: " + Arrays.toString(signs));
                return;
            }
        }
    }

    /**
     * What the trail's own proof says if the trail is not whole. The embedded database is looked at in a copy, so that
     * the application itself meets what the kill left.
     */
    static Optional<String> objectionToTheTrail(Instance dead) throws IOException {
        var left = dead.data();
        if (dead.postgresql().isEmpty()) {
            left = Files.createDirectories(dead.data().resolveSibling("left"));
            try (var files = Files.list(dead.data())) {
                for (var file : files.toList()) {
                    Files.copy(file, left.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return PressAudit.objection(left, dead.postgresql().map(url -> Map.entry(url, Databases.USER)));
    }

    private long entries(String what, String number, String language) {
        return trail.getOrDefault(key(what, number, language), 0L);
    }

    private static boolean isApproved(Map<String, String> text) {
        return "APPROVED".equals(text.get("state"));
    }

    private static boolean isSubmitted(Map<String, String> text) {
        return "IN_REVIEW".equals(text.get("state")) || isApproved(text);
    }

    private static String words(Map<String, String> text) {
        return value(text, "headline").replaceFirst("^Headline ", "");
    }

    private static boolean isOfOneSave(Map<String, String> text) {
        var words = words(text);
        var lede = value(text, "lede");
        var body = value(text, "body");
        return words.isEmpty()
                ? lede.isEmpty() && body.isEmpty()
                : lede.equals("Lede " + words) && body.equals("<p>Body " + words + "</p>");
    }

    private static Map<String, Map<String, String>> by(List<Map<String, String>> rows, String... columns) {
        var found = new HashMap<String, Map<String, String>>();
        rows.forEach(row -> found.put(
                key(Stream.of(columns).map(column -> value(row, column)).toArray(String[]::new)), row));
        return found;
    }

    private static String value(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static String key(String... parts) {
        return String.join(" ", parts).strip();
    }
}
