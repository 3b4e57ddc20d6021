package presscenter.release.ui.keeping;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.language.Moment;
import presscenter.language.Order;
import presscenter.release.DutyDesk;
import presscenter.release.KnownName;
import presscenter.release.NameKind;
import presscenter.release.OnDuty;
import presscenter.release.Refused;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Refusals;
import presscenter.release.ui.TypedTimeField;
import presscenter.release.ui.VerbDialog;
import presscenter.release.ui.WordsInThree;
import presscenter.role.Role;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** Somebody's hours: as what, who, under which telephone, in which languages, from when until when. */
final class DutyFields extends Div {
    private final transient DutyDesk desk;
    private final Select<OnDuty.Function> function = new Select<>();
    private final ComboBox<KnownName> person = new ComboBox<>();
    private final WordsInThree name = new WordsInThree("release.duty.name");
    private final TextField telephone = new TextField();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final TypedTimeField from;
    private final TypedTimeField until;

    private DutyFields(DeskParts parts, DutyDesk desk) {
        this.desk = desk;
        addClassName("duty-fields");
        function.setLabel(Words.now("release.duty.function"));
        function.setItems(OnDuty.Function.values());
        function.setItemLabelGenerator(each -> Words.now(functionKey(each)));
        function.setValue(parts.isFor(Role.PRESS_OFFICER) ? OnDuty.Function.OFFICER : OnDuty.Function.EDITOR);
        person.setLabel(Words.now("release.duty.person"));
        person.setHelperText(Words.now("release.duty.person.how"));
        var language = Words.languageNow();
        person.setItemLabelGenerator(each -> each.name().nearest(language).orElse(each.key()));
        person.setItems(parts.names().all().stream()
                .filter(each -> each.kind() == NameKind.PERSON)
                .sorted(Comparator.comparing(
                        (KnownName each) -> each.name().nearest(language).orElse(""), Order.of(language)))
                .toList());
        person.addValueChangeListener(chosen -> take(chosen.getValue()));
        telephone.setLabel(Words.now("release.duty.telephone"));
        telephone.setManualValidation(true);
        languages.setLabel(Words.now("release.duty.languages"));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(Language::ownName);
        languages.setManualValidation(true);
        from = new TypedTimeField(parts, "release.duty.from");
        from.help("release.duty.from.how");
        until = new TypedTimeField(parts, "release.duty.until");
        add(function, person, name, telephone, languages, from, until);
    }

    /** Asks whom to put on duty. */
    static void ask(DeskParts parts, DutyDesk desk, Runnable then) {
        var fields = new DutyFields(parts, desk);
        new VerbDialog(
                        "release.duty.put",
                        Words.now("release.duty.put.follows"),
                        false,
                        fields::put,
                        () -> {
                            Notices.good("release.duty.done");
                            then.run();
                        },
                        fields)
                .open();
    }

    static String functionKey(OnDuty.Function function) {
        return "release.desk.duty." + function.name().toLowerCase(Locale.ROOT);
    }

    private void take(@Nullable KnownName chosen) {
        if (chosen != null) {
            name.show(chosen.name());
            telephone.setValue(chosen.telephone().orElse(telephone.getValue()));
        }
    }

    private boolean put() {
        telephone.setInvalid(false);
        languages.setInvalid(false);
        var nameIsWhole = name.isComplete();
        var begins = from.isFit(false);
        var ends = until.isFit(true); // each says at its field what it lacks
        if (!nameIsWhole || !begins || !ends) {
            return false;
        }
        try {
            desk.putOnDuty(
                    new OnDuty(
                            function.getValue(),
                            name.words(),
                            telephone.getValue(),
                            Arrays.stream(Language.values())
                                    .filter(languages.getValue()::contains)
                                    .toList(),
                            until.moment().orElseThrow().instant()),
                    from.moment().map(Moment::instant));
            return true;
        } catch (Refused refused) {
            return atItsField(refused);
        }
    }

    /** What is refused of one field is said there; false, for nothing was done. */
    private boolean atItsField(Refused refused) {
        var why = Refusals.say(refused);
        switch (refused.why()) {
            case NO_TELEPHONE -> {
                telephone.setErrorMessage(why);
                telephone.setInvalid(true);
                telephone.focus();
            }
            case LANGUAGES_MISSING -> {
                languages.setErrorMessage(why);
                languages.setInvalid(true);
            }
            case ENDS_BEFORE_IT_BEGINS, DUTY_IS_PAST -> until.say(why);
            default -> throw refused;
        }
        return false;
    }
}
