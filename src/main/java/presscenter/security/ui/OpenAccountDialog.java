package presscenter.security.ui;

import static presscenter.security.ui.Labels.labelled;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.signals.Signal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;
import presscenter.security.AccountRefusal;
import presscenter.security.NewAccount;
import presscenter.security.Outlet;
import presscenter.ui.Words;

/** The form of a new account. */
class OpenAccountDialog extends AskDialog {
    private final Form form;

    OpenAccountDialog(Consumer<NewAccount> open) {
        this(open, new Form());
    }

    private OpenAccountDialog(Consumer<NewAccount> open, Form form) {
        super("security.people.open", "security.people.open-submit", false, () -> open.accept(form.account()));
        this.form = form;
        add(form);
    }

    @Override
    void refuse(AccountRefusal.Reason reason) {
        var field = form.field(reason);
        if (field.isEmpty()) {
            super.refuse(reason);
        }
        field.ifPresent(wrong -> {
            wrong.setErrorMessage(Words.now(reason.key()));
            wrong.setInvalid(true);
            wrong.focus();
        });
    }

    private static final class Form extends Div {
        private final TextField name = labelled(new TextField(), "security.people.name");
        private final TextField username = labelled(new TextField(), "security.people.username");
        private final CheckboxGroup<Role> roles = labelled(new CheckboxGroup<>(), "security.people.roles");
        private final Select<Language> language = labelled(new Select<>(), "security.people.language");
        private final TextField outletKey = labelled(new TextField(), "security.people.outlet-key");
        private final Map<Language, TextField> outletNames = new EnumMap<>(Language.class);
        private final Checkbox wire = labelled(new Checkbox(), "security.people.wire");
        private final Div outlet = new Div();

        Form() {
            addClassName("people-form");
            List.of(name, username, outletKey).forEach(field -> field.setManualValidation(true));
            roles.setItems(Role.values());
            Signal.effect(roles, () -> {
                Words.language().get();
                roles.setItemLabelGenerator(each -> Words.now(Labels.key(each)));
            });
            language.setItems(Language.values());
            language.setItemLabelGenerator(Language::ownName);
            language.setValue(Words.languageNow());

            outlet.addClassName("people-form");
            outlet.setVisible(false);
            outlet.add(outletKey);
            for (var each : Language.values()) {
                var field = labelled(new TextField(), "security.people.outlet-name", each.ownName());
                outletNames.put(each, field);
                outlet.add(field);
            }
            outlet.add(wire);
            roles.addValueChangeListener(
                    changed -> outlet.setVisible(changed.getValue().contains(Role.JOURNALIST)));
            add(name, username, roles, new Paragraph(Words.of("security.people.give-help")), outlet, language);
        }

        /** The field of which a refusal speaks; empty if it speaks of several. */
        Optional<TextField> field(AccountRefusal.Reason reason) {
            return switch (reason) {
                case NAME_MISSING -> Optional.of(name);
                case NOT_A_MAIL_ADDRESS, USERNAME_TAKEN -> Optional.of(username);
                case OUTLET_MISSING -> Optional.of(outletKey);
                default -> Optional.empty();
            };
        }

        NewAccount account() {
            List.of(name, username, outletKey).forEach(field -> field.setInvalid(false));
            return new NewAccount(
                    username.getValue(), name.getValue(), roles.getValue(), outlet(), language.getValue());
        }

        private Optional<Outlet> outlet() {
            var names = Arrays.stream(Language.values())
                    .filter(each -> !name(each).isEmpty())
                    .collect(Collectors.toMap(each -> each, this::name));
            var key = outletKey.getValue().strip();
            return key.isEmpty() || names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Outlet(key, new Localized<>(names), wire.getValue()));
        }

        private String name(Language each) {
            var field = outletNames.get(each);
            return field == null ? "" : field.getValue().strip();
        }
    }
}
