package presscenter.bench;

import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * One figure.
 *
 * @param part what it belongs to
 * @param of the conditions, by name: database, releases, users …
 * @param what was measured
 */
record Figure(Part part, SequencedMap<String, String> of, String what, double value, String unit) {
    /** As one line for people. */
    String line() {
        var where = String.join(" · ", of.values());
        return "bench: %s%s · %s: %s %s"
                .formatted(part.key(), where.isEmpty() ? "" : " · " + where, what, number(), unit);
    }

    /** The value with as many digits as say something. */
    String number() {
        return number(value);
    }

    static String number(double value) {
        if (value == Math.rint(value) || Math.abs(value) >= 100) {
            return String.format(Locale.ENGLISH, "%,.0f", value);
        }
        return String.format(Locale.ENGLISH, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }

    /** A condition; empty if it has no such. */
    String given(String name) {
        return of.getOrDefault(name, "");
    }

    boolean is(String name, String wanted) {
        return wanted.equals(of.get(name));
    }

    /** Conditions in the order in which they are given: name, value, name, value … */
    static SequencedMap<String, String> of(String... namesAndValues) {
        var conditions = new java.util.LinkedHashMap<String, String>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            conditions.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return conditions;
    }

    Map<String, Object> json() {
        var json = new TreeMap<String, Object>();
        json.put("part", part.key());
        json.put("of", of);
        json.put("what", what);
        json.put("value", Math.round(value * 1000) / 1000.0);
        json.put("unit", unit);
        return json;
    }
}
