package presscenter.release;

import java.util.ArrayList;
import java.util.List;
import presscenter.language.Letters;
import presscenter.release.Piece.Line;
import presscenter.release.Piece.Run;

/**
 * Rich text of the allow-list (S8): paragraphs, two ranks of headings, lists, quotations, strong, emphasis and links to
 * the web or a mailbox; nothing else can be in it, however it was made. It has one spelling only (NFC, no blank to
 * spare, no empty block), so that equal texts are equal strings and cleaning a clean text changes nothing.
 *
 * <p>The tags are not filtered but written anew from what was understood: what is not understood cannot come out.
 *
 * @param html never null; empty for a text without a visible character; at most 500,000 characters, what is longer is
 *     cut: whoever must not lose a word asks {@link #fits} first
 */
public record RichHtml(String html) {
    private static final int LONGEST = 500_000;

    /** Cleans whatever it is given, so that no unclean text of this type exists. */
    public RichHtml {
        html = MarkupWriter.html(bounded(read(html)));
    }

    /**
     * What is allowed of foreign HTML or plain text: the words stay wherever they were visible, the rest goes. Never
     * fails.
     */
    public static RichHtml clean(String dirty) {
        return new RichHtml(dirty);
    }

    /** Whether all the words of this foreign HTML find room, so that cleaning cuts none off. */
    public static boolean fits(String dirty) {
        return dirty.length() <= LONGEST
                && MarkupWriter.html(MarkupReader.read(dirty)).length() <= LONGEST;
    }

    /** The blocks on the highest level from first to last, a list being one; for showing two texts side by side. */
    public List<Block> blocks() {
        return pieces().stream()
                .map(piece -> new Block(piece.tag(), MarkupWriter.html(List.of(piece))))
                .toList();
    }

    /**
     * The words for copying out: a blank line between blocks, each item of a list on a line of its own behind "– " or
     * its number, without addresses of links.
     */
    public String plainText() {
        return MarkupWriter.plain(pieces());
    }

    /** The number of words as word processors count them, without the numbers of list items. */
    public int words() {
        return pieces().stream()
                .flatMap(Piece::lines)
                .mapToInt(line -> Letters.words(line.text()))
                .sum();
    }

    List<Piece> pieces() {
        return read(html);
    }

    private static List<Piece> read(String html) {
        return MarkupReader.read(html.length() > LONGEST ? html.substring(0, LONGEST) : html);
    }

    /** Escaping lengthens a text: what no longer fits is flattened to paragraphs, and cut. */
    private static List<Piece> bounded(List<Piece> pieces) {
        var bounded = new ArrayList<Piece>();
        var room = LONGEST;
        for (var piece : pieces) {
            var length = MarkupWriter.html(List.of(piece)).length();
            if (length > room) {
                for (var line : piece.lines().toList()) {
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
            left -= MarkupWriter.escaped(letter).length();
            if (left < 0) {
                break;
            }
            end += letter.length();
        }
        var runs = TidyLine.of(List.of(Run.plain(text.substring(0, end))));
        if (!Run.areBlank(runs)) {
            into.add(new Line("p", runs));
        }
        return Math.max(left, 0);
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
                    || !MarkupWriter.html(pieces).equals(html)) {
                throw new IllegalArgumentException("Not one clean block " + tag);
            }
        }
    }
}
