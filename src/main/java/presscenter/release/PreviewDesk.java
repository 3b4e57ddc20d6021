package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import presscenter.embargo.Circle;
import presscenter.embargo.Clearance;
import presscenter.embargo.Embargo;
import presscenter.embargo.EmbargoRule;
import presscenter.embargo.Reader;
import presscenter.embargo.Sight;
import presscenter.embargo.Standing;
import presscenter.embargo.VersionFacts;
import presscenter.embargo.VersionFacts.Withdrawal;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Moment;
import presscenter.role.HasRole;

/**
 * A release as somebody else would see it at an instant: a door for staff, because the readers' door asks itself who
 * reads. It asks the same rule, changes nothing and sends nothing (E24); the reader log knows which member of staff
 * looked (E33). Everything is as it is planned and approved now.
 */
@Service
public class PreviewDesk {
    private static final UUID SOMEBODY = new UUID(0, 0);

    private final Releases releases;
    private final HoldsOfAll holds;
    private final AllTerms terms;
    private final Names names;
    private final StaffReading staff;
    private final Clock clock;

    PreviewDesk(Releases releases, HoldsOfAll holds, AllTerms terms, Names names, StaffReading staff, Clock clock) {
        this.releases = releases;
        this.holds = holds;
        this.terms = terms;
        this.names = names;
        this.staff = staff;
        this.clock = clock;
    }

    /** As whom a release is previewed. */
    public enum As {
        /** Somebody who is not signed in. */
        PUBLIC,
        /** An accredited journalist without a grant who is not named, or a grant holder outside the circle. */
        ACCREDITED,
        /** Somebody of the circle, by a grant or by name, who accepted the terms and confirmed every extension. */
        EMBARGO,
        /** The same who has not accepted the terms. */
        EMBARGO_WITHOUT_TERMS
    }

    /**
     * What that reader would have.
     *
     * @param sights what the rule says of each text
     * @param release the release as the reader's page would show it; empty if it would not exist for the reader (E4)
     * @param terms what the reader would have to accept first
     * @param unapproved whether the text has words that nobody approved, so that readers would not see them
     */
    public record Seen(
            Map<Language, Sight> sights,
            Optional<PublishedRelease> release,
            Optional<TermsToRead> terms,
            boolean unapproved) {
        public Seen {
            sights = Map.copyOf(sights);
        }
    }

    /**
     * A release as one reader would see it.
     *
     * @param at past or future
     * @param asIfApproved whether the texts count as approved as they stand now
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    public Seen look(ReleaseNumber number, Language language, As as, Instant at, boolean asIfApproved) {
        record Looked(Seen seen, Optional<Integer> version, boolean out) {}
        var looked = staff.ask(() -> {
            var release = releases.read(number).orElseThrow(NoSuchRelease::new);
            var seen = seen(release, language, as, at, asIfApproved);
            return new Looked(
                    seen,
                    seen.release()
                            .flatMap(PublishedRelease::text)
                            .flatMap(text -> version(release, language, asIfApproved))
                            .map(TextVersion::number),
                    release.isOut(holds.since(), clock.instant()));
        });
        looked.version().ifPresent(version -> staff.previews(number, language, version, !looked.out()));
        return looked.seen();
    }

    private Seen seen(Release release, Language language, As as, Instant at, boolean asIfApproved) {
        var reader = reader(as, release.embargo().circle());
        var standing = new Standing(as == As.EMBARGO, true, as == As.EMBARGO);
        var sights = new EnumMap<Language, Sight>(Language.class);
        for (var each : Language.values()) {
            sights.put(each, EmbargoRule.sees(reader, standing, facts(release, each, at, asIfApproved), at));
        }
        var text = release.text(language);
        var readable = Arrays.stream(Language.values())
                .filter(each -> sights.get(each) != Sight.NOTHING)
                .toList();
        var shown = readable.contains(language)
                ? Optional.of(language)
                : readable.stream().findFirst();
        return new Seen(
                sights,
                shown.map(each -> page(release, language, each, sights, at, asIfApproved, as)),
                as == As.EMBARGO_WITHOUT_TERMS ? terms.present().map(Terms::toRead) : Optional.empty(),
                text.working().isPresent());
    }

    /** What the rule depends on; as it is, or as if what is written were approved now. */
    private VersionFacts facts(Release release, Language language, Instant at, boolean asIfApproved) {
        var facts = release.factsFor(language, holds.since());
        if (!asIfApproved
                || facts.approved().isPresent()
                || release.text(language).current().isEmpty()) {
            return facts;
        }
        var now = clock.instant();
        return facts.asIfApproved(now.isBefore(at) ? now : at);
    }

    /** A reader of this kind; if the circle is of outlets or persons, one of them. */
    private static Reader reader(As as, Circle circle) {
        return switch (as) {
            case PUBLIC -> Reader.PUBLIC;
            case ACCREDITED -> new Reader(Optional.of(SOMEBODY), Optional.empty(), Clearance.ACCREDITED, false);
            case EMBARGO, EMBARGO_WITHOUT_TERMS ->
                switch (circle) {
                    case Circle.Everybody everybody ->
                        new Reader(Optional.of(SOMEBODY), Optional.empty(), Clearance.EMBARGO, false);
                    case Circle.Outlets outlets ->
                        new Reader(
                                Optional.of(SOMEBODY), outlets.keys().stream().findFirst(), Clearance.EMBARGO, false);
                    case Circle.Persons persons ->
                        new Reader(
                                Optional.of(persons.ids().stream().findFirst().orElse(SOMEBODY)),
                                Optional.empty(),
                                Clearance.ACCREDITED,
                                false);
                };
        };
    }

    private PublishedRelease page(
            Release release,
            Language asked,
            Language shown,
            Map<Language, Sight> sights,
            Instant at,
            boolean asIfApproved,
            As as) {
        var facts = facts(release, shown, at, asIfApproved);
        var out = EmbargoRule.isOut(facts, at);
        var anyText = sights.containsValue(Sight.TEXT);
        var withdrawn = facts.withdrawal() == Withdrawal.NONE
                ? Optional.<Instant>empty()
                : release.afterwards().withdrawnAt();
        var said = (asIfApproved
                        ? Optional.of(release.facts().current())
                        : release.facts().approved())
                .orElseGet(release.facts()::current);
        return new PublishedRelease(
                release.number(),
                said.kind(),
                asked,
                release.source(),
                sights.entrySet().stream()
                        .filter(each -> each.getValue() != Sight.NOTHING)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                Arrays.stream(Language.values())
                        .filter(each -> facts(release, each, at, asIfApproved)
                                .approved()
                                .isEmpty())
                        .collect(Collectors.toMap(
                                each -> each,
                                each -> new PublishedRelease.Missing(
                                        release.text(each).absenceUntil().map(Moment::instant),
                                        anyText ? release.text(each).absenceReason() : Localized.none()))),
                sights.get(asked) == Sight.TEXT
                        ? version(release, asked, asIfApproved).map(version -> text(release, version, out))
                        : Optional.empty(),
                anyText ? Optional.of(names.spell(said)) : Optional.empty(),
                out ? release.embargo().visibleFrom().or(() -> facts.embargo().lift()) : Optional.empty(),
                out || withdrawn.isPresent()
                        ? Optional.empty()
                        : Optional.of(embargo(release, facts, sights, shown, as)),
                release.delivery(),
                releases.notices(release.number()).stream()
                        .map(Notice::told)
                        .filter(notice -> !notice.at().isAfter(at))
                        .filter(notice -> withdrawn.isEmpty() || notice.kind() == NoticeKind.WITHDRAWN)
                        .toList(),
                release.afterwards().replacedBy(at),
                withdrawn,
                asIfApproved || out || sights.get(asked) != Sight.TEXT
                        ? Optional.empty()
                        : release.text(asked).working().map(TextVersion::begunAt));
    }

    private static Optional<TextVersion> version(Release release, Language language, boolean asIfApproved) {
        var text = release.text(language);
        return asIfApproved ? text.current() : text.approved();
    }

    private PublishedRelease.Text text(Release release, TextVersion version, boolean out) {
        var words = version.words();
        var outward = release.embargo()
                .visibleFrom()
                .filter(since -> out)
                .map(since ->
                        releases.versionsSince(release.number(), version.text().language(), since))
                .orElse(1);
        return new PublishedRelease.Text(
                Math.max(outward, 1), words.headline(), words.lede(), RichHtml.clean(words.body()));
    }

    private static UnderEmbargo embargo(
            Release release, VersionFacts facts, Map<Language, Sight> sights, Language shown, As as) {
        var held = facts.held().isPresent() || facts.allHeld().isPresent();
        var sight = sights.getOrDefault(shown, Sight.NOTHING);
        var form = switch (facts.embargo()) {
            case Embargo.None none -> EmbargoForm.INSTANT;
            case Embargo.Until until -> EmbargoForm.INSTANT;
            case Embargo.UntilDelivered delivered -> EmbargoForm.DELIVERED;
            case Embargo.UntilFurtherNotice notice -> EmbargoForm.FURTHER_NOTICE;
        };
        var expected = facts.embargo() instanceof Embargo.UntilDelivered delivered
                ? delivered.expected()
                : Optional.<Instant>empty();
        return new UnderEmbargo(
                form,
                release.embargo().lift(),
                expected,
                held,
                sight,
                sight != Sight.TEXT && as == As.EMBARGO_WITHOUT_TERMS
                        ? Optional.of(UnderEmbargo.Obstacle.TERMS_NOT_ACCEPTED)
                        : Optional.empty());
    }
}
