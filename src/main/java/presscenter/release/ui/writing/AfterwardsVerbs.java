package presscenter.release.ui.writing;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Optional;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.NoSuchRelease;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Headline;
import presscenter.release.ui.VerbDialog;
import presscenter.ui.Words;

/** What becomes of a release that is out: a newer one takes its place, a speech is checked against delivery. */
final class AfterwardsVerbs extends Section {
    private static final int OFFERED = 100;

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
        var newer = newer();
        new VerbDialog(
                        "release.afterwards.replace",
                        Words.now("release.afterwards.follows.replace"),
                        false,
                        () -> {
                            newer.setInvalid(newer.isInvalid() || newer.isEmpty());
                            if (!newer.isInvalid()) {
                                replaceBy(newer.getValue().number());
                            }
                            return !newer.isInvalid();
                        },
                        page::again,
                        newer)
                .open();
    }

    /** The newest that are out, to choose from; an older one is given by its number. */
    private ComboBox<DeskRelease> newer() {
        var newer = new ComboBox<DeskRelease>(Words.now("release.afterwards.newer"));
        newer.setItems(new ArrayList<>(
                parts.releases().out(OFFERED).stream().filter(this::mayReplace).toList()));
        newer.setItemLabelGenerator(each -> Words.now(
                "release.afterwards.newer-one",
                each.number().toString(),
                Headline.of(each, Words.languageNow()).words()));
        newer.setHelperText(Words.now("release.afterwards.newer-older"));
        newer.setManualValidation(true);
        newer.setErrorMessage(Words.now("release.afterwards.newer-missing"));
        newer.setWidthFull();
        newer.addValueChangeListener(chosen -> newer.setInvalid(false));
        newer.setAllowCustomValue(true);
        newer.addCustomValueSetListener(typed -> {
            var found = find(typed.getDetail());
            found.ifPresent(each -> {
                if (!newer.getListDataView().contains(each)) {
                    newer.getListDataView().addItem(each);
                }
                newer.setValue(each);
            });
            newer.setErrorMessage(
                    found.isPresent()
                            ? Words.now("release.afterwards.newer-missing")
                            : Words.now("release.afterwards.newer-unknown", typed.getDetail()));
            newer.setInvalid(found.isEmpty());
        });
        return newer;
    }

    private Optional<DeskRelease> find(String typed) {
        try {
            return ReleaseNumber.parse(typed.strip())
                    .map(parts.releases()::find)
                    .filter(this::mayReplace);
        } catch (NoSuchRelease unknown) {
            return Optional.empty();
        }
    }

    private boolean mayReplace(DeskRelease other) {
        return other.out() && other.replacedBy().isEmpty() && !other.number().equals(release.number());
    }

    private void replaceBy(ReleaseNumber newer) {
        parts.desk().replace(release.number(), newer);
    }
}
