package presscenter.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * What the log holds of failures: enough to find them, no word of a text (S10), and not more than a stranger may fill.
 */
@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {
    private static final StackTraceElement READING = at("com.vaadin.flow.server.communication.ServerRpcHandler");
    private static final StackTraceElement TAKING = at("presscenter.security.LockedPages$2");
    private static final StackTraceElement VAADIN = at("com.vaadin.flow.dom.Element");
    private static final StackTraceElement OURS = at("presscenter.release.ui.ReleaseView");

    private final Failures failures = new Failures();

    @Test
    void a_call_over_which_vaadin_stumbles_is_one_line_of_a_warning(CapturedOutput output) {
        var code = failures.record(failed(VAADIN, READING, TAKING, READING));

        assertThat(output.getOut().lines().toList())
                .singleElement()
                .asString()
                .contains(
                        "WARN",
                        "page.call-refused code=" + code,
                        "IllegalStateException",
                        "com.vaadin.flow.dom.Element")
                .doesNotContain("secret");
    }

    @Test
    void what_fails_in_a_part_of_ours_is_an_error_with_its_place(CapturedOutput output) {
        var code = failures.record(failed(VAADIN, OURS, VAADIN, READING, TAKING, READING));

        assertThat(output.getOut())
                .contains("ERROR", "Gone wrong, code " + code, "\tat presscenter.release.ui.ReleaseView")
                .doesNotContain("secret");
    }

    @Test
    void so_is_what_fails_without_a_message_of_a_page(CapturedOutput output) {
        failures.record(failed(VAADIN));

        assertThat(output.getOut()).contains("ERROR", "\tat com.vaadin.flow.dom.Element");
    }

    private static StackTraceElement at(String type) {
        return new StackTraceElement(type, "does", type.replaceFirst(".*[.]", "") + ".java", 1);
    }

    private static IllegalStateException failed(StackTraceElement... way) {
        var failure = new IllegalStateException("a secret title");
        failure.setStackTrace(way);
        return failure;
    }
}
