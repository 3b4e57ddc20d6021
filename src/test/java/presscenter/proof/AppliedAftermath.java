package presscenter.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import presscenter.instance.Instance;
import presscenter.proof.Applied.Step;
import presscenter.proof.Applied.Verb;

/**
 * What a press center that died has of applications and of letters when it has started again and its queue is empty.
 */
final class AppliedAftermath {
    private static final String DRAFT = "DRAFT";
    private static final Set<String> DONE = Set.of("SENT", "NEEDLESS", "DEALT");

    /** By the applicant's address. */
    private final Map<String, Map<String, String>> applications = new HashMap<>();
    /** Of an application, in their order. */
    private final Map<String, List<Map<String, String>>> passages;

    private final List<Map<String, String>> documents;
    private final Set<String> files;
    private final List<Map<String, String>> letters;
    /** By what happened and the application's number: how many entries. */
    private final Map<String, Long> trail;

    private final Predicate<String> isReadable;

    AppliedAftermath(Instance instance) {
        this(instance::told, instance::isReadable);
    }

    /**
     * @param told what the database answers to a select, each row by the names of its columns
     * @param isReadable whether the vault opens the file of this id
     */
    AppliedAftermath(Function<String, List<Map<String, String>>> told, Predicate<String> isReadable) {
        told.apply("select id, number, address, state, identity_number from accreditation_application")
                .forEach(application -> applications.put(value(application, "address"), application));
        passages = told
                .apply(
                        "select id, application_id, from_state, to_state from accreditation_passage order by happened_at")
                .stream()
                .collect(Collectors.groupingBy(passage -> value(passage, "application_id")));
        documents = told.apply("select id, application_id, kind from accreditation_document");
        files = told.apply("select id from media_file").stream()
                .map(file -> value(file, "id"))
                .collect(Collectors.toSet());
        letters = told.apply("select id, kind, about, state from mail_letter");
        trail = told.apply("select what, about from audit_entry where what like 'accreditation.became.%'").stream()
                .collect(Collectors.groupingBy(
                        entry -> value(entry, "what") + " " + value(entry, "about"), Collectors.counting()));
        this.isReadable = isReadable;
    }

    int letters() {
        return letters.size();
    }

    /** What was told and is not there, with what there is of the application. */
    List<String> lost(Applied applied) {
        return applied.told().stream()
                .filter(step -> !isThere(step, applied))
                .map(step -> step + " and there is " + applications.get(step.address()))
                .toList();
    }

    private boolean isThere(Step step, Applied applied) {
        var application = applications.get(step.address());
        if (application == null) {
            return false;
        }
        return switch (step.verb()) {
            case BEGUN -> true;
            case WRITTEN -> atLeast(step, applied).contains(value(application, "identity_number"));
            case UPLOADED ->
                documents.stream()
                        .anyMatch(document -> value(document, "application_id").equals(value(application, "id"))
                                && value(document, "kind").equals(step.words()));
            case HANDED_IN -> passed(application, "SUBMITTED") >= told(step, applied);
            case WITHDRAWN -> passed(application, "WITHDRAWN") >= told(step, applied);
            case TAKEN_UP_AGAIN -> passed(application, DRAFT) >= told(step, applied);
        };
    }

    /** These words, or words that were sent after them. */
    private static Set<String> atLeast(Step written, Applied applied) {
        return applied.sent().stream()
                .filter(step -> step.verb() == Verb.WRITTEN && step.address().equals(written.address()))
                .dropWhile(step -> !step.equals(written))
                .map(Step::words)
                .collect(Collectors.toSet());
    }

    private long passed(Map<String, String> application, String to) {
        return passages(application).stream()
                .filter(passage -> value(passage, "to_state").equals(to))
                .count();
    }

    private static long told(Step step, Applied applied) {
        return applied.told().stream().filter(step::equals).count();
    }

    private List<Map<String, String>> passages(Map<String, String> application) {
        return passages.getOrDefault(value(application, "id"), List.of());
    }

    /** Applications and documents of which a part is there and another is not; in all that ever were. */
    List<String> halfMade() {
        var half = new ArrayList<String>();
        applications.values().forEach(application -> {
            var number = value(application, "number");
            var state = DRAFT;
            for (var passage : passages(application)) {
                if (!value(passage, "from_state").equals(state)) {
                    half.add(number + " passed from another state than it had");
                }
                state = value(passage, "to_state");
                if (letters("accreditation-told", value(passage, "id")) != 1) {
                    half.add(number + " became " + state + " and not one letter says so");
                }
            }
            if (!value(application, "state").equals(state)) {
                half.add(number + " is " + value(application, "state") + " and passed into " + state);
            }
            if (letters("accreditation-found-again", "begun " + value(application, "id")) != 1) {
                half.add(number + " was begun and not one letter says so");
            }
        });
        if (!trail.equals(history())) {
            half.add("the trail tells of other passages than there are: " + trail + ", " + history());
        }
        var kept = new HashSet<String>();
        for (var document : documents) {
            var file = value(document, "id");
            kept.add(file);
            if (!isReadable.test(file)) {
                half.add("a document cannot be read: " + file);
            }
        }
        if (!files.equals(kept)) {
            half.add("the vault knows of other files than there are documents");
        }
        return half;
    }

    /** As the trail has to tell it. */
    private Map<String, Long> history() {
        return applications.values().stream()
                .flatMap(application -> passages(application).stream()
                        .map(passage -> "accreditation.became."
                                + value(passage, "to_state")
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-') + " " + value(application, "number")))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private long letters(String kind, String about) {
        return letters.stream()
                .filter(letter -> value(letter, "kind").equals(kind)
                        && value(letter, "about").equals(about))
                .count();
    }

    /**
     * Letters that were put and did not go out though none waits any more, or of which the mail server knows nothing;
     * and what it took under a name that no letter has.
     *
     * @param taken the names of all letters that the mail server took, {@code <id@press.example>}
     */
    List<String> lostLetters(Collection<String> taken) {
        var ids =
                taken.stream().map(name -> name.substring(1, name.indexOf('@'))).collect(Collectors.toSet());
        var lost = new ArrayList<String>();
        for (var letter : letters) {
            var arrived = ids.remove(value(letter, "id"));
            var state = value(letter, "state");
            if (state.equals("SENT") ? !arrived : !DONE.contains(state)) {
                lost.add(letter + " was not sent");
            }
        }
        ids.forEach(id -> lost.add("nobody put " + id));
        return lost;
    }

    /** How many letters the mail server took once more than once. */
    static long twice(Collection<String> taken) {
        return taken.size() - taken.stream().distinct().count();
    }

    private static String value(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
