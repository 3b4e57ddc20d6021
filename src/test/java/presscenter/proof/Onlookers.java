package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import presscenter.instance.Instance;
import presscenter.proof.BareBrowser.Answer;

/** One and the same onlooker in two worlds, who asks both the same in the same order. */
final class Onlookers {
    private static final int QUESTIONS = 15;
    private static final int PAGES = 2;

    /**
     * Not letters and the audit trail, where an administrator may learn that something exists; not one's own account,
     * where a press draws what is secret.
     */
    private static final List<String> OF_VAADIN = List.of(
            "newsroom",
            "desk",
            "desk/accreditation",
            "desk/accreditation?state=submitted",
            "desk/accreditation/%s",
            "desk/outlets",
            "desk/breaches",
            "desk/breaches/%s",
            "desk/people",
            "desk/role-notices",
            "desk/duty");

    private final Onlooker onlooker;
    private final Random random;
    private final Questions questions;
    private final List<String> pages = new ArrayList<>();
    private final Side here;
    private final Side there;

    /**
     * In one world.
     *
     * @param number of one's own application, which is another in each world; empty without one
     * @param link of the letter to this one; without one a link that nobody was sent
     */
    private record Side(BareBrowser browser, String number, String link, boolean isStranger) {
        private static final Pattern NUMBER = Pattern.compile("A-[0-9A-Z]{8}");

        static Side of(Onlooker onlooker, Instance world) {
            if (onlooker == Onlooker.NOBODY || onlooker.who().isPresent()) {
                return new Side(
                        onlooker.who()
                                .map(who -> InstanceWorld.signedIn(world, who))
                                .orElseGet(() -> new BareBrowser(world)),
                        "",
                        Asking.LINK,
                        onlooker == Onlooker.NOBODY);
            }
            var browser = new BareBrowser(world);
            var link = PressCorps.link(world, onlooker.address());
            assertThat(new Asking(Asking.LINK, Map.of("open", "yes"))
                            .by(browser, link)
                            .status())
                    .as("%s comes by the link", onlooker)
                    .isEqualTo(303);
            var found =
                    NUMBER.matcher(browser.sends("GET", "/accreditation/mine").body());
            assertThat(found.find()).isTrue();
            return onlooker.hasApplication()
                    ? new Side(browser, found.group(), link, false)
                    : new Side(browser.stranger(), "", link, true);
        }

        /** The answer, without what differs each time and without what is one's own. */
        String told(Asking asking) {
            // Whoever begins has an application from then on.
            var asks = isStranger && !asking.fields().isEmpty() ? browser.stranger() : browser;
            return withoutOwn(asking.by(asks, link).masked());
        }

        String withoutOwn(Answer answer) {
            var text = answer.toString().replace(link, Asking.LINK);
            return number.isEmpty() ? text : text.replace(number, "one’s own number");
        }
    }

    /** @param seed of what is asked */
    Onlookers(Onlooker onlooker, Instance one, Instance other, long seed) {
        this.onlooker = onlooker;
        random = new Random(seed);
        questions = new Questions(seed);
        here = Side.of(onlooker, one);
        there = Side.of(onlooker, other);
    }

    Onlooker who() {
        return onlooker;
    }

    /** Asks both worlds for whatever may tell of it. */
    void ask(Untold untold, String number, Compared compared) {
        var pair = untold + " " + onlooker + ": ";
        for (var asking : Asking.about(untold, number, onlooker)) {
            compared.are(pair + asking, here.told(asking), there.told(asking));
        }
        for (int each = 0; each < QUESTIONS; each++) {
            var question = questions.next();
            compared.are(
                    pair + question,
                    here.withoutOwn(question.asks(here.browser())),
                    there.withoutOwn(question.asks(there.browser())));
        }
        for (int each = 0; each < PAGES && onlooker.who().isPresent(); each++) {
            open(pair, number, compared);
        }
    }

    private void open(String pair, String number, Compared compared) {
        if (pages.isEmpty()) {
            pages.addAll(OF_VAADIN);
            Collections.shuffle(pages, random);
        }
        var address = pages.removeLast().formatted(number);
        var one = BarePage.opened(here.browser(), address);
        var other = BarePage.opened(there.browser(), address);
        compared.are(pair + "page " + address, one.received(), other.received());
        Meddling.messages(one, random)
                .forEach(message -> compared.are(
                        pair + "page " + address + " sends " + message, one.sends(message), other.sends(message)));
        one.leave();
        other.leave();
    }

    /** Whoever was somebody is it still: otherwise all of it was asked by nobody. */
    void areStillThere() {
        var status = onlooker.who().isPresent() || onlooker.hasApplication() ? 200 : 303;
        var address = onlooker.who().isPresent() ? "/newsroom/" + World.OUT : "/accreditation/mine";
        assertThat(Stream.of(here, there)
                        .map(side -> side.browser().sends("GET", address).status()))
                .as("%s at %s", onlooker, address)
                .containsOnly(status);
    }
}
