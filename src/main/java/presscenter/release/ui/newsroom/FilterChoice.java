package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import presscenter.language.Language;

/**
 * A chip that opens a few choices, as the browser's own popover, and bears the name of the one that is on. Its parts
 * stay while the choices change, so that the focus does too.
 */
class FilterChoice extends Span {
    /**
     * One choice.
     *
     * @param href where it leads: chooses it, or lets go of it if it is on
     * @param language of the words, if it is not the page's
     */
    record Choice(String words, String href, boolean on, Optional<Language> language) {}

    private final NativeButton opener;
    private final Div panel = new Div();
    private List<Choice> shown = List.of();

    FilterChoice(String id) {
        opener = opener(id);
        opener.addClassName("opens");
        panel.addClassNames("panel", "choices");
        panel.setId(id);
        panel.getElement().setAttribute("popover", "auto");
        addClassName("choice");
        add(opener, panel);
    }

    /** A chip that opens the popover with this id. */
    static NativeButton opener(String popover) {
        var chip = new NativeButton();
        chip.addClassName("chip");
        chip.getElement().setAttribute("type", "button").setAttribute("popovertarget", popover);
        return chip;
    }

    /** Shows the choices in this order; closes if another one is on than before. */
    void show(String label, List<Choice> choices) {
        var chosen = on(choices);
        opener.setText(chosen.map(choice -> label + ": " + choice.words()).orElse(label));
        opener.setClassName("on", chosen.isPresent());
        var links = panel.getChildren().map(Anchor.class::cast).toList();
        for (var i = 0; i < choices.size(); i++) {
            var link = i < links.size() ? links.get(i) : add(new Anchor());
            var choice = choices.get(i);
            FilterLink.show(link, choice.words(), choice.href(), choice.on());
            choice.language().ifPresent(language -> link.getElement().setAttribute("lang", language.tag()));
        }
        links.stream().skip(choices.size()).forEach(panel::remove);
        if (!chosen.map(Choice::words).equals(on(shown).map(Choice::words)) && isAttached()) {
            panel.getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()");
        }
        shown = List.copyOf(choices);
    }

    private Anchor add(Anchor link) {
        panel.add(link);
        return link;
    }

    private static Optional<Choice> on(List<Choice> choices) {
        return choices.stream().filter(Choice::on).findFirst();
    }
}
