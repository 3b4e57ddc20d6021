package presscenter.release;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.language.Letters;

/**
 * Rich text of the allow-list (S8): paragraphs, two ranks of headings, lists, quotations, strong, emphasis and links to
 * the web or a mailbox; nothing else can be in it, however it was made. It has one spelling only (NFC, no blank to
 * spare, no empty block), so that equal texts are equal strings and cleaning a clean text changes nothing.
 *
 * <p>The tags are not filtered but written anew from what was understood: what is not understood cannot come out.
 *
 * @param html never null; empty for a text without a visible character; at most 500,000 characters, what is longer is
 *     cut
 */
public record RichHtml(String html) {
    private static final int LONGEST = 500_000;
    private static final int DEEPEST_MARKUP = 100;

    /** Lists within lists; deeper ones join the last that counts. */
    private static final int DEEPEST_LIST = 8;

    private static final int LONGEST_LINK = 2_048;

    /** After so many rounds of tidying, text that was made to be untidy loses its marks instead. */
    private static final int ROUNDS = 10;

    private static final Set<String> DROPPED = Set.of("""
            applet audio base canvas datalist embed frame frameset head iframe img input link \
            math meta noembed noframes noscript object option param script select source style \
            svg template textarea title track video""".split(" "));

    private static final Set<String> BLOCKS = Set.of("""
            address article aside body caption center dd details dialog div dl dt fieldset \
            figcaption figure footer form header hgroup hr legend listing main nav p plaintext \
            pre search section summary table tbody td tfoot th thead tr xmp""".split(" "));

    /** What no text needs and some readers stumble over: controls, halves of characters, non-characters. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\f\\u0085]]|\\p{Cs}|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f]+");

    /** The long stroke would melt with the ">" of the tag before it (NFC). */
    private static final Pattern STROKE_AFTER_TAG = Pattern.compile("^\\u0338+");

    private static final Pattern STROKE_OR_BLANK = Pattern.compile("^[ \\u0338]+");
    private static final Pattern WEB = Pattern.compile("(?i)(https?)://([^/?#\\\\]+)(.*)", Pattern.DOTALL);
    private static final Pattern MAILBOX = Pattern.compile("(?i)(mailto):([^/\\\\].*)", Pattern.DOTALL);
    private static final Pattern NOT_IN_LINK = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}\\uFFFD]");

    /** Not shown where it comes from, or put there by a word processor in place of a list's own bullet. */
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)(?:display\\s*:\\s*none|mso-hide\\s*:\\s*all|mso-list\\s*:\\s*ignore)");

    private static final Pattern LIST_PARAGRAPH = Pattern.compile("(?i)mso-list\\s*:\\s*l\\d");
    private static final Pattern NUMBER = Pattern.compile("^\\P{Alnum}?[\\p{L}\\p{N}]{1,4}[.)]");

    /** An editor's wrapper that is strong by name only. */
    private static final Pattern NOT_STRONG = Pattern.compile("(?i)font-weight\\s*:\\s*(?:normal|400)");

    private static final Pattern NOT_EMPHASIS = Pattern.compile("(?i)font-style\\s*:\\s*normal");

    /** Cleans whatever it is given, so that no unclean text of this type exists. */
    public RichHtml {
        html = written(bounded(read(html)));
    }

    /**
     * What is allowed of foreign HTML or plain text: the words stay wherever they were visible, the rest goes. Never
     * fails.
     */
    public static RichHtml clean(String dirty) {
        return new RichHtml(dirty);
    }

    /** The blocks on the highest level from first to last, a list being one; for showing two texts side by side. */
    public List<Block> blocks() {
        return pieces().stream()
                .map(piece -> new Block(piece.tag(), written(List.of(piece))))
                .toList();
    }

    /**
     * The words for copying out: a blank line between blocks, each item of a list on a line of its own behind "– " or
     * its number, without addresses of links.
     */
    public String plainText() {
        return String.join(
                "\n\n", pieces().stream().map(piece -> plain(piece, "")).toList());
    }

    /** The number of words as word processors count them, without the numbers of list items. */
    public int words() {
        return pieces().stream()
                .flatMap(RichHtml::lines)
                .mapToInt(line -> Letters.words(line.text()))
                .sum();
    }

    List<Piece> pieces() {
        return read(html);
    }

    /** The paragraphs, headings and items of a piece in the order of reading. */
    static Stream<Line> lines(Piece piece) {
        return switch (piece) {
            case Line line -> Stream.of(line);
            case Listing list ->
                list.items.stream().flatMap(item -> item.pieces.stream()).flatMap(RichHtml::lines);
            case Quotation quotation -> quotation.pieces.stream().flatMap(RichHtml::lines);
        };
    }

    private static List<Piece> read(String html) {
        var bounded = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        var reader = new Reader();
        var nodes =
                Parser.htmlParser().setMaxDepth(DEEPEST_MARKUP).parseFragmentInput(bounded, new Element("body"), "");
        for (var node : List.copyOf(nodes)) {
            node.filter(reader);
        }
        return reader.finished();
    }

    /** Escaping lengthens a text: what no longer fits is flattened to paragraphs, and cut. */
    private static List<Piece> bounded(List<Piece> pieces) {
        var bounded = new ArrayList<Piece>();
        var room = LONGEST;
        for (var piece : pieces) {
            var length = written(List.of(piece)).length();
            if (length > room) {
                for (var line : lines(piece).toList()) {
                    room = cut(line.text(), room, bounded);
                }
                return bounded;
            }
            bounded.add(piece);
            room -= length;
        }
        return bounded;
    }

    /** Adds a paragraph of as much of the text as there is room for, and returns the room that is left. */
    private static int cut(String text, int room, List<Piece> into) {
        var left = room - "<p></p>".length();
        var end = 0;
        while (end < text.length()) {
            var letter = Character.toString(text.codePointAt(end));
            left -= escaped(letter).length();
            if (left < 0) {
                break;
            }
            end += letter.length();
        }
        var runs = Reader.tidied(List.of(new Run(text.substring(0, end), false, false, null)));
        if (!isBlank(runs)) {
            into.add(new Line("p", runs));
        }
        return Math.max(left, 0);
    }

    private static String written(List<? extends Piece> pieces) {
        var out = new StringBuilder();
        pieces.forEach(piece -> write(piece, out));
        return out.toString();
    }

    private static void write(Piece piece, StringBuilder out) {
        out.append('<').append(piece.tag()).append('>');
        switch (piece) {
            case Line line -> write(line.runs, out);
            case Quotation quotation -> quotation.pieces.forEach(inner -> write(inner, out));
            case Listing list ->
                list.items.forEach(item -> {
                    out.append("<li>");
                    var bare =
                            item.pieces.stream().filter(Line.class::isInstance).count() == 1
                                    && item.pieces.getFirst() instanceof Line;
                    for (var inner : item.pieces) {
                        if (bare && inner instanceof Line line) {
                            write(line.runs, out);
                        } else {
                            write(inner, out);
                        }
                    }
                    out.append("</li>");
                });
        }
        out.append("</").append(piece.tag()).append('>');
    }

    /** Runs side by side share a link, within it strong, within that emphasis. */
    private static void write(List<Run> runs, StringBuilder out) {
        var open = new Run("", false, false, null);
        for (var run : runs) {
            var sameLink = open.isLinkedAs(run);
            var sameStrong = sameLink && open.strong == run.strong;
            if (open.emphasis && !(sameStrong && run.emphasis)) {
                out.append("</em>");
            }
            if (open.strong && !sameStrong) {
                out.append("</strong>");
            }
            if (open.href != null && !sameLink) {
                out.append("</a>");
            }
            if (run.href != null && !sameLink) {
                out.append("<a href=\"").append(escaped(run.href)).append("\" rel=\"noopener noreferrer\">");
            }
            if (run.strong && !sameStrong) {
                out.append("<strong>");
            }
            if (run.emphasis && !(sameStrong && open.emphasis)) {
                out.append("<em>");
            }
            out.append(escaped(run.text));
            open = run;
        }
        out.append(open.emphasis ? "</em>" : "").append(open.strong ? "</strong>" : "");
        out.append(open.href != null ? "</a>" : "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String plain(Piece piece, String indent) {
        return switch (piece) {
            case Line line -> line.text();
            case Quotation quotation ->
                String.join(
                        "\n\n",
                        quotation.pieces.stream()
                                .map(inner -> plain(inner, indent))
                                .toList());
            case Listing list -> {
                var lines = new ArrayList<String>();
                var number = 1;
                for (var item : list.items) {
                    var mark = list.tag.equals("ol") ? number++ + ". " : "– ";
                    var before = indent + mark;
                    for (var inner : item.pieces) {
                        if (inner instanceof Line line) {
                            lines.add(before + line.text());
                            before = indent + "  ";
                        } else {
                            lines.add(plain(inner, indent + "  "));
                        }
                    }
                }
                yield String.join("\n", lines);
            }
        };
    }

    private static boolean isBlank(List<Run> runs) {
        return runs.stream()
                .flatMapToInt(run -> run.text.codePoints())
                .allMatch(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter));
    }

    /** The address of a link as it may be kept, or null: absolute, of the web or a mailbox, and readable as it is. */
    private static @Nullable String address(String href) {
        var address = Normalizer2.getNFCInstance()
                .normalize(href.strip().replaceAll("[\\t\\n\\r]", "").replace(" ", "%20"));
        if (address.length() > LONGEST_LINK || NOT_IN_LINK.matcher(address).find()) {
            return null;
        }
        var web = WEB.matcher(address);
        if (web.matches()) {
            return web.group(1).toLowerCase(Locale.ROOT) + "://" + web.group(2) + web.group(3);
        }
        var mailbox = MAILBOX.matcher(address);
        return mailbox.matches() ? "mailto:" + mailbox.group(2) : null;
    }

    /**
     * One block of the highest level.
     *
     * @param tag p, h2, h3, ul, ol or blockquote
     * @param html the block with its tag, as clean as the text it was taken from
     */
    public record Block(String tag, String html) {
        /** Refuses what did not come from a clean text. */
        public Block {
            var pieces = read(html);
            if (pieces.size() != 1
                    || !pieces.getFirst().tag().equals(tag)
                    || !written(pieces).equals(html)) {
                throw new IllegalArgumentException("Not one clean block " + tag);
            }
        }
    }

    /** A block as it is understood. */
    sealed interface Piece permits Line, Listing, Quotation {
        String tag();
    }

    /** A paragraph, a heading, or the words of an item. */
    record Line(String tag, List<Run> runs) implements Piece {
        String text() {
            return String.join("", runs.stream().map(Run::text).toList());
        }
    }

    record Listing(String tag, List<Item> items) implements Piece {}

    record Item(List<Piece> pieces) {}

    record Quotation(List<Piece> pieces) implements Piece {
        @Override
        public String tag() {
            return "blockquote";
        }
    }

    /** Words under the same marks. */
    record Run(
            String text,
            boolean strong,
            boolean emphasis,
            @Nullable String href) {
        boolean isLinkedAs(Run other) {
            return href == null ? other.href == null : href.equals(other.href);
        }

        boolean isMarkedAs(Run other) {
            return strong == other.strong && emphasis == other.emphasis && isLinkedAs(other);
        }

        Run with(String other) {
            return new Run(other, strong, emphasis, href);
        }
    }

    /** Walks through foreign markup (without recursion: it may be deep) and notes what it understands. */
    private static final class Reader implements NodeFilter {
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

        List<Piece> finished() {
            endLine();
            return List.copyOf(pieces);
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                pending.add(new Run(
                        visible(text.getWholeText()),
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
                case "a" -> links.push(Optional.ofNullable(address(element.attr("href"))));
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    endLine();
                    headings.push(element.normalName().compareTo("h2") <= 0 ? "h2" : "h3");
                }
                case "br" -> {
                    if (headings.isEmpty()) {
                        endLine(); // no line break is allowed, but two lines must not become one word
                    } else {
                        pending.add(new Run(" ", false, false, null));
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
                around.list.items.getLast().pieces.add(list);
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
                    && list.tag.equals(tag)) {
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
                return around.list.items.isEmpty() ? null : around.list.items.getLast().pieces;
            }
            return around.pieces;
        }

        private static List<Piece> newItem(Listing list) {
            var inner = new ArrayList<Piece>();
            list.items.add(new Item(inner));
            return inner;
        }

        /** What was just closed and is empty goes. */
        private void prune() {
            var around = opened.peek();
            if (around != null && around.list != null) {
                if (!around.list.items.isEmpty() && isEmptyEnd(around.list.items.getLast().pieces)) {
                    around.list.items.removeLast();
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
                    && ((among.getLast() instanceof Listing list && list.items.isEmpty())
                            || (among.getLast() instanceof Quotation quotation && quotation.pieces.isEmpty()))) {
                among.removeLast();
            }
            return among.isEmpty();
        }

        private void endLine() {
            if (pending.isEmpty()) {
                return;
            }
            var runs = tidied(pending);
            pending = new ArrayList<>();
            if (isBlank(runs)) {
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

        private static String visible(String text) {
            // the language matters for apostrophes only, which are not ours to change
            return Letters.clean(UNPRINTABLE.matcher(text).replaceAll(""), Language.ENGLISH);
        }

        /** The one spelling of a line: each round may bring together what had been apart. */
        static List<Run> tidied(List<Run> untidy) {
            var before = untidy;
            var after = round(before);
            for (var rounds = 1; !after.equals(before); rounds++) {
                before = after;
                if (rounds == ROUNDS) {
                    before = List.of(new Run(new Line("p", after).text(), false, false, null));
                }
                after = round(before);
            }
            return after;
        }

        private static List<Run> round(List<Run> runs) {
            var round = new ArrayList<Run>();
            var afterBlank = true;
            for (var run : joined(runs)) {
                var text = BLANKS.matcher(visible(run.text)).replaceAll(" ");
                text = (afterBlank ? STROKE_OR_BLANK : STROKE_AFTER_TAG)
                        .matcher(text)
                        .replaceFirst("");
                if (!text.isEmpty()) {
                    round.add(run.with(text));
                    afterBlank = text.endsWith(" ");
                }
            }
            if (!round.isEmpty() && round.getLast().text.endsWith(" ")) {
                var last = round.removeLast();
                if (last.text.length() > 1) {
                    round.add(last.with(last.text.substring(0, last.text.length() - 1)));
                }
            }
            return round;
        }

        private static List<Run> joined(List<Run> runs) {
            var joined = new ArrayList<Run>();
            var text = new StringBuilder();
            for (var at = 0; at < runs.size(); at++) {
                text.append(runs.get(at).text);
                if (at + 1 == runs.size() || !runs.get(at).isMarkedAs(runs.get(at + 1))) {
                    joined.add(runs.get(at).with(text.toString()));
                    text.setLength(0);
                }
            }
            return joined;
        }
    }
}
