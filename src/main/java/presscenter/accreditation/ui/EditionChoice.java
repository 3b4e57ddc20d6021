package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;
import presscenter.accreditation.ApplicantsDesk;
import presscenter.accreditation.EditionFacts;
import presscenter.language.Times;
import presscenter.security.PlainPages;

/** Which edition one comes for: those that take applications now, the next one first. */
@Component
class EditionChoice {
    private final ApplicantsDesk desk;
    private final Applicants applicants;
    private final Times times;

    EditionChoice(ApplicantsDesk desk, Applicants applicants, Times times) {
        this.desk = desk;
        this.applicants = applicants;
        this.times = times;
    }

    /** @param chosen the key of an edition; empty for the next one */
    PlainPages.Page on(PlainPages.Page page, HttpServletRequest request, String chosen) {
        var editions = desk.editions();
        var marked =
                chosen.isEmpty() && !editions.isEmpty() ? editions.getFirst().key() : chosen;
        return page.with("takesNone", editions.isEmpty())
                .with(
                        "editions",
                        editions.stream()
                                .map(each -> option(request, each, each.key().equals(marked)))
                                .toList())
                .say("none", "accreditation.takes-none")
                .say("editionLabel", "accreditation.edition");
    }

    private Map<String, Object> option(HttpServletRequest request, EditionFacts edition, boolean chosen) {
        var language = applicants.language(request);
        return Map.of(
                "key", edition.key(),
                "name", edition.name().nearest(language).orElse(edition.key()),
                "when",
                        applicants.words(
                                request,
                                "accreditation.edition.when",
                                times.date(edition.begins(), language),
                                times.date(edition.ends(), language)),
                "deadline",
                        applicants.words(
                                request, "accreditation.edition.deadline", times.until(edition.deadline(), language)),
                "vetted", edition.vetted() ? applicants.words(request, "accreditation.edition.vetted") : "",
                "chosen", chosen);
    }
}
