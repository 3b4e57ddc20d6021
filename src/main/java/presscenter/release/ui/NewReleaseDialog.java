package presscenter.release.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import presscenter.embargo.Audience;
import presscenter.language.Language;
import presscenter.release.EmbargoPlan;
import presscenter.release.FactsDraft;
import presscenter.release.Refused;
import presscenter.release.ReleaseKind;
import presscenter.role.Role;
import presscenter.ui.VerbQuestion;
import presscenter.ui.Words;

/**
 * Asks for what a release cannot begin without, and for its embargo, because a speech in four minutes leaves no time to
 * look for it later; all has an answer already. Begins the release, and its headline can be typed.
 */
public final class NewReleaseDialog extends Dialog {
    private final transient DeskParts parts;
    private final Select<ReleaseKind> kind = new Select<>();
    private final RadioButtonGroup<Language> source = new RadioButtonGroup<>();
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>();
    private final EmbargoFields embargo;
    private final Paragraph refusal = new Paragraph();

    NewReleaseDialog(DeskParts parts) {
        this.parts = parts;
        addClassNames("verb", "new-release");
        setHeaderTitle(VerbQuestion.nameOf("release.desk.new"));
        embargo = new EmbargoFields(parts, List.of(EmbargoFields.Form.values()), false);
        kind.setLabel(Words.now("release.desk.new.kind"));
        kind.setItems(ReleaseKind.values());
        kind.setItemLabelGenerator(each -> Words.now(kindKey(each)));
        kind.setValue(ReleaseKind.PRESS_RELEASE);
        kind.addValueChangeListener(chosen -> embargo.propose(
                chosen.getValue() == ReleaseKind.SPEECH ? EmbargoFields.Form.DELIVERED : EmbargoFields.Form.AT_ONCE));
        source.setLabel(Words.now("release.desk.new.source"));
        source.setItems(Language.values());
        source.setItemLabelGenerator(Language::ownName);
        source.setValue(Words.languageNow());
        audience.setLabel(Words.now("release.desk.new.audience"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(
                each -> Words.now("release.desk.audience." + each.name().toLowerCase(Locale.ROOT)));
        audience.setValue(Audience.ACCREDITED); // the narrower one: nothing is for everyone by oversight
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(new Paragraph(Words.of("release.desk.new.intro")), kind, source, audience, embargo, refusal);
        getFooter()
                .add(
                        Buttons.quiet("release.desk.cancel", this::close),
                        Buttons.primary("release.desk.new.begin", this::begin));
        setCloseOnOutsideClick(false);
    }

    /** A button that opens it; none for whoever may not begin a release. */
    public static NativeButton[] opener(DeskParts parts) {
        return parts.isFor(Role.PRESS_OFFICER, Role.EDITOR)
                ? new NativeButton[] {
                    Buttons.asking(Buttons.primary("release.desk.new", () -> new NewReleaseDialog(parts).open()))
                }
                : new NativeButton[0];
    }

    /** The key of a kind's name. */
    public static String kindKey(ReleaseKind kind) {
        return "release.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void begin() {
        refusal.setText("");
        embargo.plan().ifPresent(this::begin);
    }

    private void begin(EmbargoPlan plan) {
        try {
            var language = source.getValue();
            var facts = FactsDraft.of(kind.getValue(), audience.getValue(), language);
            var number = parts.desk().create(facts, language, plan);
            close(); // a second press of the button comes too late to begin a second release
            UI.getCurrent().navigate(DeskAddress.of(number, language));
        } catch (Refused refused) {
            refusal.setText(Refusals.say(refused));
        }
    }
}
