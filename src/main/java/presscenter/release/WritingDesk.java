package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;
import static presscenter.role.Role.TRANSLATOR;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.release.ReleaseEvent.TextChanged.Verb;
import presscenter.role.HasRole;

/** Where texts are written, translated, handed over and returned. One method, one use case, one transaction. */
@Service
public class WritingDesk {
    private final Releases releases;
    private final HoldsOfAll holds;
    private final EntityManager entities;
    private final DeskHands hands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WritingDesk(
            Releases releases,
            HoldsOfAll holds,
            EntityManager entities,
            DeskHands hands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.releases = releases;
        this.holds = holds;
        this.entities = entities;
        this.hands = hands;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a text in a language that has none, from nothing; a translation remembers the source it is made from (L3).
     */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional
    public void begin(ReleaseNumber number, Language language) {
        var release = hands.takeForWriting(number, language);
        var text = release.text(language);
        if (text.approved().isPresent()) {
            throw new Refused(Refused.Why.TEXT_EXISTS);
        }
        hands.beginVersion(release, text, TextDraft.EMPTY, DeskHands.sourceVersion(release, language));
    }

    /** "Change this text…": begins a working version beside the approved one, with its words. */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional
    public void change(ReleaseNumber number, Language language) {
        var release = hands.takeForWriting(number, language);
        var text = release.text(language);
        var approved = text.approved().orElseThrow(() -> new Refused(Refused.Why.NOTHING_TO_CHANGE));
        hands.beginVersion(release, text, approved.words(), approved.madeFrom().orElse(null));
    }

    /**
     * Saves words into the working version, as often as somebody types.
     *
     * @param revision upon which the words were written
     * @return the revision to write upon next
     * @throws EditedMeanwhile if somebody saved other words first; nothing was stored, and theirs come with it (S12)
     */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional
    public Saved save(ReleaseNumber number, Language language, TextDraft words, int revision) {
        var release = hands.takeForWriting(number, language);
        release.state().requireNotWithdrawn();
        var version = release.text(language).requireWorking();
        var cleaned = words.cleaned(language);
        if (Letters.length(cleaned.headline()) > TextDraft.HEADLINE) {
            throw new Refused(Refused.Why.HEADLINE_TOO_LONG);
        }
        if (Letters.length(cleaned.lede()) > TextDraft.LEDE) {
            throw new Refused(Refused.Why.LEDE_TOO_LONG);
        }
        var by = hands.me();
        if (version.revision() != revision && !cleaned.equals(version.words())) {
            throw new EditedMeanwhile(version.words(), version.revision(), version.savedBy(), version.savedAt());
        }
        var now = clock.instant();
        version.write(cleaned, by, now);
        entities.flush();
        return new Saved(version.revision(), now, cleaned);
    }

    /**
     * What was saved.
     *
     * @param revision to write upon next
     * @param at when
     * @param words as they were stored, cleaned
     */
    public record Saved(int revision, Instant at, TextDraft words) {}

    /**
     * Hands the working version to a second person; a translation is in step with its source from here on, and no
     * sooner: saving a word brings nothing up to date (L3).
     */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional
    public void submit(ReleaseNumber number, Language language, Submission submission) {
        var release = hands.takeForWriting(number, language);
        release.state().requireNotWithdrawn();
        var now = clock.instant();
        var text = release.text(language);
        var version = text.requireWorking();
        requireWhole(version.words());
        var out = release.isOut(holds.since(), now);
        var kind = submission.kind();
        if (out && text.approved().isPresent()) {
            if (kind == ChangeKind.FIRST) {
                throw new Refused(Refused.Why.NOTICE_MISSING);
            }
        } else if (kind != ChangeKind.FIRST && kind != ChangeKind.TYPO) {
            throw new Refused(Refused.Why.NOT_OUT);
        }
        if (kind == ChangeKind.TYPO && !isTypo(text, version)) {
            throw new Refused(Refused.Why.NOT_A_TYPO);
        }
        if (kind == ChangeKind.CORRECTION
                && (submission.wrong().isEmpty() || submission.right().isEmpty())) {
            throw new Refused(Refused.Why.NOTICE_MISSING);
        }
        if (kind == ChangeKind.CLARIFICATION && submission.right().isEmpty()) {
            throw new Refused(Refused.Why.NOTICE_MISSING);
        }
        if (kind == ChangeKind.CHECKED && release.delivery() == Delivery.NOT_A_SPEECH) {
            throw new Refused(Refused.Why.NOT_A_SPEECH);
        }
        version.submit(kind, submission.wrong(), submission.right(), hands.me(), now);
        Optional.ofNullable(DeskHands.sourceVersion(release, language)).ifPresent(version::madeFrom);
        hands.tell(release, Verb.SUBMITTED, version);
        hands.alsoTouched(release, language, submission.alsoTouches());
    }

    private static boolean isTypo(ReleaseText text, TextVersion version) {
        return text.approved()
                .filter(before -> {
                    var was = before.words().asOne();
                    return WordDiff.between(was, version.words().asOne()).isTypoSized();
                })
                .isPresent();
    }

    private static void requireWhole(TextDraft words) {
        if (words.headline().isBlank()) {
            throw new Refused(Refused.Why.HEADLINE_MISSING);
        }
        if (words.lede().isBlank()) {
            throw new Refused(Refused.Why.LEDE_MISSING);
        }
        if (RichHtml.clean(words.body()).words() == 0) {
            throw new Refused(Refused.Why.BODY_MISSING);
        }
    }

    /** Takes a submitted version back to write on. */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional
    public void recall(ReleaseNumber number, Language language) {
        var release = hands.takeForWriting(number, language);
        release.state().requireNotWithdrawn();
        var version = release.text(language).requireWorking();
        version.recall();
        hands.tell(release, Verb.RECALLED, version);
    }

    /** Gives a submitted version back with a remark. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void giveBack(ReleaseNumber number, Language language, String remark) {
        if (remark.isBlank()) {
            throw new Refused(Refused.Why.REASON_MISSING);
        }
        var release = hands.take(number);
        release.state().requireNotWithdrawn();
        var version = release.text(language).requireWorking();
        version.giveBack(Letters.clean(remark.strip(), language));
        hands.tell(release, Verb.RETURNED, version);
    }

    /** Throws a draft away that was never submitted; only its author may. */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional
    public void discard(ReleaseNumber number, Language language) {
        var release = hands.takeForWriting(number, language);
        var text = release.text(language);
        var version = text.requireWorking();
        if (version.everSubmitted()) {
            throw new Refused(Refused.Why.ALREADY_SUBMITTED);
        }
        if (!version.begunBy().equals(hands.me())) {
            throw new Refused(Refused.Why.NOT_THE_AUTHOR);
        }
        text.forgetWorking(releases.versions(number, language).stream()
                .filter(before -> !before.equals(version))
                .findFirst());
        entities.flush();
        entities.remove(version);
        hands.tell(release, Verb.DISCARDED, version);
    }

    /** Says that a translation need not follow the latest change of its source (L3). */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void noRetranslation(ReleaseNumber number, Language language) {
        var release = hands.take(number);
        var source = DeskHands.sourceVersion(release, language);
        if (source == null) {
            throw new Refused(Refused.Why.NOTHING_TO_CHANGE);
        }
        release.text(language).needsNoRetranslation(source);
        events.publishEvent(new ReleaseEvent.NoRetranslationNeeded(number, language, source));
    }

    /** Notes that somebody took a text over from a colleague who had it open. */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional
    public void takeOver(ReleaseNumber number, Language language) {
        hands.takeForWriting(number, language);
        events.publishEvent(new ReleaseEvent.TakenOver(number, language));
    }
}
