package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import presscenter.instance.Instance;
import presscenter.proof.ProofHouse.Who;

/** One and the same person in two worlds, who asks both the same in the same order. */
final class Twins {
    private final Optional<Who> who;
    private final Random random;
    private final Questions questions;
    private final BareBrowser here;
    private final BareBrowser there;
    private final List<String> pages = new ArrayList<>();

    /**
     * Signs in to both worlds.
     *
     * @param who empty: nobody, who does not sign in
     * @param seed of what is asked
     */
    Twins(Optional<Who> who, Instance one, Instance other, long seed) {
        this.who = who;
        random = new Random(seed);
        questions = new Questions(seed);
        here = who.map(known -> InstanceWorld.signedIn(one, known)).orElseGet(() -> new BareBrowser(one));
        there = who.map(known -> InstanceWorld.signedIn(other, known)).orElseGet(() -> new BareBrowser(other));
    }

    boolean are(Who someone) {
        return who.equals(Optional.of(someone));
    }

    boolean haveAccounts() {
        return who.isPresent();
    }

    @Override
    public String toString() {
        return who.map(Enum::name).orElse("nobody");
    }

    /** Asks the next question over the wire in both worlds. */
    Questions.Question ask(String pair, Compared compared) {
        var question = questions.next();
        compared.are(
                pair + ": " + question,
                question.asks(here).toString(),
                question.asks(there).toString());
        return question;
    }

    /**
     * Opens the next page in both worlds, presses something on it, and sends what belongs to other people's pages.
     *
     * @return how many requests that were to each world
     */
    int open(String pair, Compared compared) {
        if (pages.isEmpty()) {
            pages.addAll(Questions.pages(random));
        }
        var address = pages.removeLast();
        var asked = pair + ": page " + address;
        var one = BarePage.opened(here, address);
        var other = BarePage.opened(there, address);
        compared.are(asked, one.received(), other.received());
        var sent = Meddling.messages(one, random);
        sent.forEach(message -> compared.are(asked + " sends " + message, one.sends(message), other.sends(message)));
        one.leave();
        other.leave();
        return BarePage.REQUESTS + sent.size();
    }

    /** Nothing that was asked has ended the session: otherwise all of it was asked by nobody. */
    void areStillThere() {
        var status = who.isPresent() ? 200 : 302;
        assertThat(here.sends("GET", "/newsroom/" + World.OUT).status()).isEqualTo(status);
        assertThat(there.sends("GET", "/newsroom/" + World.OUT).status()).isEqualTo(status);
    }
}
