package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import presscenter.instance.Instance;

/** What an officer meets while nothing can be stored, and afterwards (S14). */
final class Outage {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SAVED = "saved";
    private static final String NOT_SAVED = "not saved: the database cannot be reached or written to.";
    private static final String NOT_TAKEN = "not taken: 503";

    private final Instance instance;
    private final DeskVisit desk;
    private final Visitor officer;
    private final String number;

    Outage(Instance instance) {
        this.instance = instance;
        officer = Writers.signedIn(instance, Writers.OFFICERS.getFirst());
        desk = new DeskVisit(officer);
        number = desk.begins();
        assertThat(writes("before")).isEqualTo(SAVED);
        assertThat(status("readiness")).isEqualTo(200);
    }

    /**
     * The database cannot be reached for at least this time, and until all is seen that there is to see.
     *
     * @param meanwhile happens as soon as it is gone
     */
    String ofTheDatabase(Gate gate, Duration atLeast, Runnable meanwhile) {
        gate.shuts();
        meanwhile.run();
        var began = System.nanoTime();
        var seen = new TreeSet<String>();
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> {
                seen.add(writes("meanwhile"));
                return seen.contains(NOT_TAKEN) && System.nanoTime() - began >= atLeast.toNanos();
            });
            assertThat(seen).isSubsetOf(NOT_TAKEN, NOT_SAVED);
            assertThat(status("readiness")).isEqualTo(503);
            assertThat(status("liveness")).isEqualTo(200);
            var page = officer.asks("/desk");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body())
                    .contains("Wait a moment and try again.")
                    .doesNotContain("xception")
                    .doesNotContain("presscenter.");
        } finally {
            gate.opens();
        }
        goesOn("meanwhile");
        return seen.toString();
    }

    /** The file of the embedded database can grow no more; what the press center writes beyond its end fails. */
    String ofTheDisk() throws IOException {
        var confirmed = "before";
        var size = Files.size(instance.data().resolve("press.mv.db"));
        var seen = new TreeSet<String>();
        try {
            for (var time = 1; seen.isEmpty() || seen.equals(Set.of(SAVED)); time++) {
                limit(Long.toString(size >> time)); // it has room inside, which is used up first
                var words = "full" + time;
                var told = writes(words);
                seen.add(told);
                confirmed = told.equals(SAVED) ? words : confirmed;
            }
            assertThat(seen).isSubsetOf(SAVED, NOT_SAVED, NOT_TAKEN);
            assertThat(status("liveness")).isEqualTo(200);
        } finally {
            limit("unlimited");
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(stored()).startsWith("Headline "));
        assertThat(stored()).isEqualTo("Headline " + confirmed);
        goesOn("afterwards");
        return seen + ", stored before it: " + confirmed;
    }

    private void goesOn(String words) {
        Awaitility.await().atMost(PATIENCE).until(() -> writes(words).equals(SAVED));
        Awaitility.await().atMost(PATIENCE).until(() -> status("readiness") == 200);
        assertThat(stored()).isEqualTo("Headline " + words);
    }

    /** What the page tells; its fields keep the words. */
    private String writes(String words) {
        try {
            var saved = desk.writes(words);
            if (saved) {
                return SAVED;
            }
            var told = desk.page()
                    .words()
                    .lines()
                    .filter(line -> line.startsWith("not saved") || line.contains("cannot reach its database"))
                    .findFirst()
                    .orElseGet(() -> "nothing: " + desk.page().words());
            return told.replaceAll("to\\. .*", "to.");
        } catch (NotTaken refused) {
            return "not taken: " + refused.status();
        }
    }

    private String stored() {
        return instance.told("select v.headline from release r join release_text t on t.release_id = r.id"
                        + " join release_text_version v on v.id = t.working where r.number = '" + number + "'")
                .getFirst()
                .getOrDefault("headline", "");
    }

    private int status(String probe) {
        return new Visitor(instance.address()).asks("/actuator/health/" + probe).statusCode();
    }

    private void limit(String bytes) throws IOException {
        var told = new ProcessBuilder("prlimit", "--pid", Long.toString(instance.pid()), "--fsize=" + bytes + ":")
                .inheritIO()
                .start();
        assertThat(told.onExit().join().exitValue()).isZero();
    }
}
