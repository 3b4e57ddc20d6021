package presscenter.accreditation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import presscenter.accreditation.ApplicationVerb;
import presscenter.accreditation.BulkReport;
import presscenter.accreditation.Decision;
import presscenter.ui.Words;

/** Decides on those that are chosen on the page, each for itself, and tells what was skipped and why (A3). */
class BulkBar extends Div {
    private final transient QueueParts parts;
    private final transient Chosen list;
    private final transient Runnable done;
    private final Div bar = new Div();
    private final Div report = new Div();

    BulkBar(QueueParts parts, Chosen list, Runnable done) {
        this.parts = parts;
        this.list = list;
        this.done = done;
        addClassName("bulk");
        bar.addClassName("bulk-bar");
        report.addClassName("bulk-report");
        report.getElement().setAttribute("role", "status");
        report.setVisible(false);
        add(bar, report);
        look();
    }

    /** Shows how many are chosen, and what can be done with them. */
    void look() {
        var chosen = list.chosen().size();
        bar.removeAll();
        bar.setVisible(chosen > 0);
        if (chosen > 0) {
            bar.add(
                    new Paragraph(Words.of("accreditation.bulk.chosen", chosen)),
                    QueueMarks.asks("accreditation.bulk.approve", () -> ask(ApplicationVerb.APPROVE), "primary"),
                    QueueMarks.asks("accreditation.bulk.refuse", () -> ask(ApplicationVerb.REFUSE), "danger"));
            if (parts.desk().editions().stream()
                    .anyMatch(edition -> edition.places().areCounted())) {
                bar.add(QueueMarks.asks("accreditation.bulk.waitlist", () -> ask(ApplicationVerb.WAITLIST)));
            }
        }
    }

    private void ask(ApplicationVerb verb) {
        var key = "accreditation.bulk." + Applicants.name(verb);
        var seen = list.chosen();
        var why = RemarkFields.of(verb);
        var until = Days.field(
                "accreditation.queue.until",
                parts.desk().editions().stream()
                        .filter(edition -> list.editions().contains(edition.key()))
                        .map(parts::proposedEnd)
                        .reduce((earlier, later) -> later.isAfter(earlier) ? later : earlier)
                        .orElse(null));
        var fields = new Div();
        fields.addClassName("fields");
        why.ifPresent(fields::add);
        if (verb == ApplicationVerb.APPROVE) {
            fields.add(until);
        }
        var dialog = new DecisionDialog(
                key,
                Words.now(key + ".follows", seen.size()),
                verb == ApplicationVerb.REFUSE,
                () -> {
                    var decision = decision(verb, why, until);
                    decision.ifPresent(each -> {
                        var result = parts.desk().decideAll(seen, each);
                        tell(result);
                        done.run();
                    });
                    return decision.isPresent();
                },
                done,
                fields);
        why.ifPresentOrElse(dialog::beginAt, dialog::readyToConfirm);
        dialog.open();
    }

    /** Empty if something is missing, which is said at its field. */
    private Optional<? extends Decision> decision(ApplicationVerb verb, Optional<RemarkFields> why, DatePicker until) {
        return switch (verb) {
            case APPROVE ->
                Optional.of(until).filter(Days::isGiven).map(day -> new Decision.Approval(parts.endOf(day.getValue())));
            case WAITLIST -> Optional.of(new Decision.WaitingList());
            case REFUSE -> why.flatMap(RemarkFields::remark).map(Decision.Refusal::new);
            case ASK, SUSPEND, RESUME, REVOKE, PROPOSE_EMBARGO ->
                throw new IllegalArgumentException(verb + " is done to one alone");
        };
    }

    private void tell(BulkReport result) {
        report.removeAll();
        report.setVisible(true);
        report.add(new H3(Words.now("accreditation.bulk.done", result.decided().size())));
        if (!result.skipped().isEmpty()) {
            var skipped = new UnorderedList();
            result.skipped()
                    .forEach(each -> skipped.add(new ListItem(Words.now(
                            "accreditation.bulk.skipped-one",
                            list.nameOf(each.number()).orElse(""),
                            each.number().toString(),
                            Words.now(each.why())))));
            report.add(
                    new Paragraph(Words.now(
                            "accreditation.bulk.skipped", result.skipped().size())),
                    skipped);
        }
        report.add(QueueMarks.button("accreditation.bulk.close", () -> report.setVisible(false), "quiet"));
    }
}
