package presscenter.proof.mutant;

import java.util.List;

/**
 * What became of a mutant.
 *
 * @param mutant which, by its place among all
 * @param kind whether it was caught
 * @param millis how long its test took, the replacing of the class included
 * @param said the first line of what the test said
 */
record Verdict(int mutant, Kind kind, long millis, String said) {
    enum Kind {
        /** The test failed by an assertion, and is green without the mutant. */
        CAUGHT,
        /** The test is green, the leak stays unseen. */
        UNSEEN,
        /** The test failed, but by no assertion: that shows nothing. */
        BROKEN,
        /** The test is not green without the mutant either: that shows nothing. */
        RED_ANYWAY
    }

    /** What the failures of the named test say. */
    static Verdict of(int mutant, long millis, List<Throwable> failures) {
        var kind = failures.isEmpty()
                ? Kind.UNSEEN
                : failures.stream().allMatch(AssertionError.class::isInstance) ? Kind.CAUGHT : Kind.BROKEN;
        return new Verdict(mutant, kind, millis, failures.isEmpty() ? "" : firstLine(failures.getFirst()));
    }

    static String firstLine(Throwable failure) {
        return String.valueOf(failure)
                .lines()
                .map(String::strip)
                .limit(3)
                .reduce("", (a, b) -> a + " " + b)
                .strip();
    }

    /** As one line between two JVMs. */
    String line() {
        return String.join("\t", Integer.toString(mutant), kind.name(), Long.toString(millis), said);
    }

    static Verdict read(String line) {
        var parts = line.split("\t", 4);
        return new Verdict(Integer.parseInt(parts[0]), Kind.valueOf(parts[1]), Long.parseLong(parts[2]), parts[3]);
    }
}
