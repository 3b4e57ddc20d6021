package presscenter.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import presscenter.language.Times;
import presscenter.role.Role;
import presscenter.ui.Words;

/** Words of fields that follow the reader's language. */
final class Labels {
    private Labels() {}

    static <T extends Component & HasLabel> T labelled(T field, String key, Object... args) {
        var words = Words.of(key, args);
        Signal.effect(field, () -> field.setLabel(words.get()));
        return field;
    }

    static String key(Role role) {
        return "security.role." + inKeys(role);
    }

    /** A role with the end of its term; without one, the role alone. */
    static Signal<String> role(Role role, Optional<Instant> until, Times times) {
        var name = Words.of(key(role));
        return until.map(end -> Words.of(
                        "security.people.role-until",
                        name,
                        Words.language().map(language -> times.dateAndTime(end, language))))
                .orElse(name);
    }

    /** A constant as it stands in keys: in small letters, with hyphens. */
    static String inKeys(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
