package presscenter.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.language.Moment;

/**
 * What happened to a release: facts in the past tense, of ids and instants, never of words (E39). The audit trail
 * writes each down.
 */
public sealed interface ReleaseEvent extends Fact
        permits ReleaseEvent.OfOne, ReleaseEvent.Reasoned, ReleaseEvent.TermsAccepted, KeepingEvent {
    /** Which release; empty where all are meant. */
    Optional<ReleaseNumber> release();

    @Override
    default Optional<String> about() {
        return release().map(ReleaseNumber::toString);
    }

    /** What happened to one release. */
    sealed interface OfOne extends ReleaseEvent {
        /** Which. */
        ReleaseNumber number();

        @Override
        default Optional<ReleaseNumber> release() {
            return Optional.of(number());
        }
    }

    /** What somebody decided and gave a reason for (E18). */
    sealed interface Reasoned extends ReleaseEvent {
        /** A prepared reason's key, or the hash of own words. */
        Reason.InTrail reason();

        @Override
        default Optional<String> why() {
            return Optional.of(reason().why());
        }

        @Override
        default Map<String, String> details() {
            return reason().details();
        }
    }

    /** The lift of one release was moved by a decision. */
    sealed interface LiftMoved extends OfOne, Reasoned {
        /** The lift until then; empty if nobody could name one. */
        Optional<Instant> before();

        /** The lift from then on; empty if nobody can name one. */
        Optional<Instant> after();

        @Override
        default Map<String, String> details() {
            return ordered(reason().details(), "old-lift", orNone(before()), "new-lift", orNone(after()));
        }
    }

    /** One of the verbs on one text. */
    record TextChanged(ReleaseNumber number, Verb verb, Language language, int version) implements OfOne {
        /** What was done with the text; its key in the audit trail is {@code release.} and the name in lower case. */
        public enum Verb {
            BEGUN,
            SUBMITTED,
            RECALLED,
            RETURNED,
            APPROVED,
            DISCARDED,
            CORRECTED,
            CLARIFIED,
            TYPO,
            CHECKED
        }

        @Override
        public String what() {
            return "release." + verb.name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public Map<String, String> details() {
            return ordered("language", language.tag(), "version", Integer.toString(version));
        }
    }

    /** A release was begun. */
    record ReleaseCreated(ReleaseNumber number, Language source) implements OfOne {
        @Override
        public String what() {
            return "release.created";
        }

        @Override
        public Map<String, String> details() {
            return ordered("source", source.tag());
        }
    }

    /** Its facts were changed; they need approval. */
    record FactsRevised(ReleaseNumber number, int version) implements OfOne {
        @Override
        public String what() {
            return "release.facts-revised";
        }

        @Override
        public Map<String, String> details() {
            return ordered("facts", Integer.toString(version));
        }
    }

    /** Its facts were approved. */
    record FactsApproved(ReleaseNumber number, int version) implements OfOne {
        @Override
        public String what() {
            return "release.facts-approved";
        }

        @Override
        public Map<String, String> details() {
            return ordered("facts", Integer.toString(version));
        }
    }

    /** The last needed text was approved. */
    record ReleaseReady(ReleaseNumber number, Optional<Instant> visibleFrom) implements OfOne {
        @Override
        public String what() {
            return "release.ready";
        }

        @Override
        public Map<String, String> details() {
            return visibleFrom.map(at -> ordered("visible-from", at.toString())).orElse(Map.of());
        }
    }

    /** A missing text was given its reason. */
    record AbsenceGiven(ReleaseNumber number, Language language, Optional<Instant> expected) implements OfOne {
        static AbsenceGiven of(ReleaseNumber number, Language language, Absence told) {
            return new AbsenceGiven(number, language, told.expected().map(Moment::instant));
        }

        @Override
        public String what() {
            return "release.absence-given";
        }

        @Override
        public Map<String, String> details() {
            return ordered("language", language.tag(), "expected", orNone(expected));
        }
    }

    /** An embargo was planned. */
    record EmbargoSet(
            ReleaseNumber number,
            String form,
            Optional<Instant> lift,
            Optional<Instant> expected,
            Optional<Instant> window)
            implements OfOne {
        static EmbargoSet of(ReleaseNumber number, EmbargoPlan plan) {
            return new EmbargoSet(
                    number,
                    plan.getClass().getSimpleName(),
                    plan instanceof EmbargoPlan.UntilInstant until
                            ? Optional.of(until.at().instant())
                            : Optional.empty(),
                    plan instanceof EmbargoPlan.UntilDelivered delivered
                            ? delivered.expected().map(Moment::instant)
                            : Optional.empty(),
                    plan.window().map(Moment::instant));
        }

        @Override
        public String what() {
            return "release.embargo-set";
        }

        @Override
        public Map<String, String> details() {
            return ordered("form", form, "lift", orNone(lift), "expected", orNone(expected), "window", orNone(window));
        }
    }

    /**
     * The circle was set: who may read under embargo, by keys of outlets or ids of persons.
     *
     * @param members in order; those who do not fit into an entry stand there by their hash
     */
    record CircleSet(ReleaseNumber number, String circle, List<String> members) implements OfOne {
        private static final int A_LINE = 190;
        private static final int LINES = 16;

        static CircleSet of(ReleaseNumber number, Circle circle) {
            return switch (circle) {
                case Circle.Everybody everybody -> new CircleSet(number, "everybody", List.of());
                case Circle.Outlets outlets ->
                    new CircleSet(
                            number, "outlets", outlets.keys().stream().sorted().toList());
                case Circle.Persons persons ->
                    new CircleSet(
                            number,
                            "persons",
                            persons.ids().stream().map(UUID::toString).sorted().toList());
            };
        }

        @Override
        public String what() {
            return "release.circle-set";
        }

        @Override
        public Map<String, String> details() {
            var details = ordered("circle", circle, "members", Integer.toString(members.size()));
            var lines = lines();
            for (var i = 0; i < Math.min(lines.size(), LINES); i++) {
                details.put("members-" + (i + 1), lines.get(i));
            }
            if (lines.size() > LINES) {
                details.put("members-sha256", Hashes.sha256(String.join(" ", members)));
            }
            return details;
        }

        private List<String> lines() {
            var lines = new ArrayList<String>();
            for (var member : members) {
                var last = lines.isEmpty() ? "" : lines.getLast();
                if (lines.isEmpty() || last.length() + 1 + member.length() > A_LINE) {
                    lines.add(member);
                } else {
                    lines.set(lines.size() - 1, last + " " + member);
                }
            }
            return lines;
        }
    }

    /** The embargo was extended. */
    record EmbargoExtended(
            ReleaseNumber number, Optional<Instant> before, Optional<Instant> after, Reason.InTrail reason)
            implements LiftMoved {
        @Override
        public String what() {
            return "release.extended";
        }
    }

    /** The lift was moved to an earlier instant. */
    record LiftedEarly(ReleaseNumber number, Optional<Instant> before, Optional<Instant> after, Reason.InTrail reason)
            implements LiftMoved {
        @Override
        public String what() {
            return "release.lifted-early";
        }
    }

    /** The release was put on hold. */
    record ReleaseHeld(ReleaseNumber number, Reason.InTrail reason) implements OfOne, Reasoned {
        @Override
        public String what() {
            return "release.held";
        }
    }

    /** The hold was ended. */
    record HoldEnded(ReleaseNumber number, Reason.InTrail reason) implements OfOne, Reasoned {
        @Override
        public String what() {
            return "release.hold-ended";
        }
    }

    /** The first of two editors confirmed a lift that is doubted (E44). */
    record LiftConfirmed(ReleaseNumber number, Reason.InTrail reason) implements OfOne, Reasoned {
        @Override
        public String what() {
            return "release.lift-confirmed";
        }
    }

    /** An officer said that the speech was delivered. */
    record SpeechDelivered(ReleaseNumber number, Instant at) implements OfOne {
        @Override
        public String what() {
            return "release.delivered";
        }

        @Override
        public Map<String, String> details() {
            return ordered("at", at.toString());
        }
    }

    /** The release was taken back, for ever. */
    record ReleaseWithdrawn(ReleaseNumber number, boolean wasOut, Reason.InTrail reason) implements OfOne, Reasoned {
        @Override
        public String what() {
            return "release.withdrawn";
        }

        @Override
        public Map<String, String> details() {
            return ordered(reason.details(), "was-out", Boolean.toString(wasOut));
        }
    }

    /** A newer release took its place. */
    record ReleaseReplaced(ReleaseNumber number, ReleaseNumber newer) implements OfOne {
        @Override
        public String what() {
            return "release.replaced";
        }

        @Override
        public Map<String, String> details() {
            return ordered("by", newer.toString());
        }
    }

    /** The speech was checked against delivery. */
    record CheckedAgainstDelivery(ReleaseNumber number, boolean changed) implements OfOne {
        @Override
        public String what() {
            return "release.checked-against-delivery";
        }

        @Override
        public Map<String, String> details() {
            return ordered("changed", Boolean.toString(changed));
        }
    }

    /** The lift was announced; nothing was switched. */
    record EmbargoLifted(ReleaseNumber number, Instant visibleFrom, long lateMillis) implements OfOne {
        @Override
        public String what() {
            return "release.lifted";
        }

        @Override
        public Map<String, String> details() {
            return ordered("visible-from", visibleFrom.toString(), "late-ms", Long.toString(lateMillis));
        }
    }

    /** A named person was taken out of the circle again (E43). */
    record TakenOutOfCircle(ReleaseNumber number, UUID person) implements OfOne {
        @Override
        public String what() {
            return "release.taken-out-of-circle";
        }

        @Override
        public Map<String, String> details() {
            return ordered("person", person.toString());
        }
    }

    /** A translator was assigned, or told another time. */
    record TranslatorAssigned(ReleaseNumber number, UUID person, Language language, Optional<Instant> expected)
            implements OfOne {
        @Override
        public String what() {
            return "release.assigned";
        }

        @Override
        public Map<String, String> details() {
            return ordered("person", person.toString(), "language", language.tag(), "expected", orNone(expected));
        }
    }

    /** A translator works on it no more. */
    record TranslatorUnassigned(ReleaseNumber number, UUID person, Language language) implements OfOne {
        @Override
        public String what() {
            return "release.unassigned";
        }

        @Override
        public Map<String, String> details() {
            return ordered("person", person.toString(), "language", language.tag());
        }
    }

    /** It is written first in another language now. */
    record SourceChanged(ReleaseNumber number, Language source) implements OfOne {
        @Override
        public String what() {
            return "release.source-changed";
        }

        @Override
        public Map<String, String> details() {
            return ordered("source", source.tag());
        }
    }

    /** An editor of the source said that a translation need not follow. */
    record NoRetranslationNeeded(ReleaseNumber number, Language language, int sourceVersion) implements OfOne {
        @Override
        public String what() {
            return "release.no-retranslation";
        }

        @Override
        public Map<String, String> details() {
            return ordered("language", language.tag(), "source-version", Integer.toString(sourceVersion));
        }
    }

    /**
     * A reader accepted the terms of embargo, for an outlet (E26).
     *
     * @param takenOver whether the acceptance came through the import door
     */
    record TermsAccepted(
            UUID person, String outlet, int version, String hash, Language language, Instant at, boolean takenOver)
            implements ReleaseEvent {
        static final String ACCEPTED = "release.terms-accepted";
        static final String TAKEN_OVER = "release.acceptance-taken-over";

        /** What the record says too: {@code ./press audit} compares the two. */
        static final List<String> DETAILS = List.of("person", "outlet", "version", "hash", "language", "at");

        @Override
        public Optional<ReleaseNumber> release() {
            return Optional.empty();
        }

        @Override
        public String what() {
            return takenOver ? TAKEN_OVER : ACCEPTED;
        }

        @Override
        public Map<String, String> details() {
            return ordered(
                    "person",
                    person.toString(),
                    "outlet",
                    outlet,
                    "version",
                    Integer.toString(version),
                    "hash",
                    hash,
                    "language",
                    language.tag(),
                    "at",
                    at.toString());
        }
    }

    /** A reader confirmed an extension. */
    record ExtensionConfirmed(ReleaseNumber number, int extension) implements OfOne {
        @Override
        public String what() {
            return "release.extension-confirmed";
        }

        @Override
        public Map<String, String> details() {
            return ordered("extension", Integer.toString(extension));
        }
    }

    /**
     * A reader named an expert with whom it was shared for comment (E28).
     *
     * @param record of the reader log, where the expert stands, with a term; the trail keeps no such name
     */
    record ExpertNamed(ReleaseNumber number, long record) implements OfOne {
        @Override
        public String what() {
            return "release.expert-named";
        }

        @Override
        public Map<String, String> details() {
            return ordered("record", Long.toString(record));
        }
    }

    /** The reader said that an expert was named by mistake. */
    record ExpertMistaken(ReleaseNumber number, long record) implements OfOne {
        @Override
        public String what() {
            return "release.expert-mistaken";
        }

        @Override
        public Map<String, String> details() {
            return ordered("record", Long.toString(record));
        }
    }

    /**
     * Whom to ask was changed.
     *
     * @param contact {@code duty}, or the key of a name, which stands in the trail as its pseudonym
     */
    record ContactSet(ReleaseNumber number, String contact) implements OfOne {
        @Override
        public String what() {
            return "release.contact-set";
        }

        @Override
        public Map<String, String> details() {
            return ordered(
                    "contact",
                    contact.equals("duty")
                            ? contact
                            : KeepingEvent.pseudonym(contact).toString());
        }
    }

    /** Somebody took a text over from a colleague. */
    record TakenOver(ReleaseNumber number, Language language) implements OfOne {
        @Override
        public String what() {
            return "release.taken-over";
        }

        @Override
        public Map<String, String> details() {
            return ordered("language", language.tag());
        }
    }

    /** A release came through the import door. */
    record ReleaseImported(ReleaseNumber number) implements OfOne {
        @Override
        public String what() {
            return "release.imported";
        }
    }

    /** All embargoed texts were put on hold, or that ended. */
    record AllHeld(Step step, Reason.InTrail reason) implements Reasoned {
        /**
         * What happened to the hold of all texts; the key in the audit trail is {@code release.hold-all} and an ending.
         */
        public enum Step {
            HELD(""),
            UNDONE("-undone"),
            END_PROPOSED("-end-proposed"),
            ENDED("-ended");

            private final String ending;

            Step(String ending) {
                this.ending = ending;
            }
        }

        @Override
        public Optional<ReleaseNumber> release() {
            return Optional.empty();
        }

        @Override
        public String what() {
            return "release.hold-all" + step.ending;
        }
    }

    /** The list of those who have access was taken away as a file (E32). */
    record AccessExported(ReleaseNumber number, int people) implements OfOne {
        @Override
        public String what() {
            return "release.access-exported";
        }

        @Override
        public Map<String, String> details() {
            return ordered("people", Integer.toString(people));
        }
    }

    private static String orNone(Optional<Instant> at) {
        return at.map(Instant::toString).orElse("none");
    }

    private static Map<String, String> ordered(Map<String, String> last, String... pairs) {
        var details = ordered(pairs);
        details.putAll(last);
        return details;
    }

    private static Map<String, String> ordered(String... pairs) {
        var details = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            details.put(pairs[i], pairs[i + 1]);
        }
        return details;
    }
}
