package presscenter.proof;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What two worlds answered to the same question, side by side, and what of it differs. Only what two answers of one
 * world would differ in too is left out; {@code docs/proof.md} lists all of it.
 */
final class Compared {
    private static final Pattern PORT = Pattern.compile("localhost:[0-9]+");
    private static final Pattern ALLOW = Pattern.compile("Allow: ([A-Z]+(?:, ?[A-Z]+)*), ");
    private static final Pattern LINK = Pattern.compile("<link ([^>]*data-id=[^>]*)>");

    private final Queue<String> differences = new ConcurrentLinkedQueue<>();
    private final AtomicInteger compared = new AtomicInteger();
    private final AtomicInteger canaries = new AtomicInteger();

    /** Compares the answers of the two worlds to what was asked. */
    void are(String asked, String here, String there) {
        compared.incrementAndGet();
        if (World.CANARY.values().stream().anyMatch(canary -> here.contains(canary) || there.contains(canary))) {
            canaries.incrementAndGet();
            differences.add(asked + " has a word that only hidden texts hold");
        }
        if (here.equals(there)) { // most of them, and quickly
            return;
        }
        var one = inOrder(here);
        var other = inOrder(there);
        if (!one.equals(other)) {
            differences.add(asked + " → " + firstDifference(one, other));
        }
    }

    /** How many pairs of answers. */
    int count() {
        return compared.get();
    }

    /** How many of the answers had a word that only hidden texts hold. */
    int canaries() {
        return canaries.get();
    }

    /** What differed, each with what was asked. */
    Queue<String> differences() {
        return differences;
    }

    /**
     * What the frameworks write from sets and maps, whose order each JVM chooses when it starts: the attributes of a
     * style sheet, the methods of an address. And the port, of which each world has its own.
     */
    private static String inOrder(String answer) {
        var links = sorted(LINK, " ", "<link %s>", answer);
        var methods = sorted(ALLOW, ", ?", "Allow: %s, ", links);
        return PORT.matcher(methods).replaceAll("localhost");
    }

    private static String sorted(Pattern list, String between, String whole, String answer) {
        return list.matcher(answer)
                .replaceAll(found -> Matcher.quoteReplacement(whole.formatted(
                        Arrays.stream(found.group(1).split(between)).sorted().collect(Collectors.joining(" ")))));
    }

    private static String firstDifference(String here, String there) {
        var at = IntStream.range(0, Math.min(here.length(), there.length()))
                .filter(each -> here.charAt(each) != there.charAt(each))
                .findFirst()
                .orElse(Math.min(here.length(), there.length()));
        return around(here, at) + " | " + around(there, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 80));
    }
}
