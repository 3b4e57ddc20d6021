package presscenter.proof;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;
import presscenter.proof.Decided.Ruling;

/** What was decided on applications, and what the pages told whoever decided. */
final class Decided extends Deeds<Ruling> {
    /** What an accreditation officer does with an application, and, of a proposed embargo grant, an editor. */
    enum Verb {
        ASKED,
        REFUSED,
        APPROVED,
        PROPOSED,
        GRANTED
    }

    /**
     * An application that was handed in, and with which its applicant does nothing more.
     *
     * @param name by which its applicant is called, and nobody else
     * @param isKnown whether the applicant is accredited already and has a password, so that an embargo grant can be
     *     confirmed (S17)
     */
    record Case(String number, String name, boolean isKnown) {}

    /**
     * Something that somebody decided.
     *
     * @param by the username of whoever did
     * @param words the reason, of which no two are the same, or the last day of what is granted
     */
    record Ruling(Verb verb, Case of, String by, String words) {
        /** Whether nobody else can decide on the same application after it. */
        boolean isFinal() {
            return switch (verb) {
                case REFUSED, APPROVED -> true;
                case ASKED, PROPOSED, GRANTED -> false;
            };
        }
    }

    private final Queue<Case> cases = new ConcurrentLinkedQueue<>();

    /** It waits for officers from now on. */
    void waits(Case handedIn) {
        cases.add(handedIn);
    }

    /** What the officers have not done with, as far as they were told. */
    List<Case> forOfficers() {
        return cases.stream()
                .filter(each -> told().stream()
                        .noneMatch(ruling -> ruling.of().equals(each)
                                && switch (ruling.verb()) {
                                    case REFUSED, PROPOSED, GRANTED -> true;
                                    case APPROVED -> !each.isKnown();
                                    case ASKED -> false;
                                }))
                .toList();
    }

    /** For whom a grant may be proposed, and was not confirmed as far as the editor was told. */
    List<Case> forTheEditor() {
        var confirmed = of(told(), verb -> verb == Verb.GRANTED).toList();
        return of(sent(), verb -> verb == Verb.PROPOSED)
                .filter(each -> !confirmed.contains(each))
                .distinct()
                .toList();
    }

    private static Stream<Case> of(Collection<Ruling> rulings, Predicate<Verb> which) {
        return rulings.stream().filter(ruling -> which.test(ruling.verb())).map(Ruling::of);
    }
}
