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
import presscenter.security.PasskeyLine;
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
        stage.add(standing.isEnrolled() ? enrolled(standing) : none(standing));
    }

    private Component none(FactorStanding standing) {
        var setUp = verb("security.factors.set-up", () -> setUp(standing));
        setUp.addThemeVariants(ButtonVariant.PRIMARY);
        var verbs = new Div(setUp, verb("security.passkey.add", () -> addPasskey(standing)));
        verbs.addClassName("factor-verbs");
        var part = part(new Paragraph(Words.of("security.factors.none")), verbs);
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
                verb("security.passkey.add", () -> addPasskey(standing)),
                verb("security.factors.print-anew", () -> printAnew(standing)),
                verb(
                        standing.appSince().isPresent() ? "security.factors.replace" : "security.factors.set-up",
                        () -> setUp(standing)),
                verb("security.factors.remove", () -> remove(standing)));
        verbs.addClassName("factor-verbs");
        return part(
                new Paragraph(
                        standing.appSince().isPresent()
                                ? Words.of("security.factors.app-since", since)
                                : Words.of("security.passkey.asked")),
                new PasskeyList(standing.passkeys(), times, passkey -> removePasskey(standing, passkey)),
                new Paragraph(Words.of("security.factors.printed-left", standing.printedLeft())),
                verbs);
    }

    private FactorField factor(FactorStanding standing, String key) {
        return new FactorField(key, factors::askPasskey)
                .withPasskeys(!standing.passkeys().isEmpty());
    }

    private void addPasskey(FactorStanding standing) {
        unfold(new PasskeyForm(
                standing.isEnrolled(),
                factor(standing, "security.factors.code-before"),
                () -> factors.offerPasskey(Words.now("shell.product")),
                (name, password, before, answer) -> print(factors.enrolPasskey(name, password, before, answer)),
                this::show));
    }

    private void removePasskey(FactorStanding standing, PasskeyLine passkey) {
        unfold(new ProofForm(
                "security.passkey.remove-title",
                "security.passkey.remove-help",
                "security.factors.remove-submit",
                factor(standing, "security.second-step.code"),
                shown -> {
                    factors.removePasskey(passkey.id(), shown.password(), shown.code());
                    show();
                    Notices.good("security.passkey.removed");
                },
                this::show));
    }

    private void setUp(FactorStanding standing) {
        unfold(new AppForm(
                factors.offer(Words.now("shell.product")),
                standing.isEnrolled(),
                factor(standing, "security.factors.code-before"),
                (offer, shown) -> print(factors.enrol(offer, shown.password(), shown.before(), shown.code())),
                this::show));
    }

    private void printAnew(FactorStanding standing) {
        unfold(new ProofForm(
                "security.factors.print-anew",
                "security.factors.print-anew-help",
                "security.factors.print-anew-submit",
                factor(standing, "security.second-step.code"),
                shown -> print(factors.printAnew(shown.password(), shown.code())),
                this::show));
    }

    private void remove(FactorStanding standing) {
        unfold(new ProofForm(
                "security.factors.remove",
                "security.factors.remove-help",
                "security.factors.remove-submit",
                factor(standing, "security.second-step.code"),
                shown -> {
                    factors.remove(shown.password(), shown.code());
                    show();
                    Notices.good("security.factors.removed");
                },
                this::show));
    }

    /** Printed codes are shown once, if there are new ones. */
    private void print(List<String> codes) {
        var rested = rests;
        if (codes.isEmpty()) {
            goOn(rested);
        } else {
            unfold(new PrintedCodesList(codes, () -> goOn(rested)));
        }
        Notices.good("security.factors.set");
    }

    /** Roles that rested until now have pages and a menu again, which only a new page shows. */
    private void goOn(boolean rested) {
        if (rested) {
            UI.getCurrent().getPage().setLocation("/");
        } else {
            show();
        }
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
