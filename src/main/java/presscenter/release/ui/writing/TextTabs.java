package presscenter.release.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskAddress;
import presscenter.release.ui.PageLinks;
import presscenter.release.ui.TextMark;
import presscenter.ui.LanguageTabs;
import presscenter.ui.Words;

/** The three texts of a release, each with how it stands, and beside them the ways to what belongs to them. */
final class TextTabs extends Div {
    /** @param aside where the side stands below the texts: one press leads to it */
    TextTabs(DeskRelease release, DeskRelease.Text text, Component aside) {
        addClassName("text-tabs");
        var tabs = new LanguageTabs(
                Words.of("release.editor.texts"),
                new ValueSignal<>(text.language()),
                other -> UI.getCurrent().navigate(DeskAddress.of(release.number(), other)));
        for (var each : Language.values()) {
            tabs.note(each, TextMark.shortly(release.text(each)));
        }
        var toAside = Buttons.quiet(
                "release.editor.to-aside", () -> aside.getElement().executeJs("""
                this.scrollIntoView({block: 'start'});
                this.focus({preventScroll: true});
                """));
        toAside.addClassName("to-aside");
        add(tabs, toAside, new PageLinks(release, text));
    }
}
