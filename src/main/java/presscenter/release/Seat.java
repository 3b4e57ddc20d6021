package presscenter.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import presscenter.release.AtTheText.Place;

/** One page that has a text open at the desk. Who holds it may read the text; it is given up when the page closes. */
public final class Seat {
    private final AtTheText room;
    private final Place place;
    private final UUID person;
    private final Instant since;
    private final Runnable look;
    private volatile boolean writes;
    private volatile Offer offer = Offer.NONE;
    private volatile @Nullable UUID answeredBy;

    Seat(AtTheText room, Place place, UUID person, Instant since, boolean writes, Runnable look) {
        this.room = room;
        this.place = place;
        this.person = person;
        this.since = since;
        this.writes = writes;
        this.look = look;
    }

    /** What became of one's own offer to take the text over. */
    public enum Offer {
        /** None was made. */
        NONE,
        /** Whoever writes was asked, and has not answered. */
        ASKED,
        /** Whoever writes goes on writing. */
        KEPT,
        /** Whoever wrote gave way, with all words saved. */
        GIVEN_WAY,
        /** Whoever wrote has gone: the text is free. */
        FREE
    }

    /**
     * Somebody else at the same text; possibly the same person on another page.
     *
     * @param person who
     * @param since when the text was opened there
     * @param writes whether it is open for writing there
     * @param offers whether this person offers to take it over
     */
    public record Other(UUID person, Instant since, boolean writes, boolean offers) {}

    /** The others, who came first first. */
    public List<Other> others() {
        return room.at(place).stream()
                .filter(other -> other != this)
                .map(other -> new Other(other.person, other.since, other.writes, other.offer == Offer.ASKED))
                .toList();
    }

    /** What became of the offer that was made from here. */
    public Offer offer() {
        if (offer == Offer.ASKED && room.at(place).stream().noneMatch(other -> other != this && other.writes)) {
            offer = Offer.FREE;
        }
        return offer;
    }

    /** Who answered it. */
    public Optional<UUID> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** Whether this person is the one who sits here. */
    public boolean isOf(UUID somebody) {
        return person.equals(somebody);
    }

    /** Offers to take the text over from whoever writes; they are asked on their page. */
    public void offerToTakeOver() {
        answeredBy = null;
        offer = Offer.ASKED;
        room.tellOthers(this);
    }

    /** Gives way to everybody who offered; the words were saved before. */
    public void giveWay() {
        writes = false;
        answer(Offer.GIVEN_WAY);
    }

    /** Goes on writing, and says so to everybody who offered. */
    public void keepWriting() {
        answer(Offer.KEPT);
    }

    /** Gives the seat up. Twice is once. */
    public void leave() {
        room.leave(this);
    }

    private void answer(Offer given) {
        room.at(place).stream()
                .filter(other -> other != this && other.offer == Offer.ASKED)
                .forEach(other -> {
                    other.answeredBy = person;
                    other.offer = given;
                });
        room.tellOthers(this);
    }

    void look() {
        look.run();
    }

    Place place() {
        return place;
    }
}
