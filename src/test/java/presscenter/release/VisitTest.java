package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.minutes;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import presscenter.Databases;

/** What is new since the last visit: what came out while nobody had the page open. */
@Tag("started")
class VisitTest {
    private static final ReleaseFilter ONLY_NEW = new ReleaseFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);

    @ParameterizedTest
    @CsvSource({"H2, false", "H2, true", "POSTGRESQL, true"})
    void what_came_out_while_the_page_was_open_is_new_to_this_visit_and_not_to_the_next(
            Databases database, boolean storedMeanwhile) {
        var house = ReleaseHouse.emptyOn(database);
        house.reads(JOURNALIST);
        house.newsroom().visited();
        house.clockReads(house.morning.plus(minutes(60)));
        var before = house.ready(atOnce());
        house.clockReads(house.morning.plus(minutes(120)));
        house.newsroom().visited();
        assertThat(fresh(house)).containsExactly(before);

        house.clockReads(house.morning.plus(minutes(300))); // the page is open all the while
        var meanwhile = house.ready(atOnce());
        house.newsroom().stillHere();
        if (storedMeanwhile) {
            house.the(StillHere.class).store();
        }
        assertThat(fresh(house)).as("still the same visit").containsExactly(meanwhile, before);

        house.clockReads(house.morning.plus(minutes(320)));
        house.newsroom().visited();
        assertThat(fresh(house)).as("opened again at once").containsExactly(meanwhile, before);

        house.clockReads(house.morning.plus(minutes(900)));
        var overnight = house.ready(atOnce());
        house.clockReads(house.morning.plus(minutes(1000)));
        house.newsroom().visited();
        assertThat(fresh(house)).containsExactly(overnight);
    }

    private static List<ReleaseNumber> fresh(ReleaseHouse house) {
        return house.newsroom().list(ONLY_NEW, Optional.empty(), 10).lines().stream()
                .map(ReleaseLine::number)
                .toList();
    }
}
