package presscenter.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import presscenter.breach.BreachImport;
import presscenter.breach.BreachImport.Imported;
import presscenter.breach.BreachReport;
import presscenter.breach.MeasureDraft;
import presscenter.breach.Reason;
import presscenter.breach.Rung;
import presscenter.breach.Suspect;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.release.ReleaseNumber;

/** One file of the breach desk, closed: an invented outlet was too early and was warned. */
@Component
@Profile("demo")
class DemoBreaches {
    private static final String OUTLET = "dalvia-chronicle";

    /** The officer who reported it writes Russian. */
    private static final Language WRITTEN = Language.RUSSIAN;

    private final BreachImport door;
    private final Messages messages;

    DemoBreaches(BreachImport door, Messages messages) {
        this.door = door;
        this.messages = messages;
    }

    /**
     * Makes it, unless there is one.
     *
     * @param release that is out
     * @param published when it came out
     * @param accounts the ids of the demonstration's accounts by their short names
     */
    void prepare(ReleaseNumber release, Instant published, Function<String, UUID> accounts) {
        if (!door.isEmpty()) {
            return;
        }
        var seen = published.minus(Duration.ofMinutes(6));
        var reported = seen.plus(Duration.ofMinutes(4));
        var decided = reported.plus(Duration.ofMinutes(10));
        door.take(new Imported(
                new BreachReport(
                        release,
                        "https://dalvia-chronicle.example/stations",
                        seen,
                        messages.get(WRITTEN, "demo.breach.reporter"),
                        true,
                        Optional.empty(),
                        Optional.of(OUTLET)),
                new MeasureDraft(
                        Rung.WARNING,
                        new Suspect.WholeOutlet(OUTLET),
                        decided.plus(Duration.ofDays(180)),
                        new Reason(Reason.PREPARED + "published-early")),
                new Reason(Reason.PREPARED + "measure-taken"),
                accounts.apply("officer"),
                accounts.apply("editor"),
                reported,
                decided));
    }
}
