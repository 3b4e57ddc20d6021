package presscenter.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What lives in a JVM's heap, after everything that is dead was cleared away.
 *
 * @param bytes by class
 */
record Heap(Map<String, Long> bytes) {
    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");

    /** What the collector fills gaps with; nothing lives there. */
    private static final String FILLED = "[Ljdk.internal.vm.FillerElement;";

    /** Of a process of this machine. */
    static Heap of(long pid) {
        try {
            var asked = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/jcmd", String.valueOf(pid), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            try (var lines = asked.inputReader()) {
                return parse(lines.lines().toList());
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    static Heap parse(List<String> histogram) {
        var bytes = new HashMap<String, Long>();
        for (var line : histogram) {
            var match = LINE.matcher(line);
            if (match.matches() && !match.group(2).equals(FILLED)) {
                bytes.merge(match.group(2), Long.valueOf(match.group(1)), Long::sum);
            }
        }
        if (bytes.isEmpty()) {
            throw new IllegalStateException("The JVM does not say what lives in it: " + histogram);
        }
        return new Heap(bytes);
    }

    long total() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What there is more of than there was before. */
    Heap since(Heap before) {
        var more = new HashMap<String, Long>();
        bytes.forEach((type, now) -> more.put(type, now - before.bytes.getOrDefault(type, 0L)));
        return new Heap(more);
    }

    /** The classes that take most, largest first. */
    List<Map.Entry<String, Long>> largest(int count) {
        return bytes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(count)
                .toList();
    }
}
