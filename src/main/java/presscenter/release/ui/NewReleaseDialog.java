package presscenter.release.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import presscenter.embargo.Audience;
import presscenter.language.Language;
import presscenter.release.FactsDraft;
import presscenter.release.Refused;
import presscenter.release.ReleaseDesk;
import presscenter.release.ReleaseKind;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** Asks for what a release cannot begin without, begins it, and opens its page. */
final class NewReleaseDialog extends Dialog {
    private final transient ReleaseDesk desk;
    private final Select<ReleaseKind> kind = new Select<>();
    private final RadioButtonGroup<Language> source = new RadioButtonGroup<>();
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>();

    NewReleaseDialog(ReleaseDesk desk) {
        this.desk = desk;
        addClassName("new-release");
        setHeaderTitle(Words.now("release.desk.new"));
        kind.setLabel(Words.now("release.desk.new.kind"));
        kind.setItems(ReleaseKind.values());
        kind.setItemLabelGenerator(each -> Words.now(kindKey(each)));
        kind.setValue(ReleaseKind.PRESS_RELEASE);
        source.setLabel(Words.now("release.desk.new.source"));
        source.setItems(Language.values());
        source.setItemLabelGenerator(Language::ownName);
        source.setValue(Words.languageNow());
        audience.setLabel(Words.now("release.desk.new.audience"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(
                each -> Words.now("release.desk.audience." + each.name().toLowerCase(Locale.ROOT)));
        audience.setValue(Audience.ACCREDITED); // the narrower one: nothing is for everyone by oversight
        add(new Paragraph(Words.of("release.desk.new.intro")), kind, source, audience);

        var cancel = new Button(Words.now("release.desk.cancel"), pressed -> close());
        var begin = new Button(Words.now("release.desk.new.begin"), pressed -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true); // two presses begin one release
        getFooter().add(cancel, begin);
    }

    /** A button that opens it. */
    static NativeButton opener(ReleaseDesk desk) {
        return Press.asking("release.desk.new", () -> new NewReleaseDialog(desk).open(), "primary");
    }

    /** The key of a kind's name. */
    static String kindKey(ReleaseKind kind) {
        return "release.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void begin() {
        try {
            var language = source.getValue();
            var number = desk.create(FactsDraft.of(kind.getValue(), audience.getValue(), language), language);
            close();
            UI.getCurrent().navigate(DeskAddress.of(number, language));
        } catch (Refused refused) {
            close();
            Notices.alert("release.desk.refused", Refusals.say(refused));
        }
    }
}
