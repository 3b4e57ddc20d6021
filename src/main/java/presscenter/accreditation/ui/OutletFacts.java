package presscenter.accreditation.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import presscenter.accreditation.Country;
import presscenter.accreditation.CountryName;
import presscenter.accreditation.OutletDraft;
import presscenter.accreditation.OutletKind;
import presscenter.accreditation.OutletRegistry;
import presscenter.language.Language;
import presscenter.ui.Words;

/** What a record says, to be read. */
class OutletFacts extends DescriptionList {
    OutletFacts(OutletDraft draft, OutletRegistry registry) {
        addClassName("outlet-facts");
        for (var language : Language.values()) {
            draft.name().in(language).ifPresent(name -> {
                var spelled = new Span(name);
                spelled.getElement().setAttribute("lang", language.tag());
                add(new Term(language.ownName()), new Description(spelled));
            });
        }
        fact("accreditation.outlet.aliases", Optional.of(String.join(" · ", draft.aliases())));
        fact("accreditation.outlet.kind", draft.kind().map(OutletKind::key).map(Words::now));
        fact("accreditation.outlet.country", draft.country().map(country -> nameOf(country, registry)));
        fact("accreditation.outlet.website", draft.website());
        fact("accreditation.outlet.telephone", draft.telephone());
    }

    private void fact(String key, Optional<String> said) {
        said.filter(words -> !words.isEmpty())
                .ifPresent(words -> add(new Term(Words.now(key)), new Description(words)));
    }

    private static String nameOf(Country country, OutletRegistry registry) {
        return registry.countries(Words.languageNow()).stream()
                .filter(each -> each.country().equals(country))
                .map(CountryName::name)
                .findFirst()
                .orElse(country.code());
    }
}
