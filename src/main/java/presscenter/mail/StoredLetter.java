package presscenter.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter and what became of it; none of its words, and not whom it went to. */
@Entity
@Table(name = "mail_letter")
class StoredLetter {
    private static final String BETWEEN = " ";

    @Id
    private UUID id;

    @Version
    @SuppressWarnings("UnusedVariable") // JPA's
    private @Nullable Long version;

    private String kind;
    private String about;
    private Instant putAt;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.WAITING;

    private @Nullable Instant settledAt;
    private int tries;

    @Enumerated(EnumType.STRING)
    private @Nullable SendingTrouble trouble;

    private boolean quiet;

    /** @param quiet whether it is about what is not out */
    StoredLetter(UUID id, Letter letter, boolean quiet, Instant now) {
        this.id = id;
        kind = letter.kind();
        about = String.join(BETWEEN, letter.about());
        putAt = now;
        this.quiet = quiet;
    }

    @SuppressWarnings("NullAway.Init")
    protected StoredLetter() {} // JPA

    UUID id() {
        return id;
    }

    Letter letter() {
        return new Letter(kind, about.isEmpty() ? List.of() : List.of(about.split(BETWEEN)));
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isSettled() {
        return state != LetterState.WAITING;
    }

    int tries() {
        return tries;
    }

    /** It went out. */
    void sent(Instant now) {
        tries++;
        settle(LetterState.SENT, now);
    }

    /** Others, one for each receiver, stand in its place. */
    void dealt(Instant now) {
        settle(LetterState.DEALT, now);
    }

    /** Nobody is to have it any more. */
    void needless(Instant now) {
        settle(LetterState.NEEDLESS, now);
    }

    /** The mail server takes no letter for this address, now or later. */
    void refused(Instant now) {
        tries++;
        trouble = SendingTrouble.ADDRESS_REFUSED;
        settle(LetterState.REFUSED, now);
    }

    /** It did not go out, and is tried again. */
    void failed(SendingTrouble why) {
        tries++;
        trouble = why;
    }

    LetterLine line() {
        return new LetterLine(
                id,
                kind,
                quiet ? "" : about,
                putAt,
                state,
                Optional.ofNullable(settledAt),
                tries,
                Optional.ofNullable(trouble));
    }

    private void settle(LetterState how, Instant now) {
        state = how;
        settledAt = now;
        if (how != LetterState.REFUSED) {
            trouble = null;
        }
    }
}
