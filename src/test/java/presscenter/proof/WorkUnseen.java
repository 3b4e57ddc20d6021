package presscenter.proof;

import presscenter.instance.Instance;
import presscenter.language.Language;
import presscenter.proof.ProofHouse.Who;

/**
 * What an officer and an editor do in one press center with releases that are not out: begin one, write it, hand it
 * over, approve it, hold one, end the hold, withdraw one, hold all and undo that. Whoever may not know of them hears
 * nothing of it.
 */
final class WorkUnseen {
    private static final String WORDS = World.canary(Language.ENGLISH) + " is spoken of.";

    private final DeskVisit officer;
    private final DeskVisit editor;

    WorkUnseen(Instance instance) {
        officer = new DeskVisit(InstanceWorld.visits(instance, Who.OFFICER));
        editor = new DeskVisit(InstanceWorld.visits(instance, Who.EDITOR));
    }

    /** Does all of it; of the two releases one is held for a while, one withdrawn. */
    void isDone(String held, String withdrawn) {
        var begun = officer.begins();
        officer.opens(begun, "en");
        done("written", officer.writes(WORDS));
        done("handed over", officer.submits());
        done("approved", editor.approves(begun, Language.ENGLISH, "Proof " + Who.EDITOR));

        verb(officer, held, "Hold this release");
        done("held", officer.page().words().contains("On hold: nothing lifts until an editor ends the hold."));
        verb(editor, held, "End the hold");
        editor.opens(withdrawn, "en");
        editor.presses("Withdraw…");
        chooses(editor);
        for (var language : Language.values()) {
            editor.page()
                    .does(Doing.typed(
                            editor.page()
                                    .tree()
                                    .element("vaadin-text-area", "What readers will read: " + language.ownName())
                                    .orElseThrow(),
                            WORDS));
        }
        editor.presses("Withdraw");
        done("withdrawn", editor.page().words().contains("Withdrawn"));

        officer.page().navigates("desk");
        officer.presses("Hold all embargoed texts…");
        officer.presses("Hold all");
        officer.page().navigates("desk/releases");
        officer.presses("Undo");
    }

    private static void verb(DeskVisit person, String number, String verb) {
        person.opens(number, "en");
        person.presses(verb + "…");
        chooses(person);
        person.presses(verb);
    }

    /** The first of the prepared reasons. */
    private static void chooses(DeskVisit person) {
        var page = person.page();
        page.does(Doing.typed(page.tree().element("vaadin-select", "Reason").orElseThrow(), "1"));
    }

    private static void done(String what, boolean isDone) {
        if (!isDone) {
            throw new IllegalStateException("Not " + what);
        }
    }
}
