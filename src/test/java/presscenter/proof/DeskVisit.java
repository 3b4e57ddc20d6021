package presscenter.proof;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Somebody of the staff at a page of the desk, in English; what each verb answers is what the page tells. */
final class DeskVisit {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9A-HJKMNP-TV-Z]{6}");

    private final VisitedPage page;
    private int keys;

    DeskVisit(Visitor visitor) {
        page = visitor.opens("desk");
    }

    VisitedPage page() {
        return page;
    }

    void opens(String number, String language) {
        page.navigates("desk/releases/" + number + "/" + language);
    }

    /** Begins a release in English, of which the page shows the number then. */
    String begins() {
        page.navigates("desk");
        var others = numbers();
        presses("New release…");
        presses("Begin");
        return numbers().stream()
                .filter(number -> !others.contains(number))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No number on:\n" + page.words()));
    }

    private List<String> numbers() {
        return NUMBER.matcher(page.words()).results().map(MatchResult::group).toList();
    }

    /** Begins the text that is open; then the page has a place to write it. */
    boolean beginsText() {
        presses("Begin the .*");
        return page.tree().elements("rich-text").findFirst().isPresent();
    }

    /** Types the same words into headline, lede and body, and the page has them kept; then it tells that they are. */
    boolean writes(String words) {
        keys++;
        var tree = page.tree();
        page.does(
                Doing.typed(tree.element("vaadin-text-area", "Headline").orElseThrow(), "Headline " + words),
                Doing.typed(tree.element("vaadin-text-area", "Lede").orElseThrow(), "Lede " + words),
                Doing.typed(tree.elements("rich-text").findFirst().orElseThrow(), "<p>Body " + words + "</p>"),
                keep());
        return page.isCalled("saved", keys);
    }

    /** Without a further key, as the page does by itself when the words could not be kept before. */
    boolean keepsAgain() {
        page.does(keep());
        return page.isCalled("saved", keys);
    }

    private ObjectNode keep() {
        var guard = page.tree().elements("leave-guard").findFirst().orElseThrow();
        return Doing.happened(guard, "keep", Map.of("event.detail.typed", keys));
    }

    /** What stands in the headline's field. */
    String headline() {
        return page.tree()
                .element("vaadin-text-area", "Headline")
                .flatMap(field -> field.property("value"))
                .orElse("");
    }

    boolean submits() {
        presses("Submit the .*");
        return page.tree().element("button", "Take back to write on").isPresent();
    }

    /** The text of this release; then the page names who approved it. */
    boolean approves(String number, String language) {
        opens(number, language);
        presses("Approve");
        presses("Approve");
        return page.words().matches("(?s).*approved [^\\n]+ by .*");
    }

    void presses(String button) {
        page.presses(page.tree()
                .element("button", button)
                .orElseThrow(() -> new IllegalStateException("No " + button + " on:\n" + page.words())));
    }
}
