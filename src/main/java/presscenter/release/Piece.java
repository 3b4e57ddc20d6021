package presscenter.release;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A block of rich text as it is understood: what is read from foreign markup, written as our own, and compared. */
sealed interface Piece {
    /** The tag it is written with. */
    String tag();

    /** The paragraphs, headings and items in the order of reading. */
    default Stream<Line> lines() {
        return switch (this) {
            case Line line -> Stream.of(line);
            case Listing list ->
                list.items().stream().flatMap(item -> item.pieces().stream()).flatMap(Piece::lines);
            case Quotation quotation -> quotation.pieces().stream().flatMap(Piece::lines);
        };
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
        static Run plain(String text) {
            return new Run(text, false, false, null);
        }

        static boolean areBlank(List<Run> runs) {
            return runs.stream()
                    .flatMapToInt(run -> run.text.codePoints())
                    .allMatch(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter));
        }

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
}
