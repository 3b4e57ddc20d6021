package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import presscenter.release.DeskRelease.Version;
import presscenter.release.ui.Buttons;
import presscenter.ui.Words;

/** Which two versions are compared. */
class VersionChoice extends Div {
    VersionChoice(List<Version> versions, Version from, Version to, SerializableBiConsumer<Version, Version> compare) {
        addClassName("version-choice");
        var older = field("release.versions.from", versions, from);
        var newer = field("release.versions.to", versions, to);
        add(
                older,
                newer,
                Buttons.plain("release.versions.compare", () -> compare.accept(older.getValue(), newer.getValue())));
    }

    private static Select<Version> field(String label, List<Version> versions, Version chosen) {
        var field = new Select<Version>();
        Signal.effect(field, () -> field.setLabel(Words.of(label).get()));
        field.setItems(versions);
        field.setItemLabelGenerator(version -> Words.now("release.versions.version", version.number()) + " · "
                + Words.now("release.versions.state." + version.state()));
        field.setValue(chosen);
        return field;
    }
}
