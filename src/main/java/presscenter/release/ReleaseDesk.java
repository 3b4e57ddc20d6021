package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;
import static presscenter.role.Role.TRANSLATOR;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.language.Localized;
import presscenter.release.ReleaseEvent.TextChanged;
import presscenter.release.ReleaseEvent.TextChanged.Verb;
import presscenter.role.HasRole;
import presscenter.role.Role;
import presscenter.security.Colleagues;
import presscenter.security.OwnAccount;
import presscenter.security.Person;

/** Where texts are written, translated, submitted, returned and approved. One method, one use case, one transaction. */
@Service
public class ReleaseDesk {
    private final Releases releases;
    private final HoldsOfAll holds;
    private final LastCheck last;
    private final Names names;
    private final EntityManager entities;
    private final OwnAccount account;
    private final Colleagues colleagues;
    private final ApplicationEventPublisher events;
    private final RandomGenerator random;
    private final Clock clock;

    ReleaseDesk(
            Releases releases,
            HoldsOfAll holds,
            LastCheck last,
            Names names,
            EntityManager entities,
            OwnAccount account,
            Colleagues colleagues,
            ApplicationEventPublisher events,
            RandomGenerator random,
            Clock clock) {
        this.releases = releases;
        this.holds = holds;
        this.last = last;
        this.names = names;
        this.entities = entities;
        this.account = account;
        this.colleagues = colleagues;
        this.events = events;
        this.random = random;
        this.clock = clock;
    }

    /** Begins a release: its facts and an empty text in the source language. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public ReleaseNumber create(FactsDraft facts, Language source) {
        var now = clock.instant();
        var by = me();
        requireKnown(facts);
        var release = releases.save(new Release(unused(now), source, by, now));
        var first = new Facts(release, 1, facts.cleaned(), by, now);
        entities.persist(first);
        release.firstFacts(first);
        entities.persist(release.text(source).begin(TextDraft.EMPTY, null, by, now));
        events.publishEvent(new ReleaseEvent.ReleaseCreated(release.number(), source));
        return release.number();
    }

    /** The same with the embargo that is known already. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public ReleaseNumber create(FactsDraft facts, Language source, EmbargoPlan plan) {
        var number = create(facts, source);
        if (!(plan instanceof EmbargoPlan.AtOnce)) {
            plan(number, plan);
        }
        return number;
    }

    /**
     * Changes the facts; whoever does cannot approve them, and what was approved with them needs approval again.
     *
     * @param before the facts upon which these were written
     * @throws Refused FACTS_CHANGED_MEANWHILE if they are others by now; nothing was stored (S12)
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void reviseFacts(ReleaseNumber number, FactsDraft before, FactsDraft facts) {
        if (!take(number).currentFacts().draft().equals(before)) {
            throw new Refused(Refused.Why.FACTS_CHANGED_MEANWHILE);
        }
        reviseFacts(number, facts);
    }

    /** The same, whatever the facts were before. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void reviseFacts(ReleaseNumber number, FactsDraft facts) {
        var release = take(number);
        var cleaned = facts.cleaned();
        if (cleaned.equals(release.currentFacts().draft())) {
            return;
        }
        requireKnown(cleaned);
        release.writeFacts(cleaned, me(), clock.instant()).ifPresent(entities::persist);
        events.publishEvent(
                new ReleaseEvent.FactsRevised(number, release.currentFacts().number()));
    }

    /** Names have fixed spellings (L5), so that only a known one is a name. */
    private void requireKnown(FactsDraft facts) {
        facts.speaker().ifPresent(this::requireKnown);
        if (!facts.topics().isEmpty()
                && names.topics(facts.topics()).size() < facts.topics().size()) {
            throw new Refused(Refused.Why.UNKNOWN_NAME);
        }
    }

    private void requireKnown(String name) {
        if (names.findById(name).isEmpty()) {
            throw new Refused(Refused.Why.UNKNOWN_NAME);
        }
    }

    /**
     * Approves facts that were changed after the texts were approved.
     *
     * @param seen the facts that the page showed
     * @throws Refused CHANGED_MEANWHILE if they are others by now
     */
    @HasRole(EDITOR)
    @Transactional
    public void approveFacts(ReleaseNumber number, FactsDraft seen) {
        var release = take(number);
        release.requireNotWithdrawn();
        if (!release.currentFacts().draft().equals(seen)) {
            throw new Refused(Refused.Why.CHANGED_MEANWHILE);
        }
        var wasReady = release.readyAt().isPresent();
        if (!release.approveFactsAlone(me(), clock.instant())) {
            throw new Refused(Refused.Why.NOTHING_TO_CHANGE);
        }
        events.publishEvent(
                new ReleaseEvent.FactsApproved(number, release.currentFacts().number()));
        tellIfReady(release, wasReady);
    }

    /** Says whom to ask: a person's key in the names, or {@code duty}. Readers see it at once; it needs no approval. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void contact(ReleaseNumber number, String contact) {
        var release = take(number);
        release.requireNotWithdrawn();
        if (!contact.equals("duty")) {
            requireKnown(contact);
        }
        release.contact(contact);
        events.publishEvent(new ReleaseEvent.ContactSet(number));
    }

    /**
     * Begins a text in a language that has none, from nothing; a translation remembers the source it is made from (L3).
     */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional
    public void begin(ReleaseNumber number, Language language) {
        var release = takeForWriting(number, language);
        var text = release.text(language);
        if (text.approved().isPresent()) {
            throw new Refused(Refused.Why.TEXT_EXISTS);
        }
        beginVersion(release, text, TextDraft.EMPTY, sourceVersion(release, language));
    }

    /** "Change this text…": begins a working version beside the approved one, with its words. */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional
    public void change(ReleaseNumber number, Language language) {
        var release = takeForWriting(number, language);
        var text = release.text(language);
        var approved = text.approved().orElseThrow(() -> new Refused(Refused.Why.NOTHING_TO_CHANGE));
        beginVersion(release, text, approved.words(), approved.madeFrom().orElse(null));
    }

    private void beginVersion(Release release, ReleaseText text, TextDraft words, @Nullable Integer madeFrom) {
        release.requireNotWithdrawn();
        var begun = text.begin(words, madeFrom, me(), clock.instant());
        entities.persist(begun);
        tell(release, Verb.BEGUN, begun);
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
        var release = takeForWriting(number, language);
        release.requireNotWithdrawn();
        var version = release.text(language).requireWorking();
        var cleaned = words.cleaned(language);
        if (Letters.length(cleaned.headline()) > TextDraft.HEADLINE) {
            throw new Refused(Refused.Why.HEADLINE_TOO_LONG);
        }
        if (Letters.length(cleaned.lede()) > TextDraft.LEDE) {
            throw new Refused(Refused.Why.LEDE_TOO_LONG);
        }
        var by = me();
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
        var release = takeForWriting(number, language);
        release.requireNotWithdrawn();
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
        version.submit(kind, submission.wrong(), submission.right(), me(), now);
        Optional.ofNullable(sourceVersion(release, language)).ifPresent(version::madeFrom);
        tell(release, Verb.SUBMITTED, version);
        alsoTouched(release, language, submission.alsoTouches());
    }

    /** A correction asks after the other languages (L6): those that it touches get a working version of their own. */
    private void alsoTouched(Release release, Language language, Set<Language> others) {
        for (var other : others) {
            var text = release.text(other);
            if (other != language && text.working().isEmpty() && text.approved().isPresent()) {
                var approved = text.approved().orElseThrow();
                beginVersion(
                        release, text, approved.words(), approved.madeFrom().orElse(null));
            }
        }
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
        var release = takeForWriting(number, language);
        release.requireNotWithdrawn();
        var version = release.text(language).requireWorking();
        version.recall();
        tell(release, Verb.RECALLED, version);
    }

    /** Gives a submitted version back with a remark. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void giveBack(ReleaseNumber number, Language language, String remark) {
        if (remark.isBlank()) {
            throw new Refused(Refused.Why.REASON_MISSING);
        }
        var release = take(number);
        release.requireNotWithdrawn();
        var version = release.text(language).requireWorking();
        version.giveBack(Letters.clean(remark.strip(), language));
        tell(release, Verb.RETURNED, version);
    }

    /**
     * Approves a submitted version: it takes the place of the approved one in one step, the facts are approved with it,
     * and the release is ready by itself when it was the last needed text.
     *
     * @param seen what the page showed, of {@link DeskRelease#seen}
     * @throws Refused OWN_WORDS if the person wrote a word of it, or set its time; CHANGED_MEANWHILE if it is not what
     *     was seen; NOTICE_MISSING if readers have a text by now and nobody said what the new one is to it
     */
    @HasRole(EDITOR)
    @Transactional
    public void approve(ReleaseNumber number, Language language, Seen seen) {
        approve(number, language, seen, Set.of());
    }

    /**
     * The same for a change that touches other languages too, of which working versions are begun (L6).
     *
     * @param alsoTouches beside those that were named when it was handed over
     */
    @HasRole(EDITOR)
    @Transactional
    public void approve(ReleaseNumber number, Language language, Seen seen, Set<Language> alsoTouches) {
        var release = take(number);
        var now = clock.instant();
        requireSeen(release, language, seen, now);
        var wasReady = release.readyAt().isPresent();
        var wasOut = release.isOut(holds.since(), now)
                && release.text(language).approved().isPresent();
        var first = release.text(language).requireWorking().changeKind() == ChangeKind.FIRST;
        if (wasOut && first) {
            throw new Refused(Refused.Why.NOTICE_MISSING);
        }
        if (first && release.text(language).approved().isPresent()) {
            last.onlyWhileClosed(release); // a text that came out meanwhile is not replaced without a word
        }
        var by = me();
        var version = release.approve(language, by, now);
        tell(release, Verb.APPROVED, version);
        if (wasOut) {
            announceChange(release, version, by, now);
        }
        alsoTouched(release, language, alsoTouches);
        tellIfReady(release, wasReady);
    }

    /** Nobody approves what they have not seen: neither the words, nor what is approved with them, nor its effect. */
    private void requireSeen(Release release, Language language, Seen seen, Instant now) {
        release.requireNotWithdrawn();
        var allHeld = holds.since();
        var rules = new DeskRules(release, person(), release.isOut(allHeld, now), allHeld, now);
        if (!release.seen(language, rules.ofApproval(language)).equals(seen)) {
            throw new Refused(Refused.Why.CHANGED_MEANWHILE);
        }
    }

    private void announceChange(Release release, TextVersion version, UUID by, Instant now) {
        switch (version.changeKind()) {
            case FIRST -> {}
            case TYPO -> tell(release, Verb.TYPO, version);
            case CORRECTION -> {
                notice(release, NoticeKind.CORRECTION, version.wrong(), version.putRight(), by, now);
                tell(release, Verb.CORRECTED, version);
            }
            case CLARIFICATION -> {
                notice(release, NoticeKind.CLARIFICATION, Localized.none(), version.putRight(), by, now);
                tell(release, Verb.CLARIFIED, version);
            }
            case CHECKED -> {
                release.checkedAgainstDelivery(true);
                tell(release, Verb.CHECKED, version);
            }
        }
    }

    /** A notice stands in all texts that are out (L6); the same one of a second language is not said twice. */
    private void notice(
            Release release, NoticeKind kind, Localized<String> wrong, Localized<String> right, UUID by, Instant now) {
        var said = releases.notices(release.number()).stream()
                .map(Notice::told)
                .anyMatch(told -> told.kind() == kind
                        && told.wrong().equals(wrong)
                        && told.right().equals(right));
        if (!said) {
            entities.persist(new Notice(release, kind, wrong, right, by, now));
        }
    }

    /** Throws a draft away that was never submitted; only its author may. */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional
    public void discard(ReleaseNumber number, Language language) {
        var release = takeForWriting(number, language);
        var text = release.text(language);
        var version = text.requireWorking();
        if (version.everSubmitted()) {
            throw new Refused(Refused.Why.ALREADY_SUBMITTED);
        }
        if (!version.begunBy().equals(me())) {
            throw new Refused(Refused.Why.NOT_THE_AUTHOR);
        }
        text.forgetWorking(releases.versions(number, language).stream()
                .filter(before -> !before.equals(version))
                .findFirst());
        entities.flush();
        entities.remove(version);
        tell(release, Verb.DISCARDED, version);
    }

    /** Says why a text is missing and, for readers, when it follows; the release does not wait for it (E21). */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void giveAbsence(
            ReleaseNumber number, Language language, Localized<String> reason, Optional<Instant> expected) {
        if (reason.isEmpty()) {
            throw new Refused(Refused.Why.REASON_MISSING);
        }
        var now = clock.instant();
        if (expected.filter(at -> !at.isAfter(now)).isPresent()) {
            throw new Refused(Refused.Why.EXPECTED_IN_THE_PAST);
        }
        var release = take(number);
        var wasReady = release.readyAt().isPresent();
        release.absent(language, reason, expected.orElse(null), now);
        events.publishEvent(new ReleaseEvent.AbsenceGiven(number, language));
        tellIfReady(release, wasReady);
    }

    /**
     * Plans the embargo of a release in preparation and says who may read under it (E43); approvals do not cover what
     * is set after them (E20).
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void plan(ReleaseNumber number, EmbargoPlan plan, Circle circle) {
        plan(number, plan);
        circle(number, circle);
    }

    /** Plans the embargo of a release in preparation; approvals do not cover a time that is set after them (E20). */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void plan(ReleaseNumber number, EmbargoPlan plan) {
        var release = take(number);
        release.plan(plan, me(), clock.instant());
        events.publishEvent(new ReleaseEvent.EmbargoSet(number, plan.getClass().getSimpleName(), release.lift()));
    }

    /** Says who may read under embargo (E43), while the release is in preparation. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void circle(ReleaseNumber number, Circle circle) {
        var release = take(number);
        release.circle(circle, me());
        events.publishEvent(
                switch (circle) {
                    case Circle.Everybody everybody -> new ReleaseEvent.CircleSet(number, "everybody", 0);
                    case Circle.Outlets outlets ->
                        new ReleaseEvent.CircleSet(
                                number, "outlets", outlets.keys().size());
                    case Circle.Persons persons ->
                        new ReleaseEvent.CircleSet(
                                number, "persons", persons.ids().size());
                });
    }

    /**
     * Gives a translator a release to work on in a language; again, to say another time.
     *
     * @param expected when the desk counts on the translation
     * @throws Refused NOT_A_TRANSLATOR if the person's account is closed or has not that role
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void assign(ReleaseNumber number, UUID translator, Language language, Optional<Instant> expected) {
        var release = take(number);
        release.requireNotWithdrawn();
        if (colleagues.with(Role.TRANSLATOR).stream()
                .noneMatch(each -> each.id().equals(translator))) {
            throw new Refused(Refused.Why.NOT_A_TRANSLATOR);
        }
        if (expected.filter(at -> !at.isAfter(clock.instant())).isPresent()) {
            throw new Refused(Refused.Why.EXPECTED_IN_THE_PAST);
        }
        var before = releases.assignment(number, translator, language);
        before.ifPresent(assignment -> assignment.expect(expected.orElse(null)));
        if (before.isEmpty()) {
            var assignment = new Assignment(release.id(), translator, language);
            assignment.expect(expected.orElse(null));
            entities.persist(assignment);
            events.publishEvent(new ReleaseEvent.TranslatorAssigned(number, translator, language));
        }
    }

    /** Takes a release back from a translator, who then sees no more of it; what was written stays. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void unassign(ReleaseNumber number, UUID translator, Language language) {
        take(number);
        releases.assignment(number, translator, language).ifPresent(assignment -> {
            entities.remove(assignment);
            events.publishEvent(new ReleaseEvent.TranslatorUnassigned(number, translator, language));
        });
    }

    /**
     * Says that the release is written first in another language, whose text is begun if there is none; until the first
     * text was handed over (L2).
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void source(ReleaseNumber number, Language source) {
        var release = take(number);
        release.source(source);
        if (release.text(source).current().isEmpty()) {
            entities.persist(release.text(source).begin(TextDraft.EMPTY, null, me(), clock.instant()));
        }
        events.publishEvent(new ReleaseEvent.SourceChanged(number, source));
    }

    /** Says that a translation need not follow the latest change of its source (L3). */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void noRetranslation(ReleaseNumber number, Language language) {
        var release = take(number);
        var source = sourceVersion(release, language);
        if (source == null) {
            throw new Refused(Refused.Why.NOTHING_TO_CHANGE);
        }
        release.text(language).needsNoRetranslation(source);
        events.publishEvent(new ReleaseEvent.NoRetranslationNeeded(number, language, source));
    }

    /** The speech was checked against delivery and nothing had changed. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void checkedWithoutChanges(ReleaseNumber number) {
        var release = take(number);
        release.requireNotWithdrawn();
        if (!release.isOut(holds.since(), clock.instant())) {
            throw new Refused(Refused.Why.NOT_OUT);
        }
        release.checkedAgainstDelivery(false);
        events.publishEvent(new ReleaseEvent.CheckedAgainstDelivery(number, false));
    }

    /** Says that a newer release took the place of this one, which stays readable. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void replace(ReleaseNumber number, ReleaseNumber newer) {
        var now = clock.instant();
        var release = take(number);
        var other = take(newer);
        if (number.equals(newer)
                || !other.isOut(holds.since(), now)
                || other.replacedBy().isPresent()) {
            throw new Refused(Refused.Why.REPLACEMENT_NOT_OUT);
        }
        release.replacedBy(newer, holds.since(), now);
        events.publishEvent(new ReleaseEvent.ReleaseReplaced(number, newer));
    }

    /** Notes that somebody took a text over from a colleague who had it open. */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional
    public void takeOver(ReleaseNumber number, Language language) {
        takeForWriting(number, language);
        events.publishEvent(new ReleaseEvent.TakenOver(number, language));
    }

    private void tellIfReady(Release release, boolean wasReady) {
        if (!wasReady && release.readyAt().isPresent()) {
            last.onlyUnlessAllAreHeldMeanwhile(release);
            events.publishEvent(new ReleaseEvent.ReleaseReady(release.number(), release.visibleFrom()));
        }
    }

    private void tell(Release release, Verb verb, TextVersion version) {
        events.publishEvent(
                new TextChanged(release.number(), verb, version.text().language(), version.number()));
    }

    /** The source's version from which a translation would be made now: its latest that somebody else was shown. */
    private static @Nullable Integer sourceVersion(Release release, Language language) {
        if (language == release.source()) {
            return null;
        }
        var source = release.text(release.source());
        return source.working()
                .filter(TextVersion::everSubmitted)
                .or(source::approved)
                .or(source::working)
                .map(TextVersion::number)
                .orElse(null);
    }

    private Release take(ReleaseNumber number) {
        return releases.take(number).orElseThrow(NoSuchRelease::new);
    }

    /** A translator writes what was assigned; to others the release does not exist. */
    private Release takeForWriting(ReleaseNumber number, Language language) {
        var person = person();
        if (!person.isOneOf(PRESS_OFFICER, EDITOR) && !releases.isAssigned(number, person.id(), language)) {
            throw new NoSuchRelease();
        }
        return take(number);
    }

    private ReleaseNumber unused(Instant now) {
        var year = now.atZone(ZoneOffset.UTC).getYear();
        var number = ReleaseNumber.random(year, random);
        while (releases.exists(number)) {
            number = ReleaseNumber.random(year, random);
        }
        return number;
    }

    private Person person() {
        return account.person().orElseThrow(NoSuchRelease::new);
    }

    private UUID me() {
        return person().id();
    }
}
