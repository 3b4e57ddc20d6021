package presscenter.accreditation.ui;

import static presscenter.accreditation.ui.Labels.labelled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.signals.Signal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import presscenter.accreditation.OutletDraft;
import presscenter.accreditation.OutletKind;
import presscenter.accreditation.OutletRefused;
import presscenter.accreditation.OutletRegistry;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.ui.Words;

/** What a record says, in fields. */
class OutletForm extends Div {
    private final Map<Language, TextField> names = new EnumMap<>(Language.class);
    private final TextArea aliases = labelled(new TextArea(), "accreditation.outlet.aliases");
    private final Select<OutletKind> kind = labelled(new Select<>(), "accreditation.outlet.kind");
    private final CountryField country;
    private final TextField website = labelled(new TextField(), "accreditation.outlet.website");
    private final TextField telephone = labelled(new TextField(), "accreditation.outlet.telephone");

    OutletForm(OutletRegistry registry) {
        addClassName("outlet-form");
        for (var language : Language.values()) {
            var name = labelled(new TextField(), "accreditation.outlet.name-in", language.ownName());
            name.getElement().setAttribute("lang", language.tag());
            name.setManualValidation(true);
            names.put(language, name);
            add(name);
        }
        Labels.choice(kind, OutletKind.values(), OutletKind::key, "accreditation.outlet.kind.unknown");
        country = new CountryField(registry);
        helped(aliases, "accreditation.outlet.aliases.how");
        helped(telephone, "accreditation.outlet.telephone.how");
        kind.setManualValidation(true);
        country.setManualValidation(true);
        website.setManualValidation(true);
        telephone.setManualValidation(true);
        aliases.setManualValidation(true);
        add(aliases, kind, country, website, telephone);
    }

    void show(OutletDraft draft) {
        names.forEach(
                (language, field) -> field.setValue(draft.name().in(language).orElse("")));
        aliases.setValue(String.join("\n", draft.aliases()));
        kind.setValue(draft.kind().orElse(null));
        country.show(draft.country());
        website.setValue(draft.website().orElse(""));
        telephone.setValue(draft.telephone().orElse(""));
    }

    /** @throws OutletRefused as {@link OutletDraft} does */
    OutletDraft draft() {
        fields().forEach(field -> field.setInvalid(false));
        var written = new EnumMap<Language, String>(Language.class);
        names.forEach((language, field) -> written.put(language, field.getValue()));
        return new OutletDraft(
                new Localized<>(written),
                aliases.getValue().lines().toList(),
                kind.getOptionalValue(),
                country.country(),
                Optional.of(website.getValue()),
                Optional.of(telephone.getValue()));
    }

    /** Says what was refused at the field that it is about; false if it is about none. */
    boolean says(OutletRefused refused) {
        var field = fieldOf(refused);
        if (field == null) {
            return false;
        }
        var at = (HasValidationProperties) field;
        at.setErrorMessage(Words.now(refused.key(), refused.word()));
        at.setInvalid(true);
        ((Focusable<?>) field).focus();
        return true;
    }

    private @Nullable Component fieldOf(OutletRefused refused) {
        return switch (refused.why()) {
            case NAME_MISSING -> names.get(Words.languageNow());
            case MIXED_LETTERS ->
                Stream.concat(names.values().stream().map(TextField.class::cast), Stream.of(aliases))
                        .filter(field ->
                                ((HasValue<?, String>) field).getValue().contains(refused.word()))
                        .findFirst()
                        .orElse(aliases);
            case TOO_MANY_ALIASES -> aliases;
            case KIND_MISSING -> kind;
            case COUNTRY_MISSING, COUNTRY_UNKNOWN -> country;
            case WEBSITE_MALFORMED -> website;
            case TELEPHONE_MALFORMED, TELEPHONE_MISSING -> telephone;
            case TOO_LONG,
                    UNKNOWN_OUTLET,
                    CHANGED_MEANWHILE,
                    ALREADY_REGISTERED,
                    ALREADY_MERGED,
                    NOT_REGISTERED,
                    INTO_ITSELF,
                    SUSPENDED,
                    MEASURE_IN_FORCE,
                    REASON_MISSING -> null;
        };
    }

    private Stream<HasValidationProperties> fields() {
        return Stream.concat(
                names.values().stream(),
                List.of(aliases, kind, country, website, telephone).stream().map(HasValidationProperties.class::cast));
    }

    private static <T extends Component & com.vaadin.flow.component.HasHelper> void helped(T field, String key) {
        var words = Words.of(key);
        Signal.effect(field, () -> field.setHelperText(words.get()));
    }
}
