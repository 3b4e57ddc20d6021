package presscenter.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import presscenter.instance.Instance;

/** What people were told in all rounds so far, and what the kills cost of it. */
final class Toll {
    private final Ledger ledger = new Ledger();
    private final Applied applied = new Applied();
    private final Decided decided = new Decided();
    private final Set<String> lost = new TreeSet<>();
    private final Set<String> half = new TreeSet<>();
    private final List<String> broken = new ArrayList<>();
    /** Of documents, what the vault has opened after one of the kills. */
    private final Set<String> opened = new HashSet<>();

    private int letters;

    Ledger ledger() {
        return ledger;
    }

    Applied applied() {
        return applied;
    }

    Decided decided() {
        return decided;
    }

    /** Looks at the trail of what is dead. */
    void looksAtTheTrail(Instance dead) throws IOException {
        Aftermath.objectionToTheTrail(dead).ifPresent(broken::add);
    }

    /**
     * Compares what is there after the start with all that ever was told.
     *
     * @param taken the names of all letters that the mail server took
     * @param isLast whether the vault opens every document there is, and not only those that no round opened yet
     */
    void compares(Instance instance, UUID journalist, Collection<String> taken, boolean isLast) {
        if (isLast) {
            opened.clear();
        }
        var aftermath = new Aftermath(instance);
        lost.addAll(aftermath.lost(ledger, journalist));
        half.addAll(aftermath.halfMade());
        var ofApplications = new AppliedAftermath(
                instance::told, file -> opened.contains(file) || (instance.isReadable(file) && opened.add(file)));
        lost.addAll(ofApplications.lost(applied));
        lost.addAll(ofApplications.lostLetters(taken));
        half.addAll(ofApplications.halfMade());
        letters = ofApplications.letters();
        var ofDecisions = new DecidedAftermath(instance);
        lost.addAll(ofDecisions.lost(decided));
        half.addAll(ofDecisions.halfMade());
    }

    Set<String> lost() {
        return lost;
    }

    Set<String> half() {
        return half;
    }

    List<String> broken() {
        return broken;
    }

    Map<Ledger.Verb, Long> confirmed() {
        return counted(ledger, Ledger.Verb.class, Ledger.Deed::verb);
    }

    Map<Applied.Verb, Long> ofApplicants() {
        return counted(applied, Applied.Verb.class, Applied.Step::verb);
    }

    Map<Decided.Verb, Long> decisions() {
        return counted(decided, Decided.Verb.class, Decided.Ruling::verb);
    }

    private static <D, V extends Enum<V>> Map<V, Long> counted(Deeds<D> deeds, Class<V> verbs, Function<D, V> verb) {
        return deeds.told().stream()
                .collect(Collectors.groupingBy(verb, () -> new EnumMap<>(verbs), Collectors.counting()));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "confirmed %s, applicants %s, decisions %s, %d letters, %d lost, %d half-made, %d chains broken",
                confirmed(),
                ofApplicants(),
                decisions(),
                letters,
                lost.size(),
                half.size(),
                broken.size());
    }
}
