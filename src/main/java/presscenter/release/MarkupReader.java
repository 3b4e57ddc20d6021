package presscenter.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import presscenter.release.Piece.Item;
import presscenter.release.Piece.Line;
import presscenter.release.Piece.Listing;
import presscenter.release.Piece.Quotation;
import presscenter.release.Piece.Run;

/** Walks through foreign markup (without recursion: it may be deep) and notes what it understands. */
final class MarkupReader implements NodeFilter {
    private static final int DEEPEST_MARKUP = 100;

    /** Lists within lists; deeper ones join the last that counts. */
    private static final int DEEPEST_LIST = 8;

    private static final Set<String> DROPPED = Set.of("""
            applet audio base canvas datalist embed frame frameset head iframe img input link \
            math meta noembed noframes noscript object option param script select source style \
            svg template textarea title track video""".split(" "));

    private static final Set<String> BLOCKS = Set.of("""
            address article aside body caption center dd details dialog div dl dt fieldset \
            figcaption figure footer form header hgroup hr legend listing main nav p plaintext \
            pre search section summary table tbody td tfoot th thead tr xmp""".split(" "));

    /** Not shown where it comes from, or put there by a word processor in place of a list's own bullet. */
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)(?:display\\s*:\\s*none|mso-hide\\s*:\\s*all|mso-list\\s*:\\s*ignore)");

    private static final Pattern LIST_PARAGRAPH = Pattern.compile("(?i)mso-list\\s*:\\s*l\\d");

    private static final Pattern NUMBER = Pattern.compile("^\\P{Alnum}?[\\p{L}\\p{N}]{1,4}[.)]");

    /** An editor's wrapper that is strong by name only. */
    private static final Pattern NOT_STRONG = Pattern.compile("(?i)font-weight\\s*:\\s*(?:normal|400)");

    private static final Pattern NOT_EMPHASIS = Pattern.compile("(?i)font-style\\s*:\\s*normal");

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Opened> opened = new ArrayDeque<>();
    private final Deque<Optional<String>> links = new ArrayDeque<>();
    private final Deque<String> headings = new ArrayDeque<>();
    private int wordProcessorsList = -1;
    private int strong;
    private int emphasis;
    private List<Run> pending = new ArrayList<>();

    /** A list, an item or a quotation of which the end has not come yet. */
    private record Opened(
            Node node, @Nullable Listing list, @Nullable List<Piece> pieces) {}

    /** What is understood of markup, from whomever it comes. Never fails. */
    static List<Piece> read(String html) {
        var reader = new MarkupReader();
        var nodes = Parser.htmlParser().setMaxDepth(DEEPEST_MARKUP).parseFragmentInput(html, new Element("body"), "");
        for (var node : List.copyOf(nodes)) {
            node.filter(reader);
        }
        return reader.finished();
    }

    private MarkupReader() {}

    private List<Piece> finished() {
        endLine();
        return List.copyOf(pieces);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            pending.add(new Run(
                    TidyLine.visible(text.getWholeText()),
                    strong > 0,
                    emphasis > 0,
                    links.isEmpty() ? null : links.peek().orElse(null)));
        } else if (node instanceof Element element) {
            if (isDropped(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "strong", "b" -> strong += isStrong(element) ? 1 : 0;
            case "em", "i" -> emphasis += isEmphasis(element) ? 1 : 0;
            case "a" -> links.push(Optional.ofNullable(LinkAddress.allowed(element.attr("href"))));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                endLine();
                headings.push(element.normalName().compareTo("h2") <= 0 ? "h2" : "h3");
            }
            case "br" -> {
                if (headings.isEmpty()) {
                    endLine(); // no line break is allowed, but two lines must not become one word
                } else {
                    pending.add(Run.plain(" "));
                }
            }
            case "ul", "ol", "menu", "dir" -> {
                endLine();
                openList(element);
            }
            case "li" -> {
                endLine();
                var around = opened.peek();
                if (around != null && around.list != null) {
                    opened.push(new Opened(element, null, newItem(around.list)));
                }
            }
            case "blockquote" -> {
                endLine();
                if (opened.isEmpty()) {
                    var inner = new ArrayList<Piece>();
                    pieces.add(new Quotation(inner));
                    opened.push(new Opened(element, null, inner));
                }
            }
            default -> {
                if (BLOCKS.contains(element.normalName())) {
                    endLine();
                    openWordProcessorsItem(element);
                }
            }
        }
    }

    private void close(Element element) {
        switch (element.normalName()) {
            case "strong", "b" -> strong -= isStrong(element) ? 1 : 0;
            case "em", "i" -> emphasis -= isEmphasis(element) ? 1 : 0;
            case "a" -> links.pop();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                endLine();
                headings.pop();
            }
            case "ul", "ol", "menu", "dir", "li", "blockquote", "p" -> {
                endLine();
                if (!opened.isEmpty() && opened.peek().node.equals(element)) {
                    opened.pop();
                    prune();
                }
            }
            default -> {
                if (BLOCKS.contains(element.normalName())) {
                    endLine();
                }
            }
        }
    }

    private static boolean isStrong(Element element) {
        return !NOT_STRONG.matcher(element.attr("style")).find();
    }

    private static boolean isEmphasis(Element element) {
        return !NOT_EMPHASIS.matcher(element.attr("style")).find();
    }

    private void openList(Element element) {
        var around = opened.peek();
        var depth = opened.stream().filter(each -> each.list != null).count();
        var within = holder();
        if (depth >= DEEPEST_LIST || within == null) {
            return;
        }
        var list = new Listing(element.normalName().equals("ol") ? "ol" : "ul", new ArrayList<>());
        if (around != null && around.list != null) {
            // a list straight in a list is meant to be part of the item before it
            around.list.items().getLast().pieces().add(list);
        } else {
            within.add(list);
        }
        opened.push(new Opened(element, list, null));
    }

    /** A word processor's list is a row of paragraphs that only look like one. */
    private void openWordProcessorsItem(Element element) {
        if (!element.normalName().equals("p")
                || !opened.isEmpty()
                || !LIST_PARAGRAPH.matcher(element.attr("style")).find()) {
            return;
        }
        var mark = element.select("[style~=(?i)mso-list\\s*:\\s*ignore]").text();
        var tag = NUMBER.matcher(mark).find() ? "ol" : "ul";
        if (wordProcessorsList == pieces.size() - 1
                && !pieces.isEmpty()
                && pieces.getLast() instanceof Listing list
                && list.tag().equals(tag)) {
            opened.push(new Opened(element, list, null));
        } else {
            var list = new Listing(tag, new ArrayList<>());
            wordProcessorsList = pieces.size();
            pieces.add(list);
            opened.push(new Opened(element, list, null));
        }
    }

    /** Where the next block goes, or null where only an item can. */
    private @Nullable List<Piece> holder() {
        var around = opened.peek();
        if (around == null) {
            return pieces;
        }
        if (around.list != null) {
            return around.list.items().isEmpty()
                    ? null
                    : around.list.items().getLast().pieces();
        }
        return around.pieces;
    }

    private static List<Piece> newItem(Listing list) {
        var inner = new ArrayList<Piece>();
        list.items().add(new Item(inner));
        return inner;
    }

    /** What was just closed and is empty goes. */
    private void prune() {
        var around = opened.peek();
        if (around != null && around.list != null) {
            if (!around.list.items().isEmpty()
                    && isEmptyEnd(around.list.items().getLast().pieces())) {
                around.list.items().removeLast();
            }
        } else {
            isEmptyEnd(around == null ? pieces : around.pieces);
        }
    }

    /** Removes an empty last block; whether nothing is left then. */
    private static boolean isEmptyEnd(@Nullable List<Piece> among) {
        if (among == null) {
            return false;
        }
        if (!among.isEmpty()
                && ((among.getLast() instanceof Listing list && list.items().isEmpty())
                        || (among.getLast() instanceof Quotation quotation
                                && quotation.pieces().isEmpty()))) {
            among.removeLast();
        }
        return among.isEmpty();
    }

    private void endLine() {
        if (pending.isEmpty()) {
            return;
        }
        var runs = TidyLine.of(pending);
        pending = new ArrayList<>();
        if (Run.areBlank(runs)) {
            return;
        }
        var around = opened.peek();
        var inList = opened.stream().anyMatch(each -> each.list != null);
        var line = new Line(headings.isEmpty() || inList ? "p" : headings.peek(), runs);
        if (around == null) {
            pieces.add(line);
        } else if (around.list != null) {
            newItem(around.list).add(line);
        } else if (around.pieces != null) {
            around.pieces.add(line);
        }
    }
}
