package presscenter.proof;

import java.util.Optional;
import java.util.regex.Pattern;

/** An editor where roles wait for a second person (S17), in English; the verb answers what the page tells. */
final class GrantVisit {
    private static final String PLACE = "desk/role-notices";

    private final VisitedPage page;

    GrantVisit(Visitor visitor) {
        page = visitor.opens(PLACE);
    }

    /** Looks again; whether a role waits for this person. */
    boolean finds(String name) {
        page.navigates("desk");
        page.navigates(PLACE);
        return confirm(name).isPresent();
    }

    boolean confirms(String name) {
        page.presses(confirm(name).orElseThrow());
        return page.words().contains("Confirmed: " + name + ", ");
    }

    private Optional<PageTree.Node> confirm(String name) {
        var label = Pattern.compile("Confirm: " + Pattern.quote(name) + ", .*");
        return page.tree()
                .elements("vaadin-button")
                .filter(button -> button.attribute("aria-label")
                        .filter(label.asMatchPredicate())
                        .isPresent())
                .findFirst();
    }
}
