package presscenter.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import presscenter.accreditation.OutletLine;
import presscenter.accreditation.OutletState;
import presscenter.language.Language;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** Records, a line each: how it is called, what and where it is, and what can be done. */
class OutletList extends UnorderedList {
    private final transient Verbs verbs;
    private final transient Map<Shown, ListItem> items = new LinkedHashMap<>();

    OutletList(Verbs verbs) {
        this.verbs = verbs;
        addClassName("outlet-list");
    }

    /**
     * Shows these, in this order. The line of a record of which nothing has changed stays as it is: a button may be
     * pressed while the filter is still on its way, and a button that is gone hears nothing.
     */
    void show(List<OutletLine> outlets, Language language) {
        var wanted = outlets.stream().map(outlet -> new Shown(outlet, language)).toList();
        items.entrySet().removeIf(each -> {
            var goes = !wanted.contains(each.getKey());
            if (goes) {
                remove(each.getValue());
            }
            return goes;
        });
        for (int place = 0; place < wanted.size(); place++) {
            var item = items.computeIfAbsent(wanted.get(place), shown -> line(shown.outlet(), shown.language()));
            if (getElement().indexOfChild(item.getElement()) != place) {
                addComponentAtIndex(place, item);
            }
        }
        setVisible(!wanted.isEmpty());
    }

    private ListItem line(OutletLine outlet, Language language) {
        var beside = new Div();
        beside.addClassName("beside");
        var waits = outlet.state() == OutletState.PROPOSED;
        if (waits) {
            beside.add(Tag.plain(Words.of(outlet.state().key())));
        }
        outlet.kind().ifPresent(kind -> beside.add(new Span(Words.of(kind.key()))));
        outlet.country().ifPresent(country -> beside.add(new Span(country)));
        outlet.telephone().ifPresent(number -> beside.add(telephone(number)));
        return new ListItem(names(outlet, language), beside, actions(outlet, waits));
    }

    /** In the reader's language first. */
    private static Div names(OutletLine outlet, Language language) {
        var names = new Div();
        names.addClassName("names");
        var first = outlet.name().nearestLanguage(language).orElse(language);
        var name = spelled(outlet, first, "name");
        name.setId(nameId(outlet));
        names.add(name);
        for (var other : Language.values()) {
            var differs = !outlet.name().in(other).equals(outlet.name().in(first));
            if (differs && outlet.name().in(other).isPresent()) {
                names.add(spelled(outlet, other, "also"));
            }
        }
        outlet.mergedInto()
                .ifPresent(into -> names.add(new Span(Words.of(
                        "accreditation.outlet.part-of", into.nearest(language).orElse("")))));
        return names;
    }

    private static String nameId(OutletLine outlet) {
        return "outlet-" + outlet.key();
    }

    private static Span spelled(OutletLine outlet, Language language, String style) {
        var name = new Span(outlet.name().in(language).orElse(""));
        name.addClassName(style);
        name.getElement().setAttribute("lang", language.tag());
        return name;
    }

    private Div actions(OutletLine outlet, boolean waits) {
        var actions = new Div();
        actions.addClassName("actions");
        if (outlet.state() == OutletState.MERGED) {
            return actions;
        }
        actions.getElement().setAttribute("role", "group");
        actions.getElement().setAttribute("aria-labelledby", nameId(outlet)); // which bears its own language
        if (waits) {
            actions.add(Labels.asks("accreditation.outlet.register", "quiet", () -> verbs.register(outlet)));
        }
        actions.add(
                Labels.asks("accreditation.outlet.edit", "quiet", () -> verbs.edit(outlet)),
                Labels.asks("accreditation.outlet.merge", "quiet", () -> verbs.merge(outlet)));
        return actions;
    }

    static Anchor telephone(String number) {
        var telephone = new Anchor("tel:" + number.replaceAll("[^+0-9]", ""), number);
        telephone.addClassName("num");
        return telephone;
    }

    private record Shown(OutletLine outlet, Language language) {}

    /** What can be done with a record. */
    interface Verbs {
        void edit(OutletLine outlet);

        void register(OutletLine outlet);

        void merge(OutletLine outlet);
    }
}
