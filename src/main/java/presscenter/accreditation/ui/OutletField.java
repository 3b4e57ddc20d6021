package presscenter.accreditation.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.Missing;
import presscenter.language.Language;
import presscenter.language.Messages;

/** The field in which the outlet is found (A2), and, for one that nobody knows yet, the one for its address. */
final class OutletField {
    private final Messages messages;
    private final Language language;
    private final Set<Missing> missing;

    OutletField(Messages messages, Language language, Set<Missing> missing) {
        this.messages = messages;
        this.language = language;
        this.missing = missing;
    }

    /** @param found what the registry has for what was typed, offered where nothing was chosen */
    Map<String, Object> shown(OutletChoice choice, List<Map<String, String>> found) {
        var field = new HashMap<String, Object>();
        field.put("label", say("accreditation.field.outlet"));
        field.put("hint", say("accreditation.field.outlet.hint"));
        field.put("typed", choice.typed());
        field.put("key", choice.key().orElse(""));
        field.put("websiteLabel", say("accreditation.field.outlet-website"));
        field.put("websiteHint", say("accreditation.field.outlet-website.hint"));
        field.put("website", choice.website());
        field.put("found", found);
        field.put("anyFound", !found.isEmpty());
        field.put("foundLabel", say("accreditation.outlet.meant"));
        field.put("noneOfThem", say("accreditation.outlet.none-of-them"));
        problem("problem", field, Missing.OUTLET, Missing.OUTLET_MIXED_LETTERS);
        problem("websiteProblem", field, Missing.OUTLET_WEBSITE, Missing.OUTLET_WEBSITE_MALFORMED);
        return field;
    }

    private void problem(String name, Map<String, Object> field, Missing... ifMissing) {
        Stream.of(ifMissing)
                .filter(missing::contains)
                .findFirst()
                .ifPresent(each -> field.put(name, say("accreditation.missing." + Applicants.name(each))));
    }

    private String say(String key) {
        return messages.get(language, key);
    }
}
