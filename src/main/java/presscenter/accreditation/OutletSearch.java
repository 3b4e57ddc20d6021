package presscenter.accreditation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
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

    /** All that fits, in no order; what fits with a slip only if nothing fits without one. */
    List<Hit> search(String typed, Set<OutletState> states) {
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
            add(found, Match.WORDS, withAll(words, word -> beginningWith(Form.WORD, word, states), String::startsWith));
        }
        if (found.isEmpty()) {
            add(found, Match.SLIP, withAll(words, word -> withSlip(word, states), OutletSearch::isAlmost));
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
        exactly(Form.WHOLE, wholes, OutletState.FOUND).forEach(row -> found.putIfAbsent(row.key(), row));
        return List.copyOf(found.values());
    }

    /** The registered records of which a name looks like one of these, whatever letters it is made of (A20). */
    List<OutletRow> lookingLike(List<String> names) {
        return lookingLike(names, OutletState.FOUND);
    }

    /** The same among those that wait for an officer: for nobody who types. */
    List<OutletRow> proposedLike(List<String> names) {
        return lookingLike(names, Set.of(OutletState.PROPOSED));
    }

    private List<OutletRow> lookingLike(List<String> names, Set<OutletState> states) {
        return exactly(
                Form.LOOK,
                OutletSpelling.looks(names.stream()).stream()
                        .map(OutletSpelling::folded)
                        .collect(Collectors.toSet()),
                states);
    }

    private List<OutletRow> exactly(Form form, Set<String> folded, Set<OutletState> states) {
        return outlets.exactly(
                form, folded.stream().map(OutletSpelling::head).collect(Collectors.toSet()), folded, states);
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
        return near.isEmpty()
                ? List.of()
                : outlets.exactly(
                        Form.WORD, near.stream().map(OutletSpelling::head).collect(Collectors.toSet()), near, states);
    }

    /** Whether a word begins so, or is so but for a slip. */
    private static boolean isAlmost(String word, String typed) {
        return word.startsWith(typed) || (typed.length() >= SHORTEST_WITH_SLIP && OutletFolding.isSlip(typed, word));
    }

    /**
     * Those that have each of the words. The longest, which says most, is looked for; of those that have it the words
     * are read. A letter alone, as of initials, finds nothing and hides nothing.
     */
    private List<OutletRow> withAll(
            List<String> words, Function<String, List<OutletRow>> rows, BiPredicate<String, String> fits) {
        var telling = words.stream()
                .filter(word -> word.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        if (telling.isEmpty()) {
            return List.of();
        }
        var found = rows.apply(telling.getFirst());
        if (found.isEmpty() || telling.size() == 1) {
            return found;
        }
        var having = outlets.words(found.stream().map(OutletRow::key).collect(Collectors.toSet()), Form.WORD).stream()
                .collect(Collectors.groupingBy(
                        Outlets.Word::key, Collectors.mapping(Outlets.Word::folded, Collectors.toSet())));
        return found.stream()
                .filter(row -> telling.stream()
                        .skip(1)
                        .allMatch(typed -> having.getOrDefault(row.key(), Set.of()).stream()
                                .anyMatch(word -> fits.test(word, typed))))
                .toList();
    }

    private static void add(Map<String, Hit> found, Match match, List<OutletRow> rows) {
        rows.forEach(row -> found.putIfAbsent(row.key(), new Hit(row, match)));
    }
}
