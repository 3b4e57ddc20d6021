package presscenter.release.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import presscenter.release.DeskRelease;
import presscenter.release.ui.DeskParts;
import presscenter.ui.Words;

/** What is approved and what shall stand in its place, fact by fact: what an approval of the facts approves (E20). */
final class FactsChanges extends Div {
    /** From what readers see, or will see, to what waits for approval. */
    FactsChanges(DeskParts parts, DeskRelease release) {
        this(release.approvedFacts().map(draft -> FactWords.of(parts, draft)), FactWords.of(parts, release.facts()));
    }

    /** @param before empty if nothing was approved yet: then all is new */
    FactsChanges(Optional<List<FactWords>> before, List<FactWords> after) {
        addClassName("facts-changes");
        var old = before.map(FactWords::byPlace).orElse(Map.of());
        var young = FactWords.byPlace(after);
        var places = new LinkedHashSet<String>();
        before.ifPresent(facts -> facts.forEach(fact -> places.add(fact.place())));
        after.forEach(fact -> places.add(fact.place()));
        var list = new DescriptionList();
        for (var place : places) {
            var was = Optional.ofNullable(old.get(place));
            var is = Optional.ofNullable(young.get(place));
            if (!was.map(FactWords::value).equals(is.map(FactWords::value))) {
                is.or(() -> was).ifPresent(fact -> list.add(new DescriptionList.Term(label(fact))));
                var change = new DescriptionList.Description();
                was.ifPresent(fact -> change.add(marked("del", fact)));
                is.ifPresent(fact -> change.add(before.isPresent() ? marked("ins", fact) : said(fact)));
                list.add(change);
            }
        }
        add(list);
    }

    /** What a fact is called, and in which language it is said. */
    static Component label(FactWords fact) {
        Signal<String> name = fact.language()
                .map(language -> Words.of("release.editor.in-language", Words.of(fact.label()), language.ownName()))
                .orElseGet(() -> Words.of(fact.label()));
        return new Span(name);
    }

    /** What is said, in its language. */
    static Span said(FactWords fact) {
        var said = new Span(fact.shown());
        fact.language().ifPresent(language -> said.getElement().setAttribute("lang", language.tag()));
        return said;
    }

    private static HtmlComponent marked(String tag, FactWords fact) {
        var marked = new HtmlContainer(tag);
        marked.add(said(fact));
        return marked;
    }
}
