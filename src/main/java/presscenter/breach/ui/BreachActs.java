package presscenter.breach.ui;

import java.util.function.Supplier;
import presscenter.breach.BreachRefused;
import presscenter.breach.MeasureLine;
import presscenter.breach.SeenFile;
import presscenter.ui.Notices;

/**
 * What is decided about a file and its measures, each after a question. The file is asked for at the press, as the page
 * shows it then: once a colleague’s act was said and shown, the same press does it, and nothing must be typed again.
 */
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
    static void close(BreachParts parts, Supplier<SeenFile> file, Runnable lookAgain) {
        var outcome = ReasonFields.ofOutcome();
        new BreachDialog(
                        "breach.close",
                        "breach.close.follows",
                        "primary",
                        () -> {
                            var said = outcome.reason();
                            said.ifPresent(why -> parts.desk().close(file.get(), why));
                            return said.isPresent();
                        },
                        lookAgain,
                        outcome)
                .open();
    }

    /** Decides on a proposal. */
    static void decide(
            BreachParts parts,
            Supplier<SeenFile> file,
            MeasureLine measure,
            MeasureLine.Verb verb,
            Runnable lookAgain) {
        var key = "breach.measure." + verb.code();
        new BreachDialog(
                        key,
                        verb == MeasureLine.Verb.IMPOSE
                                ? key + ".follows." + measure.rung().name().toLowerCase(java.util.Locale.ROOT)
                                : key + ".follows",
                        verb == MeasureLine.Verb.IMPOSE ? "danger" : "primary",
                        () -> {
                            if (verb == MeasureLine.Verb.IMPOSE) {
                                parts.ladder().impose(file.get(), measure.id());
                            } else {
                                parts.ladder().dismiss(file.get(), measure.id());
                            }
                            return true;
                        },
                        lookAgain)
                .open();
    }

    /** Hears an appeal, with an answer. */
    static void hear(
            BreachParts parts,
            Supplier<SeenFile> file,
            MeasureLine measure,
            MeasureLine.Verb verb,
            Runnable lookAgain) {
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
                                    parts.ladder().lift(file.get(), measure.id(), words);
                                } else {
                                    parts.ladder().uphold(file.get(), measure.id(), words);
                                }
                            });
                            return said.isPresent();
                        },
                        lookAgain,
                        answer)
                .open();
    }
}
