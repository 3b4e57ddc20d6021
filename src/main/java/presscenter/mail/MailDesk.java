package presscenter.mail;

import static presscenter.role.Role.ADMINISTRATOR;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.language.Language;
import presscenter.role.HasRole;

/**
 * What an administrator sees of the letters: what waits and why, what went out, what did not. Of what is not out the
 * audit trail tells an administrator, and nothing else (E7).
 */
@Service
public class MailDesk {
    private static final int MOST = 200;

    private final Letters letters;
    private final ShownLetters shown;
    private final Carrier carrier;
    private final MailHold hold;
    private final ApplicationEventPublisher events;

    MailDesk(Letters letters, ShownLetters shown, Carrier carrier, MailHold hold, ApplicationEventPublisher events) {
        this.letters = letters;
        this.shown = shown;
        this.carrier = carrier;
        this.hold = hold;
        this.events = events;
    }

    /**
     * A letter of the demonstration, as it would have gone out.
     *
     * @param words as plain text
     */
    public record Shown(String to, Language language, String subject, String words, Instant at) {}

    /** The latest listed letters in these states, newest first, 200 at most; in any state if none is named. */
    @HasRole(ADMINISTRATOR)
    @Transactional(readOnly = true)
    public List<LetterLine> latest(LetterState... states) {
        var asked = states.length == 0 ? LetterState.values() : states;
        return letters.latest(Arrays.asList(asked), Limit.of(MOST)).stream()
                .map(StoredLetter::line)
                .toList();
    }

    /** How many listed letters there are in each state. */
    @HasRole(ADMINISTRATOR)
    @Transactional(readOnly = true)
    public Map<LetterState, Long> counts() {
        var counts = new EnumMap<LetterState, Long>(LetterState.class);
        for (var state : LetterState.values()) {
            counts.put(state, letters.countListed(state));
        }
        return counts;
    }

    /** Why the mail server would take no letter now; waits for its answer, and holds no connection to the database. */
    @HasRole(ADMINISTRATOR)
    public Optional<SendingTrouble> trouble() {
        return carrier.trouble();
    }

    /** Whether all letters are held since a restore (S15). */
    @HasRole(ADMINISTRATOR)
    @Transactional(readOnly = true)
    public boolean isHeld() {
        return hold.isInForce();
    }

    /** Lets the held letters go; nothing if a colleague did. */
    @HasRole(ADMINISTRATOR)
    @Transactional
    public void release() {
        if (hold.end()) {
            events.publishEvent(new MailReleased());
        }
    }

    /** Of these letters those that the demonstration would have sent. */
    @HasRole(ADMINISTRATOR)
    @Transactional(readOnly = true)
    public Map<UUID, Shown> shown(List<UUID> some) {
        return shown.findByIdIn(some).stream().collect(Collectors.toMap(ShownLetter::id, ShownLetter::shown));
    }
}
