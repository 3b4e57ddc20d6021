package presscenter.proof.mutant;

import java.util.List;
import java.util.stream.Stream;

/** What would let somebody read on, or decide on their own, after a breach (E29, E30, E31). */
final class BreachMutants {
    private static final String LADDER = "breach.LadderTest#";
    private static final String OWN_LOG = "breach.OwnLogTest#";
    private static final String OUTLET =
            LADDER + "a_suspended_outlet_s_people_read_nothing_and_neither_does_who_is_approved_later";
    private static final String APPEAL = LADDER + "an_appeal_is_made_once_and_heard_by_somebody_who_did_not_decide";
    private static final String HIDDEN =
            OWN_LOG + "a_file_of_a_hidden_release_is_unknown_to_whoever_does_not_read_what_the_desk_prepares";

    private BreachMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(suspended(), decided()).flatMap(List::stream);
    }

    private static List<Mutant> suspended() {
        return List.of(
                new Mutant(
                        "A suspended outlet’s person reads on",
                        "breach/LadderDesk.java",
                        "bars.barOutlet(measure.id(), outlet.key(), measure.until());",
                        "bars.isBarred(outlet.key());",
                        OUTLET),
                new Mutant(
                        "A suspended person reads on",
                        "security/Holding.java",
                        "|| barredUntil.filter(now::isBefore).isPresent();",
                        "|| barredUntil.filter(now::equals).isPresent();",
                        LADDER + "a_proposal_has_no_effect_until_an_editor_decides_and_a_suspension_counts_at_once"),
                new Mutant(
                        "A suspended outlet’s people read on under the name of another",
                        "accreditation/OutletDesk.java",
                        "if (bars.isBarred(from)) {",
                        "if (bars.isBarred(into + from)) {",
                        LADDER + "a_suspended_outlet_does_not_become_part_of_another_where_its_people_would_read_on"));
    }

    private static List<Mutant> decided() {
        return List.of(
                new Mutant(
                        "The one who decided decides the appeal",
                        "breach/Measure.java",
                        "return !editor.equals(decidedBy) && !editor.equals(proposedBy);",
                        "return !editor.equals(appealedBy) && !editor.equals(proposedBy);",
                        APPEAL),
                new Mutant(
                        "The one who proposed decides",
                        "breach/Measure.java",
                        "return !editor.equals(proposedBy);",
                        "return !editor.equals(decidedBy);",
                        LADDER + "whoever_proposed_does_not_decide"),
                new Mutant(
                        "A measure is taken before anybody looked at our own part",
                        "breach/LadderDesk.java",
                        "        file.requireChecked();\n",
                        "",
                        LADDER + "nothing_is_decided_before_our_own_part_was_looked_at"),
                new Mutant(
                        "Somebody looks at who read, and the trail does not know",
                        "breach/BreachDesk.java",
                        "        events.publishEvent(new BreachEvent.OwnLogOpened(number, file.release()));\n",
                        "",
                        OWN_LOG + "each_look_and_the_check_stand_in_the_trail"),
                new Mutant(
                        "A breach tells an accreditation officer of a hidden release",
                        "release/Lifts.java",
                        ".filter(lift -> seesHidden || lift.out())",
                        ".filter(lift -> seesHidden || !lift.out() || lift.out())",
                        HIDDEN));
    }
}
