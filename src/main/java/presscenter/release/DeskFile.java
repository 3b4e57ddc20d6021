package presscenter.release;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import presscenter.embargo.Readership;
import presscenter.language.Language;
import presscenter.security.Person;

/** Puts together all that the desk has of one release; in the transaction of whoever asks. */
@Component
class DeskFile {
    private final Releases releases;
    private final HoldsOfAll holds;
    private final Readership readership;

    DeskFile(Releases releases, HoldsOfAll holds, Readership readership) {
        this.releases = releases;
        this.holds = holds;
        this.readership = readership;
    }

    /** The release as this person has it at the desk at this instant. */
    DeskRelease of(Release release, Person person, Instant now) {
        var number = release.number();
        var allHeld = holds.since();
        var out = release.isOut(allHeld, now);
        var assigned = releases.assignments(number);
        var rules = new DeskRules(release, person, out, allHeld, now);
        var texts = new LinkedHashMap<Language, DeskRelease.Text>();
        var sourceText = release.text(release.source());
        var sourceVersion = sourceText
                .working()
                .filter(TextVersion::everSubmitted)
                .or(sourceText::approved)
                .map(TextVersion::number);
        for (var language : Language.values()) {
            var text = release.text(language);
            var translators = assigned.stream()
                    .filter(each -> each.language() == language)
                    .map(Assignment::told)
                    .toList();
            var mine = translators.stream().anyMatch(each -> each.person().equals(person.id()));
            var outOfDate = language != release.source()
                    && text.inStepWith()
                            .flatMap(step -> sourceVersion.filter(version -> version > step))
                            .isPresent();
            texts.put(
                    language,
                    new DeskRelease.Text(
                            language,
                            text.approved().map(DeskRelease.Version::of),
                            text.working().map(DeskRelease.Version::of),
                            outOfDate,
                            text.absenceReason(),
                            text.absenceUntil(),
                            translators,
                            rules.kinds(text),
                            rules.ofApproval(language),
                            rules.ofAbsence(language),
                            rules.actions(text, outOfDate, mine)));
        }
        var typed = release.liftTyped()
                .flatMap(local -> release.liftZone()
                        .flatMap(zone -> release.lift()
                                .map(lift -> new EmbargoPlan.UntilInstant(lift, local, zone, release.windowFrom()))));
        var circle = release.circle();
        return new DeskRelease(
                number,
                release.state(),
                release.source(),
                release.currentFacts().draft(),
                release.approvedFacts().map(Facts::draft),
                release.contact(),
                texts,
                release.embargo(),
                typed,
                release.windowFrom(),
                circle,
                release.visibleFrom(),
                out,
                release.heldSince(),
                release.isUnderEmbargoPlan() ? allHeld : Optional.empty(),
                release.delivery(),
                release.replacedBy(),
                release.withdrawnAt(),
                releases.changes(number).stream().map(EmbargoChange::told).toList(),
                releases.notices(number).stream().map(Notice::told).toList(),
                releases.openings(number).size(),
                readership.embargoReaders().stream().filter(circle::includes).count(),
                rules.actions());
    }
}
