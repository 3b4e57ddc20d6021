package presscenter.bench;

import java.util.Locale;

/** A drawing, put together line by line; colours come from the page's classes. */
final class Svg {
    private final StringBuilder drawn = new StringBuilder();
    private final int width;
    private final int height;
    private final String says;

    /** @param says what the drawing shows, for whoever does not see it */
    Svg(int width, int height, String says) {
        this.width = width;
        this.height = height;
        this.says = says;
    }

    Svg line(double x1, double y1, double x2, double y2, String kind) {
        drawn.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\"/>"
                .formatted(at(x1), at(y1), at(x2), at(y2), kind));
        return this;
    }

    Svg bar(double x, double y, double wide, double high, String kind) {
        drawn.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" class=\"%s\"/>"
                .formatted(at(x), at(y), at(Math.max(wide, 1)), at(high), kind));
        return this;
    }

    Svg dot(double x, double y, double radius, String kind) {
        drawn.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" class=\"%s\"/>".formatted(at(x), at(y), at(radius), kind));
        return this;
    }

    /** A line through points: x, y, x, y … */
    Svg path(double[] points, String kind) {
        drawn.append("<polyline points=\"");
        for (int each = 0; each < points.length; each += 2) {
            drawn.append(at(points[each]))
                    .append(',')
                    .append(at(points[each + 1]))
                    .append(' ');
        }
        drawn.append("\" class=\"").append(kind).append("\"/>");
        return this;
    }

    Svg text(double x, double y, String words, String kind) {
        drawn.append("<text x=\"%s\" y=\"%s\" class=\"%s\">%s</text>".formatted(at(x), at(y), kind, escaped(words)));
        return this;
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place).replaceFirst("\\.0$", "");
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>"
                .formatted(width, height, escaped(says), drawn);
    }
}
