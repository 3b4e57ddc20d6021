package presscenter.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import presscenter.language.Language;

/** With real time and two browsers: what lifts appears on open pages at its moment, and never before (E14). */
class TheMomentIT extends Journey {
    private static final Duration WITHIN = Duration.ofSeconds(2);

    /** Notes in the page when the words are first there; nothing asks for them. */
    private static final String WATCH = """
            words => {
              const look = () => {
                if (!window.appeared && document.body.innerText.includes(words)) {
                  window.appeared = Date.now();
                }
              };
              new MutationObserver(look).observe(document.documentElement, {subtree: true, childList: true, characterData: true});
              look();
            }""";

    @Test
    void what_lifts_stands_on_open_pages_within_two_seconds() {
        var number = "2026-M0MENT";
        var journalist = signedIn(World.JOURNALIST).opens("/newsroom").sees("Выберыце матэрыял");
        var waiting = signedIn(World.JOURNALIST).opens("/newsroom/" + number).seesHeading("Тут нічога няма");
        var headline = World.headline(number, Language.BELARUSIAN);
        journalist.page().evaluate(WATCH, headline);
        waiting.page().evaluate(WATCH, headline);

        var lift = instance().now().plus(Duration.ofSeconds(8));
        world().has(World.threeTexts(number).embargoedUntil(lift));
        var fast = ahead();

        for (var person : List.of(journalist, waiting)) {
            person.page().waitForFunction("() => window.appeared");
            var appeared = Instant.ofEpochMilli(((Number) person.page().evaluate("window.appeared")).longValue());
            var late = Duration.between(lift, appeared.plus(fast));
            System.out.printf("journey: an open page showed the text %d ms after the lift%n", late.toMillis());
            assertThat(late).isBetween(Duration.ZERO, WITHIN);
        }
        journalist.takesPicture("at-the-moment");
    }

    /** By how much the press center's clock is ahead of this machine's, which is the browser's. */
    private Duration ahead() {
        var before = Instant.now();
        var there = instance().now();
        var after = Instant.now();
        return Duration.between(before.plus(Duration.between(before, after).dividedBy(2)), there);
    }
}
