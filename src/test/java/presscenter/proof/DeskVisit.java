package presscenter.proof;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import presscenter.language.Language;
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

    boolean mayBeginText() {
        return page.tree().element("button", "Begin the .*").isPresent();
    }

    /** Begins the text that is open; then the page has a place to write it. */
    boolean beginsText() {
        presses("Begin the .*");
        if (page.words().contains("Something went wrong")) {
            throw new IllegalStateException("A text could not be begun:\n" + page.words());
        }
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

    /**
     * The text of this release. It is approved by this press if the page asked, nobody's approval stood beside the text
     * then, and the answer shows the same release with this person's. Whoever presses what a colleague has changed at
     * the same moment is asked nothing, or told to look again.
     */
    boolean approves(String number, Language language, String person) {
        opens(number, language.tag());
        presses("Approve");
        if (!page.tree().isAsking() || isMarked(number, language, "approved .+")) {
            return false;
        }
        presses("Approve");
        return !page.tree().isAsking() && isMarked(number, language, "approved .+ by " + Pattern.quote(person));
    }

    /** Whether this release's page is open, and the heading of this text, and of no other on it, bears such a mark. */
    private boolean isMarked(String number, Language language, String mark) {
        var tree = page.tree();
        return page.words().contains(" · " + number + " · ")
                && tree.elements("h2")
                        .map(heading -> tree.wordsOf(heading).lines().toList())
                        .filter(words -> words.contains(language.ownName()))
                        .anyMatch(words -> words.stream().anyMatch(word -> word.matches(mark)));
    }

    void presses(String button) {
        page.presses(page.tree()
                .element("button", button)
                .orElseThrow(() -> new IllegalStateException("No " + button + " on:\n" + page.words())));
    }
}
