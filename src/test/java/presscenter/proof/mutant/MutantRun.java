package presscenter.proof.mutant;

import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.agent.ByteBuddyAgent;

/**
 * A JVM of its own, in which mutants are planted one at a time: the classes of one are put in the place of the
 * application's, its named test is run, the application's own classes come back. What a test has started stays for the
 * next mutant of the same house.
 */
final class MutantRun {
    private MutantRun() {}

    /** @param args the file for the verdicts, then the places of the mutants among all */
    public static void main(String[] args) throws IOException {
        var verdicts = Path.of(args[0]);
        var byTest = new LinkedHashMap<String, List<Integer>>();
        Arrays.stream(args)
                .skip(1)
                .map(Integer::valueOf)
                .forEach(place -> byTest.computeIfAbsent(Mutants.ALL.get(place).test(), test -> new ArrayList<>())
                        .add(place));
        for (var each : byTest.entrySet()) {
            for (var verdict : verdicts(NamedTest.of(each.getKey()), each.getValue())) {
                Files.writeString(
                        verdicts, verdict.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
        System.exit(0); // what the houses have started does not end by itself
    }

    private static List<Verdict> verdicts(NamedTest test, List<Integer> mutants) {
        var without = test.run();
        if (!without.isEmpty()) {
            return mutants.stream()
                    .map(place -> new Verdict(place, Verdict.Kind.RED_ANYWAY, 0, Verdict.firstLine(without.getFirst())))
                    .toList();
        }
        return mutants.stream().map(place -> verdict(test, place)).toList();
    }

    private static Verdict verdict(NamedTest test, int place) {
        var began = System.nanoTime();
        var classes = MutatedClasses.of(Mutants.ALL.get(place));
        replace(classes);
        List<Throwable> failures;
        try {
            failures = test.run();
        } finally {
            classes.replaceAll((name, bytes) -> MutatedClasses.original(name));
            replace(classes);
        }
        return Verdict.of(place, (System.nanoTime() - began) / 1_000_000, failures);
    }

    private static void replace(Map<String, byte[]> classes) {
        var definitions = classes.entrySet().stream()
                .map(each -> new ClassDefinition(named(each.getKey()), each.getValue()))
                .toArray(ClassDefinition[]::new);
        try {
            ByteBuddyAgent.getInstrumentation().redefineClasses(definitions);
        } catch (ClassNotFoundException | UnmodifiableClassException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Loaded, not yet used. */
    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, MutantRun.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
