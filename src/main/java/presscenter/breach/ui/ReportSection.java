package presscenter.breach.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import presscenter.breach.OpenFile;
import presscenter.ui.Words;

/** What was seen, where, when, and who says so; of the release its number only, never a word. */
class ReportSection extends Section {
    ReportSection(BreachParts parts, OpenFile file) {
        addClassName("report");
        var report = file.report();
        var list = new DescriptionList();
        var release = new Span(report.release().toString());
        release.addClassName("num");
        Parts.fact(list, "breach.release", release);
        Parts.fact(list, "breach.lift", file.lift().map(parts::moment).orElseGet(() -> Words.now("breach.lift.open")));
        Parts.fact(list, "breach.seen", parts.moment(report.seenAt()));
        var address = new Anchor(report.address(), report.address());
        address.setTarget(AnchorTarget.BLANK);
        address.getElement().setAttribute("rel", "noopener noreferrer");
        address.addClassName("outside");
        Parts.fact(list, "breach.address", Parts.asTyped(address));
        if (file.hasPicture()) {
            var picture = new Anchor(
                    new PictureAnswer(parts.desk(), file.number()),
                    AttachmentType.INLINE,
                    Words.now("breach.picture.open"));
            picture.setTarget(AnchorTarget.BLANK);
            Parts.fact(list, "breach.picture", picture);
        }
        Parts.fact(list, "breach.reporter", Parts.asTyped(new Span(report.reportedBy())));
        Parts.fact(
                list,
                "breach.independent",
                Words.now("breach.independent."
                        + Boolean.toString(report.independent()).toLowerCase(Locale.ROOT)));
        report.person().ifPresent(person -> Parts.fact(list, "breach.suspected-person", parts.name(person)));
        report.outlet().ifPresent(outlet -> Parts.fact(list, "breach.suspected-outlet", parts.outlet(outlet)));
        if (report.person().isEmpty() && report.outlet().isEmpty()) {
            Parts.fact(list, "breach.suspected", Words.now("breach.suspected.nobody"));
        }
        add(new H2(Words.now("breach.what-was-seen")), list);
    }
}
