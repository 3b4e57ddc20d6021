package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import presscenter.instance.Instance;

/** Two officers who have the same text open, and save at the same moment, again and again (S12). */
final class TwoAtOneText {
    private final Instance instance;

    TwoAtOneText(Instance instance) {
        this.instance = instance;
    }

    /**
     * Each time one saves, and the other is told, sees both, takes the saved words, and keeps a copy of the own ones.
     *
     * @return how often each was the one who saved
     */
    String race(int times) throws Exception {
        var one = new DeskVisit(Writers.signedIn(instance, Writers.OFFICERS.getFirst()));
        var other = new DeskVisit(Writers.signedIn(instance, Writers.OFFICERS.getLast()));
        var number = one.begins();
        one.writes("the first words");
        other.opens(number, "en");
        var won = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var time = 1; time <= times; time++) {
                var ofOne = "one" + time;
                var ofOther = "other" + time;
                var oneSaves = threads.submit(() -> one.writes(ofOne));
                var otherSaves = threads.submit(() -> other.writes(ofOther));
                var oneSaved = oneSaves.get();
                assertThat(otherSaves.get()).as("one of the two saves").isNotEqualTo(oneSaved);
                won += oneSaved ? 1 : 0;
                takesTheirs(oneSaved ? other : one, oneSaved ? ofOther : ofOne, oneSaved ? ofOne : ofOther);
                assertThat(stored(number)).isEqualTo("Headline " + (oneSaved ? ofOne : ofOther));
            }
        }
        return won + " and " + (times - won) + " times";
    }

    private static void takesTheirs(DeskVisit desk, String mine, String theirs) {
        assertThat(desk.page().words())
                .contains("saved other words at")
                .contains(mine)
                .contains(theirs);
        desk.presses("Take theirs, keep mine to copy");
        assertThat(desk.headline()).isEqualTo("Headline " + theirs);
        assertThat(desk.page().words())
                .contains("Your words, which are not saved")
                .contains("Headline " + mine)
                .contains("Lede " + mine)
                .contains("Body " + mine);
    }

    private String stored(String number) {
        return instance.told("select v.headline from release r join release_text t on t.release_id = r.id"
                        + " join release_text_version v on v.id = t.working where r.number = '" + number + "'")
                .getFirst()
                .getOrDefault("headline", "");
    }
}
