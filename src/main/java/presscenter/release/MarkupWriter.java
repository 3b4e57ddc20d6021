package presscenter.release;

import java.util.ArrayList;
import java.util.List;
import presscenter.release.Piece.Line;
import presscenter.release.Piece.Listing;
import presscenter.release.Piece.Quotation;
import presscenter.release.Piece.Run;

/** Writes what was understood anew: as HTML of the allow-list, or as plain words. */
final class MarkupWriter {
    private MarkupWriter() {}

    static String html(List<? extends Piece> pieces) {
        var out = new StringBuilder();
        pieces.forEach(piece -> write(piece, out));
        return out.toString();
    }

    private static void write(Piece piece, StringBuilder out) {
        out.append('<').append(piece.tag()).append('>');
        switch (piece) {
            case Line line -> write(line.runs(), out);
            case Quotation quotation -> quotation.pieces().forEach(inner -> write(inner, out));
            case Listing list ->
                list.items().forEach(item -> {
                    out.append("<li>");
                    var bare = item.pieces().stream()
                                            .filter(Line.class::isInstance)
                                            .count()
                                    == 1
                            && item.pieces().getFirst() instanceof Line;
                    for (var inner : item.pieces()) {
                        if (bare && inner instanceof Line line) {
                            write(line.runs(), out);
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
        var open = Run.plain("");
        for (var run : runs) {
            var sameLink = open.isLinkedAs(run);
            var sameStrong = sameLink && open.strong() == run.strong();
            if (open.emphasis() && !(sameStrong && run.emphasis())) {
                out.append("</em>");
            }
            if (open.strong() && !sameStrong) {
                out.append("</strong>");
            }
            if (open.href() != null && !sameLink) {
                out.append("</a>");
            }
            if (run.href() != null && !sameLink) {
                out.append("<a href=\"").append(escaped(run.href())).append("\" rel=\"noopener noreferrer\">");
            }
            if (run.strong() && !sameStrong) {
                out.append("<strong>");
            }
            if (run.emphasis() && !(sameStrong && open.emphasis())) {
                out.append("<em>");
            }
            out.append(escaped(run.text()));
            open = run;
        }
        out.append(open.emphasis() ? "</em>" : "").append(open.strong() ? "</strong>" : "");
        out.append(open.href() != null ? "</a>" : "");
    }

    static String escaped(String text) {
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
                        quotation.pieces().stream()
                                .map(inner -> plain(inner, indent))
                                .toList());
            case Listing list -> {
                var lines = new ArrayList<String>();
                var number = 1;
                for (var item : list.items()) {
                    var mark = list.tag().equals("ol") ? number++ + ". " : "– ";
                    var before = indent + mark;
                    for (var inner : item.pieces()) {
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

    /** A blank line between blocks, each item of a list on a line of its own behind "– " or its number. */
    static String plain(List<Piece> pieces) {
        return String.join(
                "\n\n", pieces.stream().map(piece -> plain(piece, "")).toList());
    }
}
