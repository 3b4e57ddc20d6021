package presscenter.release.ui.writing;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Headline;
import presscenter.release.ui.VerbDialog;
import presscenter.ui.Words;

/** What becomes of a release that is out: a newer one takes its place, a speech is checked against delivery. */
final class AfterwardsVerbs extends Section {
    private final transient DeskParts parts;
    private final transient DeskRelease release;
    private final transient DeskPage page;

    AfterwardsVerbs(DeskParts parts, DeskRelease release, DeskPage page) {
        this.parts = parts;
        this.release = release;
        this.page = page;
        addClassNames("act", "afterwards");
        if (release.actions().contains(Action.CHECK_AGAINST_DELIVERY)) {
            add(Buttons.asking(Buttons.plain("release.afterwards.unchanged", this::unchanged)));
        }
        if (release.actions().contains(Action.REPLACE)) {
            add(Buttons.asking(Buttons.plain("release.afterwards.replace", this::replace)));
        }
        setVisible(getComponentCount() > 0);
    }

    private void unchanged() {
        new VerbDialog(
                        "release.afterwards.unchanged",
                        Words.now("release.afterwards.follows.unchanged"),
                        false,
                        () -> {
                            parts.desk().checkedWithoutChanges(release.number());
                            return true;
                        },
                        page::again)
                .open();
    }

    private void replace() {
        var newer = new ComboBox<DeskRelease>(Words.now("release.afterwards.newer"));
        newer.setItems(parts.releases().board(Optional.empty(), 100).stream()
                .filter(DeskRelease::out)
                .filter(each -> each.replacedBy().isEmpty() && !each.number().equals(release.number()))
                .toList());
        newer.setItemLabelGenerator(each -> Words.now(
                "release.afterwards.newer-one",
                each.number().toString(),
                Headline.of(each, Words.languageNow()).words()));
        newer.setManualValidation(true);
        newer.setErrorMessage(Words.now("release.afterwards.newer-missing"));
        newer.setWidthFull();
        new VerbDialog(
                        "release.afterwards.replace",
                        Words.now("release.afterwards.follows.replace"),
                        false,
                        () -> {
                            newer.setInvalid(newer.isEmpty());
                            newer.getOptionalValue().map(DeskRelease::number).ifPresent(this::replaceBy);
                            return !newer.isInvalid();
                        },
                        page::again,
                        newer)
                .open();
    }

    private void replaceBy(ReleaseNumber newer) {
        parts.desk().replace(release.number(), newer);
    }
}
