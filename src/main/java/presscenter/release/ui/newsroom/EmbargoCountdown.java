package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.time.Duration;

/**
 * How long an embargo still binds, counted down in words. Decoration (E13): what remains was measured by the server
 * when it rendered; at zero it shows nothing and asks the server to look again, which alone decides.
 */
@Tag("embargo-countdown")
@JsModule("./components/embargo-countdown.ts")
class EmbargoCountdown extends Component {
    /** Abbreviations in the reader's language, put behind their numbers. */
    record Units(String day, String hour, String minute, String second) implements Serializable {}

    /**
     * Starts from here.
     *
     * @param remaining from now on the server's clock to the lift
     * @param spoken what a screen reader is told once instead of the ticking, for example until when it binds
     */
    void show(Duration remaining, Units units, String spoken) {
        getElement().setPropertyBean("units", units);
        getElement().setProperty("spoken", spoken);
        getElement().setProperty("remaining", (double) remaining.toMillis());
    }

    /** Runs once, when the browser has counted to zero: a reason to look again, no proof of anything. */
    Registration onElapsed(SerializableRunnable lookAgain) {
        return getElement().addEventListener("elapsed", event -> lookAgain.run());
    }
}
