package presscenter.proof.mutant;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectIteration;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * One test of the application's own, run by name in this JVM.
 *
 * @param cases which of a test with parameters, counted from 0; all if empty
 */
record NamedTest(Class<?> type, Method method, OptionalInt cases) {
    private static final Pattern NAME = Pattern.compile("([\\w.]+)#(\\w+)(?:\\[(\\d+|\\*)])?");

    /**
     * The test of a name: class below the application's package, {@code #}, method, and the case, {@code [3]}, all of
     * them, {@code [*]}, or nothing for the first; an error if there is none such.
     */
    static NamedTest of(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No name of a test: " + name);
        }
        try {
            var type = Class.forName("presscenter." + parts.group(1));
            var called = parts.group(2);
            var found = Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                    .flatMap(each -> Stream.of(each.getDeclaredMethods()))
                    .filter(method -> method.getName().equals(called))
                    .toList();
            if (found.size() != 1) {
                throw new IllegalArgumentException("No such test, or several: " + name);
            }
            var which = parts.group(3) == null ? "0" : parts.group(3);
            var isWhole = which.equals("*") || !found.getFirst().isAnnotationPresent(ParameterizedTest.class);
            return new NamedTest(
                    type, found.getFirst(), isWhole ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(which)));
        } catch (ClassNotFoundException missing) {
            throw new IllegalArgumentException("No such test: " + name, missing);
        }
    }

    /** Its failures; none if it is green. A test that does not run at all is an error. */
    List<Throwable> run() {
        var selector = selectMethod(type, method);
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(cases.isPresent() ? selectIteration(selector, cases.getAsInt()) : selector)
                .configurationParameter(LauncherConstants.CAPTURE_STDOUT_PROPERTY_NAME, "false")
                .build();
        var heard = new Ear();
        LauncherFactory.create().execute(request, heard);
        if (heard.tests == 0 && heard.failures.isEmpty()) {
            throw new IllegalStateException("Nothing ran of " + method);
        }
        return heard.failures;
    }

    private static final class Ear implements TestExecutionListener {
        private final List<Throwable> failures = new ArrayList<>();
        private int tests;

        @Override
        public void executionFinished(TestIdentifier what, TestExecutionResult result) {
            tests += what.isTest() ? 1 : 0;
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                failures.add(result.getThrowable().orElseGet(() -> new IllegalStateException("Aborted")));
            }
        }
    }
}
