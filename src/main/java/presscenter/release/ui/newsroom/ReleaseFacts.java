package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Order;
import presscenter.release.KnownName;
import presscenter.release.OnDuty;
import presscenter.release.PublicFacts;
import presscenter.release.ReleaseLink;

/** What stands beside the text: who speaks, where, attribution, whom to call. Labels in the reader's language. */
class ReleaseFacts extends DescriptionList {
    private final Wording wording;
    private final Language text;

    ReleaseFacts(Reading reading, Wording wording) {
        this.wording = wording;
        this.text = reading.release().language();
        addClassName("facts");
        reading.release().facts().ifPresent(this::facts);
        reading.duty().ifPresent(this::duty);
        if (reading.release().embargo().isEmpty()) {
            var path = new ReleaseLink(reading.release().number(), Optional.of(text)).path();
            entry("release.reading.address", new Anchor(path.substring(1), path));
        }
    }

    private void facts(PublicFacts facts) {
        facts.speaker().ifPresent(speaker -> entry("release.reading.speaker", name(speaker)));
        words("release.reading.place", facts.place());
        words("release.reading.attribution", facts.sourceLine());
        words("release.reading.attributed-to", facts.attributedTo());
        words("release.reading.photo", facts.photoCredit());
        words("release.reading.partner", facts.partner());
        if (!facts.topics().isEmpty()) {
            entry(
                    "release.reading.topics",
                    new Span(facts.topics().stream()
                            .map(topic -> NewsroomFilters.name(topic, wording))
                            .sorted(Order.of(wording.language()))
                            .collect(Collectors.joining(", "))));
        }
        words("release.reading.notes", facts.notes());
        facts.contact().ifPresent(contact -> entry("release.reading.contact", contact(contact)));
    }

    private void duty(OnDuty duty) {
        entry("release.reading.duty", new Span(said(duty.name()), new Span(", "), call(duty.telephone())));
    }

    private Component contact(KnownName contact) {
        var whole = new Span(name(contact));
        contact.telephone().ifPresent(telephone -> whole.add(new Span(", "), call(telephone)));
        return whole;
    }

    private static Anchor call(String telephone) {
        var call = new Anchor("tel:" + telephone.replaceAll("[^+0-9]", ""), telephone);
        call.addClassName("num");
        return call;
    }

    private Component name(KnownName name) {
        var whole = new Span(said(name.name()));
        if (!name.capacity().isEmpty()) {
            whole.add(new Span(", "), said(name.capacity()));
        }
        return whole;
    }

    private void words(String key, Localized<String> words) {
        if (!words.isEmpty()) {
            entry(key, said(words));
        }
    }

    private Component said(Localized<String> words) {
        return new Said(words, text);
    }

    private void entry(String key, Component value) {
        var label = new Term(wording.say(key));
        var description = new Description();
        description.add(value);
        add(label, description);
    }
}
