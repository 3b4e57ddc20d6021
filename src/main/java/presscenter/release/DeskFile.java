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
        var sourceVersion = release.texts().shownSourceVersion();
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
        var circle = release.embargo().circle();
        return new DeskRelease(
                number,
                release.state(),
                release.source(),
                release.facts().current().draft(),
                release.facts().approved().map(Facts::draft),
                release.contact(),
                texts,
                release.embargo().form(),
                release.embargo().typed(),
                release.embargo().windowFrom(),
                circle,
                release.embargo().visibleFrom(),
                out,
                release.embargo().heldSince(),
                release.embargo().inDoubt(),
                release.embargo().isSet() ? allHeld : Optional.empty(),
                release.delivery(),
                release.afterwards().replacedBy(),
                release.afterwards().withdrawnAt(),
                releases.changes(number).stream().map(EmbargoChange::told).toList(),
                releases.notices(number).stream().map(Notice::told).toList(),
                releases.openings(number).size(),
                readership.in(circle).size(),
                rules.actions());
    }
}
