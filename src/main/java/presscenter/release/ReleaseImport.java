package presscenter.release;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.Circle;
import presscenter.embargo.Embargo;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.HasRole;
import presscenter.role.Role;

/**
 * The import door: takes over releases with their past, as an administrator; each import is in the audit trail. It
 * walks through the same guarded verbs as the desk, only at the times that are given.
 */
@Service
public class ReleaseImport {
    private final Releases releases;
    private final Names names;
    private final Duties duties;
    private final AllTerms terms;
    private final Acceptances acceptances;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final RandomGenerator random;

    ReleaseImport(
            Releases releases,
            Names names,
            Duties duties,
            AllTerms terms,
            Acceptances acceptances,
            EntityManager entities,
            ApplicationEventPublisher events,
            RandomGenerator random) {
        this.releases = releases;
        this.names = names;
        this.duties = duties;
        this.terms = terms;
        this.acceptances = acceptances;
        this.entities = entities;
        this.events = events;
        this.random = random;
    }

    /**
     * A release to take over.
     *
     * @param number its number; empty for a new one
     * @param year of a new number
     * @param source in which it was first written
     * @param facts beside the texts
     * @param contact a person's key or {@code duty}
     * @param plan the embargo; its instants must lie after {@code writtenAt}
     * @param circle who may read under embargo
     * @param texts by language
     * @param absences of the languages without a text: reason, and when the text follows
     * @param assignments of translators
     * @param writtenAt when it was written
     * @param approvedAt when its first approved texts were approved; the release is ready then if none is wanting
     * @param author who wrote it
     * @param approver who approved it
     * @param later what happened after it was approved, oldest first
     */
    public record Imported(
            Optional<ReleaseNumber> number,
            int year,
            Language source,
            FactsDraft facts,
            String contact,
            EmbargoPlan plan,
            Circle circle,
            Map<Language, ImportedText> texts,
            Map<Language, Absence> absences,
            Map<Language, UUID> assignments,
            Instant writtenAt,
            Instant approvedAt,
            UUID author,
            UUID approver,
            List<Later> later) {}

    /**
     * A text to take over.
     *
     * @param words as they were written
     * @param state APPROVED, IN_REVIEW or DRAFT
     */
    public record ImportedText(TextDraft words, TextState state) {}

    /** What happened to a release after it was approved. */
    public sealed interface Later {
        /** When. */
        Instant at();

        /** New words in some languages: a correction, a clarification, a slip, or the check against delivery. */
        record Changed(
                ChangeKind kind,
                Map<Language, TextDraft> words,
                Localized<String> wrong,
                Localized<String> right,
                Instant at)
                implements Later {}

        /** A newer release took its place. */
        record Replaced(ReleaseNumber newer, Instant at) implements Later {}

        /** It was taken back. */
        record Withdrawn(Localized<String> reason, Instant at) implements Later {}
    }

    /** Takes over a batch, each release with its past; all of them or none. */
    @HasRole(Role.ADMINISTRATOR)
    @Transactional
    public List<ReleaseNumber> take(List<Imported> batch) {
        return batch.stream().map(this::take).toList();
    }

    private ReleaseNumber take(Imported imported) {
        var author = imported.author();
        var number = imported.number().orElseGet(() -> unused(imported.year()));
        var release = releases.save(new Release(number, imported.source(), author, imported.writtenAt()));
        var facts = new Facts(release, 1, imported.facts(), author, imported.writtenAt());
        entities.persist(facts);
        release.firstFacts(facts);
        release.contact(imported.contact());
        if (!(imported.plan() instanceof EmbargoPlan.AtOnce)) {
            release.plan(imported.plan(), author, imported.writtenAt());
            release.circle(imported.circle(), author);
        }
        imported.absences().forEach((language, absence) -> release.absent(language, absence, imported.writtenAt()));
        write(release, imported, imported.source());
        for (var language : Language.values()) {
            if (language != imported.source() && imported.texts().containsKey(language)) {
                write(release, imported, language);
            }
        }
        imported.assignments()
                .forEach((language, person) -> entities.persist(new Assignment(release.id(), person, language)));
        imported.later().forEach(later -> follow(release, later, imported));
        entities.flush();
        events.publishEvent(new ReleaseEvent.ReleaseImported(number));
        return number;
    }

    private void write(Release release, Imported imported, Language language) {
        var given = imported.texts().get(language);
        if (given == null) {
            return;
        }
        var text = release.text(language);
        var version = begin(release, text, imported.author(), imported.writtenAt());
        version.write(given.words().cleaned(language), imported.author(), imported.writtenAt());
        if (given.state() != TextState.DRAFT) {
            version.submit(
                    ChangeKind.FIRST, Localized.none(), Localized.none(), imported.author(), imported.writtenAt());
        }
        if (given.state() == TextState.APPROVED) {
            release.approve(language, imported.approver(), imported.approvedAt());
        }
        entities.flush();
    }

    private TextVersion begin(Release release, ReleaseText text, UUID author, Instant at) {
        var source = text.language() == release.source()
                ? null
                : release.text(release.source())
                        .current()
                        .map(TextVersion::number)
                        .orElse(null);
        var version = text.begin(text.approved().map(TextVersion::words).orElse(TextDraft.EMPTY), source, author, at);
        entities.persist(version);
        return version;
    }

    private void follow(Release release, Later later, Imported imported) {
        var none = Optional.<Instant>empty();
        switch (later) {
            case Later.Changed changed -> {
                changed.words().forEach((language, words) -> {
                    var version = begin(release, release.text(language), imported.author(), changed.at());
                    version.write(words.cleaned(language), imported.author(), changed.at());
                    version.submit(changed.kind(), changed.wrong(), changed.right(), imported.author(), changed.at());
                    release.approve(language, imported.approver(), changed.at());
                });
                switch (changed.kind()) {
                    case FIRST, TYPO -> {}
                    case CORRECTION -> notice(release, NoticeKind.CORRECTION, changed, imported.approver());
                    case CLARIFICATION -> notice(release, NoticeKind.CLARIFICATION, changed, imported.approver());
                    case CHECKED -> release.checkedAgainstDelivery(true);
                }
            }
            case Later.Replaced replaced -> release.replacedBy(replaced.newer(), none, replaced.at());
            case Later.Withdrawn withdrawn -> {
                release.withdraw(none, withdrawn.at());
                entities.persist(new Notice(
                        release,
                        NoticeKind.WITHDRAWN,
                        Localized.none(),
                        withdrawn.reason(),
                        imported.approver(),
                        withdrawn.at()));
            }
        }
    }

    private void notice(Release release, NoticeKind kind, Later.Changed changed, UUID approver) {
        entities.persist(new Notice(release, kind, changed.wrong(), changed.right(), approver, changed.at()));
    }

    /**
     * Whether a release of this number is there; asked by the application itself, an administrator has no sight of it.
     */
    @HasRole({})
    @Transactional(readOnly = true)
    public boolean exists(ReleaseNumber number) {
        return releases.exists(number);
    }

    /**
     * A release that is under embargo and not out.
     *
     * @param number its number
     * @param embargo until when
     * @param circle who may read it
     */
    public record Pending(ReleaseNumber number, Embargo embargo, Circle circle) {}

    /** What is ready, under embargo and not yet out, whenever it lifts; asked by the application itself. */
    @HasRole({})
    @Transactional(readOnly = true)
    public List<Pending> pending(Instant now) {
        return releases.lifting(now, HoldsOfAll.NEVER, HoldsOfAll.NEVER).stream()
                .filter(release -> release.state() == ReleaseState.READY
                        && release.embargo().isSet())
                .filter(release -> !release.isOut(Optional.empty(), now))
                .map(release -> new Pending(
                        release.number(),
                        release.embargo().form(),
                        release.embargo().circle()))
                .toList();
    }

    /** Keeps spellings and topics, once. */
    @HasRole(Role.ADMINISTRATOR)
    @Transactional
    public void keep(List<KnownName> known, List<TopicName> topics) {
        known.stream().filter(name -> names.findById(name.key()).isEmpty()).forEach(name -> {
            names.save(new Name(name));
            events.publishEvent(new KeepingEvent.NameKept(name.key(), KeepingEvent.Step.KEPT));
        });
        topics.stream()
                .filter(topic -> entities.find(Topic.class, topic.key()) == null)
                .forEach(topic -> {
                    entities.persist(new Topic(topic.key(), topic.name()));
                    events.publishEvent(new KeepingEvent.TopicKept(topic.key(), KeepingEvent.Step.KEPT));
                });
    }

    /** Puts somebody on duty. */
    @HasRole(Role.ADMINISTRATOR)
    @Transactional
    public void putOnDuty(OnDuty duty, Instant from) {
        duties.save(new Duty(duty, from));
        events.publishEvent(new KeepingEvent.DutyChanged(duty.function(), from, duty.until(), false));
    }

    /** Brings in the first terms of embargo, or newer ones; the same words again change nothing. */
    @HasRole(Role.ADMINISTRATOR)
    @Transactional
    public int terms(Localized<String> title, Localized<String> body, Instant since) {
        return terms.follow(title, body, since)
                .map(next -> {
                    events.publishEvent(new KeepingEvent.TermsPutInForce(next.version(), next.hash()));
                    return next.version();
                })
                .orElseGet(() -> terms.present().orElseThrow().version());
    }

    /** Takes over that somebody accepted the present terms. */
    @HasRole(Role.ADMINISTRATOR)
    @Transactional
    public void accepted(UUID person, String outlet, Language shownIn, Instant at) {
        var present = terms.present().orElseThrow(NoSuchRelease::new);
        if (terms.accepted(person, outlet).isEmpty()) {
            var accepted = acceptances.save(new TermsAcceptance(person, outlet, present, shownIn, at));
            events.publishEvent(accepted.fact(true));
        }
    }

    private ReleaseNumber unused(int year) {
        var number = ReleaseNumber.random(year, random);
        while (releases.exists(number)) {
            number = ReleaseNumber.random(year, random);
        }
        return number;
    }
}
