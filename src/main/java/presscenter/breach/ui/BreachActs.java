package presscenter.breach.ui;

import presscenter.breach.BreachRefused;
import presscenter.breach.MeasureLine;
import presscenter.breach.OpenFile;
import presscenter.breach.SeenFile;
import presscenter.ui.Notices;

/** What is decided about a file and its measures, each after a question. */
final class BreachActs {
    private BreachActs() {}

    /** Does what needs no question, and says what came of it. */
    static void tried(Runnable act, String done) {
        try {
            act.run();
            Notices.good(done);
        } catch (BreachRefused refused) {
            Notices.alert(refused.key());
        }
    }

    /** Closes a file with what came of it. */
    static void close(BreachParts parts, OpenFile file, Runnable lookAgain) {
        var outcome = ReasonFields.ofOutcome();
        new BreachDialog(
                        "breach.close",
                        "breach.close.follows",
                        "primary",
                        () -> {
                            var said = outcome.reason();
                            said.ifPresent(why -> parts.desk().close(seen(file), why));
                            return said.isPresent();
                        },
                        lookAgain,
                        outcome)
                .open();
    }

    /** Decides on a proposal. */
    static void decide(
            BreachParts parts, OpenFile file, MeasureLine measure, MeasureLine.Verb verb, Runnable lookAgain) {
        var key = "breach.measure." + verb.code();
        new BreachDialog(
                        key,
                        verb == MeasureLine.Verb.IMPOSE
                                ? key + ".follows." + measure.rung().name().toLowerCase(java.util.Locale.ROOT)
                                : key + ".follows",
                        verb == MeasureLine.Verb.IMPOSE ? "danger" : "primary",
                        () -> {
                            if (verb == MeasureLine.Verb.IMPOSE) {
                                parts.ladder().impose(seen(file), measure.id());
                            } else {
                                parts.ladder().dismiss(seen(file), measure.id());
                            }
                            return true;
                        },
                        lookAgain)
                .open();
    }

    /** Hears an appeal, with an answer. */
    static void hear(BreachParts parts, OpenFile file, MeasureLine measure, MeasureLine.Verb verb, Runnable lookAgain) {
        var key = "breach.measure." + verb.code();
        var answer = ReasonFields.ofAnswer();
        new BreachDialog(
                        key,
                        key + ".follows",
                        "primary",
                        () -> {
                            var said = answer.reason();
                            said.ifPresent(words -> {
                                if (verb == MeasureLine.Verb.LIFT) {
                                    parts.ladder().lift(seen(file), measure.id(), words);
                                } else {
                                    parts.ladder().uphold(seen(file), measure.id(), words);
                                }
                            });
                            return said.isPresent();
                        },
                        lookAgain,
                        answer)
                .open();
    }

    private static SeenFile seen(OpenFile file) {
        return new SeenFile(file.number(), file.version());
    }
}
