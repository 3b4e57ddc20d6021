package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long an embargo still binds, counted down in words. Decoration (E13): what remains was measured by the server
 * when it rendered; at zero it shows nothing and asks the server to look again, which alone decides.
 */
@Tag("embargo-countdown")
@JsModule("./components/embargo-countdown.ts")
class EmbargoCountdown extends Component {
    /**
     * How each number is said with its unit, from none on, as people say it (L14, L16): "1 minute", "2 minutes". The
     * browser knows no plurals.
     */
    record Counted(List<String> days, List<String> hours, List<String> minutes, List<String> seconds)
            implements Serializable {
        /** All that a countdown from here on can come to. */
        static Counted of(Duration remaining, Wording wording) {
            return new Counted(
                    upTo(remaining.toDays() + 1, "release.reading.unit.day", wording), // a begun hour counts as whole
                    upTo(23, "release.reading.unit.hour", wording),
                    upTo(59, "release.reading.unit.minute", wording),
                    upTo(59, "release.reading.unit.second", wording));
        }

        private static List<String> upTo(long most, String key, Wording wording) {
            return IntStream.rangeClosed(0, Math.toIntExact(most))
                    .mapToObj(count -> wording.say(key, count))
                    .toList();
        }
    }

    /**
     * Starts from here.
     *
     * @param remaining from now on the server's clock to the lift
     * @param spoken what a screen reader is told once instead of the ticking, for example until when it binds
     */
    void show(Duration remaining, Wording wording, String spoken) {
        getElement().setPropertyBean("counted", Counted.of(remaining, wording));
        getElement().setProperty("spoken", spoken);
        getElement().setProperty("remaining", (double) remaining.toMillis());
    }

    /** Runs once, when the browser has counted to zero: a reason to look again, no proof of anything. */
    Registration onElapsed(SerializableRunnable lookAgain) {
        return getElement().addEventListener("elapsed", event -> lookAgain.run());
    }
}
