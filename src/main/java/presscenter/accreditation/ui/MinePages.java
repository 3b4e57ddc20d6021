package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.ApplicantsDesk;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.ApplicationState;
import presscenter.accreditation.BadgeDesk;
import presscenter.accreditation.Missing;
import presscenter.accreditation.Missing.Step;
import presscenter.accreditation.OwnApplication;
import presscenter.accreditation.Passed;
import presscenter.accreditation.Remark;
import presscenter.language.Times;
import presscenter.security.PlainPages;

/**
 * The last step, and where an application stands afterwards: what happened, and what its applicant can do (A3, A11).
 */
@Controller
class MinePages {
    private static final String CHECK = ApplicantsAddress.START + "/check";

    private final ApplicantsDesk desk;
    private final BadgeDesk badges;
    private final Applicants applicants;
    private final Times times;

    MinePages(ApplicantsDesk desk, BadgeDesk badges, Applicants applicants, Times times) {
        this.desk = desk;
        this.badges = badges;
        this.applicants = applicants;
        this.times = times;
    }

    @GetMapping(CHECK)
    ModelAndView check(HttpServletRequest request, HttpServletResponse response) {
        return applicants.shown(
                request,
                (key, own) -> own.state().isOpenToApplicant()
                        ? checkPage(request, response, own, own.missing()).shown()
                        : PlainPages.goOn(ApplicantsAddress.MINE));
    }

    @PostMapping(CHECK)
    ModelAndView handIn(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String declared) {
        return applicants.shown(request, (key, own) -> {
            if (!applicants.isOurs(request)) {
                response.setStatus(HttpStatus.FORBIDDEN.value());
                return checkPage(request, response, own, own.missing())
                        .say("error", "accreditation.form-too-old")
                        .shown();
            }
            try {
                var missing = desk.handIn(key, !declared.isEmpty());
                if (missing.isEmpty()) {
                    return PlainPages.goOn(ApplicantsAddress.MINE);
                }
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return checkPage(request, response, own, missing).shown();
            } catch (ApplicationRefused refused) {
                return PlainPages.goOn(ApplicantsAddress.MINE);
            }
        });
    }

    private PlainPages.Page checkPage(
            HttpServletRequest request, HttpServletResponse response, OwnApplication own, Set<Missing> missing) {
        var page = applicants
                .step(request, response, own, Step.CHECK)
                .with(
                        "missing",
                        missing.stream()
                                .filter(each -> each != Missing.DECLARATION)
                                .sorted()
                                .map(each -> Map.of(
                                        "words",
                                                applicants.words(
                                                        request, "accreditation.missing." + Applicants.name(each)),
                                        "href", Applicants.path(each.step())))
                                .toList())
                .with("anyMissing", missing.stream().anyMatch(each -> each != Missing.DECLARATION))
                .with("summary", summary(request, own))
                .say("missingLabel", "accreditation.check.missing")
                .say("declaration", "accreditation.declaration");
        if (own.edition().vetted()) {
            page.say("vetted", "accreditation.edition.vetted");
        }
        if (missing.contains(Missing.DECLARATION)) {
            page.say("problem", "accreditation.missing.declaration");
        }
        return page;
    }

    /** What was written, as it will be read; what is empty is left out, because it is named among what is missing. */
    private List<Map<String, String>> summary(HttpServletRequest request, OwnApplication own) {
        var form = own.form();
        return Stream.of(
                        line(request, "name", form.name()),
                        line(request, "latin-name", form.latinName()),
                        line(
                                request,
                                "as",
                                form.as()
                                        .map(each -> applicants.words(
                                                request, "accreditation.field.as." + Applicants.name(each)))
                                        .orElse("")),
                        line(request, "phone", form.phone()),
                        line(request, "outlet", form.outlet().typed()),
                        line(request, "position", form.position()),
                        line(request, "signatory", form.signatory()),
                        line(
                                request,
                                "other-roles",
                                form.otherRoles().stream()
                                        .sorted()
                                        .map(each -> applicants.words(
                                                request, "accreditation.field.other-roles." + Applicants.name(each)))
                                        .collect(Collectors.joining(" · "))))
                .filter(line -> !line.getOrDefault("value", "").isEmpty())
                .toList();
    }

    private Map<String, String> line(HttpServletRequest request, String field, String value) {
        return Map.of("label", applicants.words(request, "accreditation.field." + field), "value", value);
    }

    @GetMapping(ApplicantsAddress.MINE)
    ModelAndView mine(HttpServletRequest request, HttpServletResponse response) {
        return applicants.shown(
                request, (key, own) -> minePage(request, response, own).shown());
    }

    /** A verb of the applicant's: the name of a button. */
    @PostMapping(ApplicantsAddress.MINE + "/{verb:withdraw|take-up|appeal}")
    ModelAndView does(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String verb,
            @RequestParam(defaultValue = "") String words) {
        return applicants.shown(request, (key, own) -> {
            if (!applicants.isOurs(request)) {
                return PlainPages.goOn(ApplicantsAddress.MINE);
            }
            try {
                switch (verb) {
                    case "withdraw" -> desk.withdraw(key);
                    case "take-up" -> desk.takeUpAgain(key);
                    default -> desk.appeal(key, new Remark(words));
                }
                return PlainPages.goOn(ApplicantsAddress.MINE);
            } catch (ApplicationRefused refused) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return minePage(request, response, own)
                        .say("error", refused.key())
                        .with("typedWords", words)
                        .shown();
            }
        });
    }

    private PlainPages.Page minePage(HttpServletRequest request, HttpServletResponse response, OwnApplication own) {
        var language = applicants.language(request);
        var state = Applicants.name(own.state());
        var page = applicants
                .page(request, response, "mine", "accreditation.mine.title", ApplicantsAddress.MINE)
                .withForm()
                .with("number", own.number().toString())
                .with(
                        "edition",
                        own.edition()
                                .name()
                                .nearest(language)
                                .orElse(own.edition().key()))
                .with("state", state)
                .with("typedWords", "")
                .say("numberLabel", "accreditation.number")
                .say("stateWords", "accreditation.state." + state)
                .say(
                        "explained",
                        "accreditation.state." + state + ".explained",
                        own.until()
                                .map(until -> times.date(times.day(until.minusMillis(1)), language))
                                .orElse(""))
                .say("historyLabel", "accreditation.history")
                .with(
                        "history",
                        own.history().reversed().stream()
                                .map(each -> history(request, each))
                                .toList());
        if (own.late()) {
            page.say("late", "accreditation.late");
        }
        if (applicants.key(request).filter(badges::hasOwn).isPresent()) {
            page.say("badge", "accreditation.badge.own")
                    .say("badgeHint", "accreditation.badge.own.hint")
                    .with("badgeHref", OwnBadgePage.PATH);
        }
        if (own.state().isOpenToApplicant()) {
            page.say(
                            "goOn",
                            own.state() == ApplicationState.DRAFT
                                    ? "accreditation.go-on-writing"
                                    : "accreditation.answer")
                    .with("goOnHref", Applicants.path(firstOpen(own)));
        }
        if (!own.changed().isEmpty() && own.state().mayBecome(ApplicationState.APPROVED)) {
            page.say("changed", "accreditation.change.waits");
        }
        if (own.state() == ApplicationState.APPROVED) {
            page.say("change", "accreditation.change.open")
                    .say("changeHint", "accreditation.change.hint")
                    .with("changeHref", ApplicantsAddress.CHANGE);
        }
        if (own.until().isPresent()
                && (own.state() == ApplicationState.APPROVED || own.state() == ApplicationState.EXPIRED)) {
            page.say("renew", "accreditation.renew.open")
                    .say("renewHint", "accreditation.renew.hint")
                    .with("renewHref", ApplicantsAddress.RENEW);
        }
        if (own.state().mayBecome(ApplicationState.WITHDRAWN)) {
            var declines = own.namedBy().isPresent() && own.state() == ApplicationState.DRAFT;
            page.say("withdraw", declines ? "accreditation.decline" : "accreditation.withdraw")
                    .say("withdrawHint", declines ? "accreditation.decline.hint" : "accreditation.withdraw.hint");
        }
        own.namedBy()
                .ifPresent(focal -> page.say(
                        "named",
                        "accreditation.named",
                        focal,
                        own.form().outlet().typed()));
        if (own.state().mayBecome(ApplicationState.DRAFT)) {
            page.say("takeUp", "accreditation.take-up");
        }
        if (own.mayAppeal()) {
            page.say("appeal", "accreditation.appeal")
                    .say("appealLabel", "accreditation.appeal.label")
                    .say("appealHint", "accreditation.appeal.hint")
                    .with("appealLongest", Remark.LONGEST);
        }
        return page;
    }

    /** The first step in which something is missing; the last if nothing is. */
    private static Step firstOpen(OwnApplication own) {
        return Arrays.stream(Step.values())
                .filter(step -> own.missing().stream().anyMatch(each -> each.step() == step))
                .findFirst()
                .orElse(Step.CHECK);
    }

    private Map<String, String> history(HttpServletRequest request, Passed passed) {
        return Map.of(
                "when", times.stamp(passed.at()),
                "what", applicants.words(request, "accreditation.became." + Applicants.name(passed.to())),
                "why",
                        passed.remark()
                                .map(remark ->
                                        remark.isPrepared() ? applicants.words(request, remark.text()) : remark.text())
                                .orElse(""));
    }
}
