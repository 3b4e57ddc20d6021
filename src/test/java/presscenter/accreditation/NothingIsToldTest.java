package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.language.Language;
import presscenter.proof.Times;

/** Whether an address has an application is told neither by the answer nor by how long it takes. */
class NothingIsToldTest extends AccreditationHouse {
    private static final int EACH = 500;
    private static final double MOST_APART = 0.05;

    @Autowired
    ApplicantsDesk desk;

    @Test
    void asking_for_a_link_takes_as_long_for_an_address_that_is_known_as_for_one_that_is_not() {
        var known = addresses("known");
        var unknown = addresses("unknown");
        for (int each = 0; each < EACH; each++) {
            desk.begin(EDITION, known.get(each), Language.ENGLISH, "198.51.100." + each);
        }
        for (int each = 0; each < EACH; each++) {
            desk.askForLink("warm" + each + "@desk.example");
        }
        var apart = 1.0;
        for (int tried = 1; tried <= 3 && apart >= MOST_APART; tried++) { // others use the machine, too
            clock.passes(Duration.ofHours(2));
            var times = Times.of(
                    EACH, each -> desk.askForLink(known.get(each)), each -> desk.askForLink(unknown.get(each)));
            apart = times.apart();
            System.out.printf(
                    "proof: asking for a link, medians of %d, known and unknown: %s%n", EACH, times.medians());
        }
        assertThat(apart).isLessThan(MOST_APART);
    }

    private static List<String> addresses(String kind) {
        return IntStream.range(0, EACH)
                .mapToObj(each -> kind + each + "@desk.example")
                .toList();
    }
}
