package presscenter.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import presscenter.language.Times;
import presscenter.role.Role;
import presscenter.security.FactorStanding;
import presscenter.security.OwnFactors;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** The second factors of one's own account: what there is; what changes it unfolds in the same place. */
class FactorsSection extends Section {
    private final transient OwnFactors factors;
    private final transient Times times;
    private final Div stage = new Div();
    private boolean rests;

    FactorsSection(OwnFactors factors, Times times) {
        this.factors = factors;
        this.times = times;
        addClassNames("people-form", "factors");
        stage.addClassName("people-form");
        add(new H2(Words.of("security.factors.title")), stage);
    }

    /** Whether roles rest until something is done here. */
    boolean isNext() {
        return rests;
    }

    /** Shows what there is now. */
    void show() {
        var standing = factors.standing();
        rests = !standing.resting().isEmpty();
        stage.removeAll();
        stage.add(standing.appSince().isPresent() ? enrolled(standing) : none(standing));
    }

    private Component none(FactorStanding standing) {
        var setUp = verb("security.factors.set-up", () -> setUp(false));
        setUp.addThemeVariants(ButtonVariant.PRIMARY);
        var part = part(new Paragraph(Words.of("security.factors.none")), setUp);
        if (!standing.resting().isEmpty()) {
            part.addComponentAsFirst(resting(standing.resting()));
        }
        return part;
    }

    private static Component resting(Set<Role> roles) {
        var list = new UnorderedList();
        roles.stream()
                .sorted()
                .map(role -> new ListItem(Words.of(Labels.key(role))))
                .forEach(list::add);
        var notice = new Div(new Paragraph(Words.of("security.factors.resting")), list);
        notice.addClassName("factors-resting");
        return notice;
    }

    private Component enrolled(FactorStanding standing) {
        var since = Words.language()
                .map(language -> standing.appSince()
                        .map(at -> times.dateAndTime(at, language))
                        .orElse(""));
        var verbs = new Div(
                verb("security.factors.print-anew", this::printAnew),
                verb("security.factors.replace", () -> setUp(true)),
                verb("security.factors.remove", this::remove));
        verbs.addClassName("factor-verbs");
        return part(
                new Paragraph(Words.of("security.factors.app-since", since)),
                new Paragraph(Words.of("security.factors.printed-left", standing.printedLeft())),
                verbs);
    }

    private void setUp(boolean replaces) {
        unfold(new AppForm(
                factors.offer(Words.now("shell.product")),
                replaces,
                (offer, shown) -> print(factors.enrol(offer, shown.password(), shown.before(), shown.code())),
                this::show));
    }

    private void printAnew() {
        unfold(new ProofForm(
                "security.factors.print-anew",
                "security.factors.print-anew-help",
                "security.factors.print-anew-submit",
                shown -> print(factors.printAnew(shown.password(), shown.code())),
                this::show));
    }

    private void remove() {
        unfold(new ProofForm(
                "security.factors.remove",
                "security.factors.remove-help",
                "security.factors.remove-submit",
                shown -> {
                    factors.remove(shown.password(), shown.code());
                    show();
                    Notices.good("security.factors.removed");
                },
                this::show));
    }

    /** Afterwards roles that rested until then have pages and a menu again, which only a new page shows. */
    private void print(List<String> codes) {
        var rested = rests;
        unfold(new PrintedCodesList(codes, () -> {
            if (rested) {
                UI.getCurrent().getPage().setLocation("/");
            } else {
                show();
            }
        }));
        Notices.good("security.factors.set");
    }

    private void unfold(Component form) {
        stage.removeAll();
        stage.add(form);
    }

    private static Div part(Component... parts) {
        var part = new Div(parts);
        part.addClassName("people-form");
        return part;
    }

    private static Button verb(String key, Runnable verb) {
        return new Button(Words.of(key), click -> verb.run());
    }
}
