package presscenter.breach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.breach.BreachDesk;
import presscenter.breach.BreachNumber;
import presscenter.breach.BreachReport;
import presscenter.breach.SeenFile;
import presscenter.release.ui.AtTheDesk;

/** A file is closed on its page, with the real desk behind it. */
class ClosingFileTest extends AtTheDesk {
    @Autowired
    BreachDesk breaches;

    @Test
    void after_a_colleague_was_faster_the_same_question_is_answered_by_a_second_press() {
        var number = checked();
        opens(BreachesView.PATH + "/" + number);
        test(button("Close the file…")).click();
        runPendingSignalsTasks();
        outcome().setValue("breach.reason.not-a-breach");
        sits(secondEditor);
        breaches.check(seenNow(number));
        sits(editor);

        confirms("Close the file");
        assertThat(breaches.open(number).orElseThrow().closed()).isEmpty();
        assertThat(outcome().getValue()).isEqualTo("breach.reason.not-a-breach");

        confirms("Close the file");
        assertThat(breaches.open(number).orElseThrow().closed()).isPresent();
        assertThat(page()).contains("It was no breach").doesNotContain("Close the file…");
    }

    /** Of a release that is under embargo; its editor sits there. */
    private BreachNumber checked() {
        var release = handedOver("The lake is frozen", untilTen());
        var number = breaches.report(
                new BreachReport(
                        release,
                        "https://herald.example/early",
                        MORNING,
                        "A colleague",
                        false,
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty());
        sits(editor);
        breaches.check(seenNow(number));
        return number;
    }

    private SeenFile seenNow(BreachNumber number) {
        return new SeenFile(number, breaches.open(number).orElseThrow().version());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> outcome() {
        return find(RadioButtonGroup.class).all().getLast();
    }
}
