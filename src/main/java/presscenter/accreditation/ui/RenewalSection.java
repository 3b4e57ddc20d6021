package presscenter.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.RenewalDesk;
import presscenter.ui.AccountSection;
import presscenter.ui.Words;

/** Leads whoever is accredited from their own account to where they renew it, while there is an edition for it (A1). */
@org.springframework.stereotype.Component
class RenewalSection implements AccountSection {
    private final RenewalDesk desk;

    RenewalSection(RenewalDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> section() {
        return desk.offers().isEmpty() ? Optional.empty() : Optional.of(renew());
    }

    private static Component renew() {
        var link = new Anchor(ApplicantsAddress.RENEW, Words.of("accreditation.renew.open"));
        link.setRouterIgnore(true); // a plain page
        link.addClassName("btn");
        var section = new Section(
                new H2(Words.of("accreditation.renew.account")),
                new Paragraph(Words.of("accreditation.renew.account.how")),
                new Div(link));
        section.addClassName("people-form");
        return section;
    }
}
