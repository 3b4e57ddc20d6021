package presscenter.security;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why a start failed in one line, where whoever started it looks; Spring's own frame around it is turned off. */
class StartFailureReporter implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(sentence(analysis));
    }

    /** What happened and what to do about it, on one line. */
    static String sentence(FailureAnalysis analysis) {
        var action = analysis.getAction() == null ? "" : analysis.getAction();
        return "press: "
                + Stream.of(analysis.getDescription(), action)
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" "));
    }
}
