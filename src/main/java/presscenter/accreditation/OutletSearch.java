package presscenter.accreditation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import presscenter.accreditation.OutletSpelling.Form;

/** Finds records by what somebody typed, in any script and spelling, with a slip or without (A2, L29). */
@Component
class OutletSearch {
    private static final int LONGEST_TYPED = 200;
    private static final int MOST_WORDS = 6;

    /** Shorter words with a slip are other words. */
    private static final int SHORTEST_WITH_SLIP = 5;

    private final Outlets outlets;

    OutletSearch(Outlets outlets) {
        this.outlets = outlets;
    }

    /** How well a record fits, best first. */
    enum Match {
        /** It is called so. */
        NAME,
        /** One of its names begins so. */
        BEGINNING,
        /** Its names have these words, or words that begin so. */
        WORDS,
        /** They have them but for a slip. */
        SLIP
    }

    /** A record that fits. */
    record Hit(OutletRow outlet, Match match) {}

    /**
     * All that fits, in no order.
     *
     * @param enough when so many fit without a slip, none is looked for with one
     */
    List<Hit> search(String typed, Set<OutletState> states, int enough) {
        var words = OutletFolding.words(typed.substring(0, Math.min(typed.length(), LONGEST_TYPED))).stream()
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<String, Hit>();
        var whole = OutletFolding.whole(words);
        add(found, Match.NAME, outlets.exactly(Form.WHOLE, Set.of(OutletSpelling.head(whole)), Set.of(whole), states));
        if (whole.length() > 1) { // of a single letter only who is called so: half of the registry begins with it
            add(found, Match.BEGINNING, beginningWith(Form.WHOLE, whole, states));
            add(found, Match.WORDS, withAll(words, word -> beginningWith(Form.WORD, word, states)));
        }
        if (found.size() < enough) {
            add(found, Match.SLIP, withAll(words, word -> withSlip(word, states)));
        }
        return List.copyOf(found.values());
    }

    /** The registered records that bear one of these names, or one that looks like it (A20). */
    List<OutletRow> alike(Stream<String> names) {
        var called = names.toList();
        var found = new LinkedHashMap<String, OutletRow>();
        lookingLike(called).forEach(row -> found.put(row.key(), row));
        var wholes = called.stream()
                .map(name -> OutletFolding.whole(OutletFolding.words(name)))
                .collect(Collectors.toSet());
        exactly(Form.WHOLE, wholes).forEach(row -> found.putIfAbsent(row.key(), row));
        return List.copyOf(found.values());
    }

    /** The registered records of which a name looks like one of these, whatever letters it is made of (A20). */
    List<OutletRow> lookingLike(List<String> names) {
        return exactly(
                Form.LOOK,
                OutletSpelling.looks(names.stream()).stream()
                        .map(OutletSpelling::folded)
                        .collect(Collectors.toSet()));
    }

    private List<OutletRow> exactly(Form form, Set<String> folded) {
        return outlets.exactly(
                form, folded.stream().map(OutletSpelling::head).collect(Collectors.toSet()), folded, OutletState.FOUND);
    }

    private List<OutletRow> beginningWith(Form form, String folded, Set<OutletState> states) {
        return outlets.beginningWith(form, OutletSpelling.head(folded), folded + "%", states);
    }

    private List<OutletRow> withSlip(String word, Set<OutletState> states) {
        if (word.length() < SHORTEST_WITH_SLIP) {
            return beginningWith(Form.WORD, word, states);
        }
        var from = word.length() - 1;
        var to = word.length() + 1;
        var near = Stream.concat(
                        outlets.wordsWithHead(OutletSpelling.head(word), Form.WORD, from, to, states).stream(),
                        outlets.wordsWithTail(OutletSpelling.tail(word), Form.WORD, from, to, states).stream())
                .filter(each -> OutletFolding.isSlip(word, each))
                .collect(Collectors.toCollection(TreeSet::new));
        var almost = near.isEmpty()
                ? List.<OutletRow>of()
                : outlets.exactly(
                        Form.WORD, near.stream().map(OutletSpelling::head).collect(Collectors.toSet()), near, states);
        var all = new ArrayList<>(almost);
        all.addAll(beginningWith(Form.WORD, word, states)); // of several words, one slips and the others do not
        return all;
    }

    /**
     * Those that each of the words finds. A letter alone among words, as of initials, finds nothing and hides nothing.
     */
    private static List<OutletRow> withAll(List<String> words, Function<String, List<OutletRow>> rows) {
        var telling = words.stream().filter(word -> word.length() > 1).toList();
        Map<String, OutletRow> common = new HashMap<>();
        for (int each = 0; each < telling.size(); each++) {
            var found = rows.apply(telling.get(each)).stream()
                    .collect(Collectors.toMap(OutletRow::key, row -> row, (one, same) -> one));
            if (each == 0) {
                common.putAll(found);
            } else {
                common.keySet().retainAll(found.keySet());
            }
            if (common.isEmpty()) {
                return List.of();
            }
        }
        return List.copyOf(common.values());
    }

    private static void add(Map<String, Hit> found, Match match, List<OutletRow> rows) {
        rows.forEach(row -> found.putIfAbsent(row.key(), new Hit(row, match)));
    }
}
