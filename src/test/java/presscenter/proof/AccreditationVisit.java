package presscenter.proof;

import java.time.LocalDate;

/** An accreditation officer at an application, in English; what each verb answers is what the page tells. */
final class AccreditationVisit {
    private static final String APPROVE = "Approve";
    private static final String REFUSE = "Refuse";
    private static final String ASK = "Ask";
    private static final String PROPOSE_EMBARGO = "Propose embargo";
    private static final String PROMISES_A_QUESTION = "…";

    private final VisitedPage page;

    AccreditationVisit(Visitor visitor) {
        page = visitor.opens("desk/accreditation");
    }

    void opens(String number) {
        page.navigates("desk/accreditation/" + number);
        if (!page.words().contains(number)) {
            throw new IllegalStateException("No " + number + " on:\n" + page.words());
        }
    }

    /** Whether the application that is open waits for a decision, as far as this page knows. */
    boolean mayDecide() {
        return offers(REFUSE);
    }

    /** Not before the outlet is one that is registered (A2). */
    boolean mayApprove() {
        return offers(APPROVE)
                && page.tree().element("button", "This is the outlet").isEmpty();
    }

    /** Not twice. */
    boolean mayAsk() {
        return offers(ASK);
    }

    boolean mayProposeEmbargo() {
        return offers(PROPOSE_EMBARGO);
    }

    private boolean offers(String verb) {
        return page.tree().element("button", verb + PROMISES_A_QUESTION).isPresent();
    }

    /** @param last the last day of what is granted */
    boolean approves(LocalDate last) {
        presses(APPROVE + PROMISES_A_QUESTION);
        page.does(Doing.typed(
                page.tree().element("vaadin-date-picker", "Until and including").orElseThrow(), last.toString()));
        return confirms(APPROVE, " is approved.");
    }

    boolean refuses(String reason) {
        presses(REFUSE + PROMISES_A_QUESTION);
        writes(reason);
        return confirms(REFUSE, " is refused.");
    }

    boolean asks(String what) {
        presses(ASK + PROMISES_A_QUESTION);
        writes(what);
        return confirms(ASK, " is asked.");
    }

    boolean proposesEmbargo() {
        presses(PROPOSE_EMBARGO + PROMISES_A_QUESTION);
        return confirms(PROPOSE_EMBARGO, " is proposed.");
    }

    private void writes(String ownWords) {
        var tree = page.tree();
        var own = tree.element("vaadin-radio-button", "(?s).*Own words") // its words are its key, too
                .flatMap(button -> button.property("value"))
                .orElseThrow();
        page.does(Doing.typed(tree.element("vaadin-radio-group", ".*").orElseThrow(), own));
        page.does(Doing.typed(
                page.tree().element("vaadin-text-area", "Your words .*").orElseThrow(), ownWords));
    }

    /**
     * The question closes at this press, and the page says that it was done; when a colleague was faster the question
     * stays open, and says so.
     */
    private boolean confirms(String verb, String done) {
        presses(verb);
        return !page.tree().isAsking() && page.words().contains(done);
    }

    private void presses(String button) {
        page.presses(page.tree()
                .element("button", button)
                .orElseThrow(() -> new IllegalStateException("No " + button + " on:\n" + page.words())));
    }
}
