package presscenter.security;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was tried under one name, or from one address (S3).
 *
 * @param at when, the oldest first
 * @param notBefore until then nothing is tried
 */
record Tries(List<Instant> at, Instant notBefore) {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final Tries NONE = new Tries(List.of(), Instant.EPOCH);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 10;

    /** More are of no consequence: the wait has long reached its end. */
    private static final int MOST = 100;

    Tries {
        at = List.copyOf(at);
    }

    Duration waitAt(Instant now) {
        return now.isBefore(notBefore) ? Duration.between(now, notBefore) : Duration.ZERO;
    }

    /**
     * One more, wrong until the contrary is shown; from the one of this number on there is a wait, each twice as long.
     */
    Tries counted(Instant now, int limit) {
        var within = Stream.concat(at.stream().filter(each -> each.isAfter(now.minus(WINDOW))), Stream.of(now))
                .toList();
        var over = within.size() - limit;
        return new Tries(
                within.subList(Math.max(0, within.size() - MOST), within.size()),
                over < 0 ? notBefore : now.plus(wait(over)));
    }

    /** One of them was right after all. */
    Tries takenBack() {
        return new Tries(at.subList(0, Math.max(0, at.size() - 1)), Instant.EPOCH);
    }

    /** From when on they are of no consequence. */
    Instant forgottenAt() {
        var last = at.isEmpty() ? Instant.EPOCH : at.getLast().plus(WINDOW);
        return last.isAfter(notBefore) ? last : notBefore;
    }

    private static Duration wait(int over) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(over, MOST_DOUBLINGS));
        return wait.compareTo(WINDOW) < 0 ? wait : WINDOW;
    }
}
