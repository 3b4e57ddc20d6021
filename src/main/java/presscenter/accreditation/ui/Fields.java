package presscenter.accreditation.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import presscenter.accreditation.ApplicationForm;
import presscenter.accreditation.Missing;
import presscenter.language.Language;
import presscenter.language.Messages;

/** The fields of a step as its template shows them: label, hint, value, and what is missing, at the field itself. */
final class Fields {
    private static final String KEY = "accreditation.field.";

    private final Messages messages;
    private final Language language;
    private final Set<? extends Enum<?>> missing;
    private final String sentences;
    private final List<Map<String, Object>> fields = new ArrayList<>();

    /** @param missing what is said at its field; what is not to be said yet is left out */
    Fields(Messages messages, Language language, Set<Missing> missing) {
        this(messages, language, missing, "accreditation.missing.");
    }

    /** @param sentences what the message keys of the sentences about what is missing begin with */
    Fields(Messages messages, Language language, Set<? extends Enum<?>> missing, String sentences) {
        this.messages = messages;
        this.language = language;
        this.missing = missing;
        this.sentences = sentences;
    }

    /** A line; {@code complete} is what the browser may fill in, or {@code off}. */
    Fields line(String name, String value, String type, String complete, Enum<?>... ifMissing) {
        var field = field(name, ifMissing);
        field.put("line", true);
        field.put("type", type);
        field.put("complete", complete);
        field.put("value", value);
        field.put("longest", ApplicationForm.LONGEST_LINE);
        return this;
    }

    /** Several lines. */
    Fields list(String name, String value) {
        var field = field(name);
        field.put("list", true);
        field.put("value", value);
        field.put("longest", ApplicationForm.LONGEST_LIST);
        return this;
    }

    /** One of several. */
    <E extends Enum<E>> Fields one(String name, E[] all, Predicate<E> chosen, Enum<?>... ifMissing) {
        return choice(name, "radio", Stream.of(all), chosen, ifMissing);
    }

    /** Any of several. */
    <E extends Enum<E>> Fields any(String name, E[] all, Predicate<E> chosen, Enum<?>... ifMissing) {
        return choice(name, "checkbox", Stream.of(all), chosen, ifMissing);
    }

    private <E extends Enum<E>> Fields choice(
            String name, String type, Stream<E> all, Predicate<E> chosen, Enum<?>... ifMissing) {
        var field = field(name, ifMissing);
        field.put("choice", true);
        field.put("type", type);
        field.put(
                "options",
                all.map(each -> Map.of(
                                "option",
                                Applicants.name(each),
                                "words",
                                say(KEY + name + "." + Applicants.name(each)),
                                "chosen",
                                chosen.test(each)))
                        .toList());
        return this;
    }

    List<Map<String, Object>> shown() {
        return List.copyOf(fields);
    }

    private Map<String, Object> field(String name, Enum<?>... ifMissing) {
        var field = new HashMap<String, Object>();
        field.put("name", name);
        field.put("label", say(KEY + name));
        var hint = KEY + name + ".hint";
        if (messages.has(hint)) {
            field.put("hint", say(hint));
        }
        var problem = Stream.of(ifMissing).filter(missing::contains).findFirst();
        problem.ifPresent(each -> field.put("problem", say(sentences + Applicants.name(each))));
        field.put("described", (field.containsKey("hint") ? name + "-hint " : "") + name + "-problem");
        fields.add(field);
        return field;
    }

    private String say(String key) {
        return messages.get(language, key);
    }
}
