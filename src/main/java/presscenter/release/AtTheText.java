package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;
import static presscenter.role.Role.TRANSLATOR;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import presscenter.language.Language;
import presscenter.role.HasRole;
import presscenter.security.OwnAccount;

/**
 * Who has which text open at the desk now, and who offers to take one over. Only who may read a release at the desk
 * learns who is at it. Kept in memory: what stands here is true of this node and of this moment, and nothing is lost
 * with it, for what two people write is kept apart by the revisions (S12).
 */
@Service
public class AtTheText {
    private final DeskReleases releases;
    private final OwnAccount account;
    private final Clock clock;
    private final Map<Place, List<Seat>> taken = new HashMap<>();

    AtTheText(DeskReleases releases, OwnAccount account, Clock clock) {
        this.releases = releases;
        this.account = account;
        this.clock = clock;
    }

    /**
     * Sits down at a text, until {@link Seat#leave()}.
     *
     * @param writes whether it is open for writing
     * @param look is run, on any thread, when something changed here; it carries nothing and asks the seat
     * @throws NoSuchRelease if this person may not read the release at the desk
     */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    public Seat sit(ReleaseNumber number, Language language, boolean writes, Runnable look) {
        releases.find(number);
        var person = account.person().orElseThrow(NoSuchRelease::new).id();
        var seat = new Seat(this, new Place(number, language), person, clock.instant(), writes, look);
        synchronized (taken) {
            taken.computeIfAbsent(seat.place(), empty -> new ArrayList<>()).add(seat);
        }
        tellOthers(seat);
        return seat;
    }

    /** Where one sits. */
    record Place(ReleaseNumber number, Language language) {}

    /** All who sit at a text now, who came first first. */
    List<Seat> at(Place place) {
        synchronized (taken) {
            return List.copyOf(taken.getOrDefault(place, List.of()));
        }
    }

    void leave(Seat seat) {
        synchronized (taken) {
            taken.computeIfPresent(seat.place(), (place, seats) -> {
                seats.remove(seat);
                return seats.isEmpty() ? null : seats;
            });
        }
        tellOthers(seat);
    }

    /** Outside every lock: a page may need its own to look. */
    void tellOthers(Seat seat) {
        at(seat.place()).stream().filter(other -> other != seat).forEach(Seat::look);
    }
}
