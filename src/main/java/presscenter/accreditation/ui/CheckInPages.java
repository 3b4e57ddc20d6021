package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.accreditation.CheckInDesk;
import presscenter.accreditation.DoorVerdict;
import presscenter.accreditation.ShownBadge;
import presscenter.language.Times;
import presscenter.security.PlainPages;

/**
 * The door (A13): a plain page for a telephone in a corridor, with one field and one answer that is read from afar. It
 * works without a script; with one, the camera reads the code. The code comes in a form, never in an address. Whoever
 * is no accreditation officer is told that there is no such page.
 */
@Controller
class CheckInPages {
    static final String PATH = "/desk/check-in";

    private static final String ONE = PATH + "/{visit}";
    private static final int LONGEST_CODE = 60;

    private final CheckInDesk desk;
    private final Applicants pages;
    private final Times times;

    CheckInPages(CheckInDesk desk, Applicants pages, Times times) {
        this.desk = desk;
        this.pages = pages;
        this.times = times;
    }

    @GetMapping(PATH)
    ModelAndView door(HttpServletRequest request, HttpServletResponse response) {
        return page(request, response, PATH).shown();
    }

    @PostMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String press) {
        return does(request, response, code, press, read -> desk.show(code, read));
    }

    @PostMapping(ONE + "/again")
    ModelAndView readmit(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String visit,
            @RequestParam(defaultValue = "") String press) {
        return does(
                request,
                response,
                "",
                press,
                read -> desk.readmit(id(visit).orElseThrow(() -> new ApplicationRefused(Why.BADGE_UNKNOWN)), read));
    }

    private ModelAndView does(
            HttpServletRequest request,
            HttpServletResponse response,
            String code,
            String press,
            Function<UUID, UUID> verb) {
        var read = id(press);
        if (read.isEmpty() || !pages.isOurs(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return page(request, response, PATH)
                    .say("problem", "accreditation.form-too-old")
                    .shown();
        }
        try {
            // In the language of the page, which may be another than the officer's own.
            return PlainPages.goOn(PATH + "/" + verb.apply(read.get()) + "?lang="
                    + pages.language(request).tag());
        } catch (ApplicationRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var page = page(request, response, PATH);
            if (refused.why() == Why.BADGE_UNKNOWN) {
                return page.with("kind", "no")
                        .say("word", "accreditation.check-in.not-valid")
                        .say("why", refused.key())
                        .shown();
            }
            return page.say("problem", refused.key())
                    .with("code", code.length() > LONGEST_CODE ? "" : code)
                    .shown();
        }
    }

    @GetMapping(ONE)
    ModelAndView shown(HttpServletRequest request, HttpServletResponse response, @PathVariable String visit) {
        return id(visit)
                .flatMap(desk::shown)
                .map(badge -> answer(request, page(request, response, PATH + "/" + badge.visit()), badge)
                        .shown())
                .orElseGet(() -> PlainPages.goOn(PATH));
    }

    @GetMapping(ONE + "/portrait")
    void portrait(HttpServletResponse response, @PathVariable String visit) throws IOException {
        var portrait = id(visit).flatMap(desk::portrait);
        if (portrait.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        response.setContentType(MediaType.IMAGE_JPEG_VALUE);
        response.getOutputStream().write(portrait.get());
    }

    @ExceptionHandler(AccessDeniedException.class)
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** @param path where it stands, for the switches of language and type */
    private PlainPages.Page page(HttpServletRequest request, HttpServletResponse response, String path) {
        var inside = desk.insideToday(); // asked first: who may not learn it is not given the camera either
        return pages.page(request, response, "check-in", "accreditation.check-in.title", path)
                .withForm()
                .withScript("/css/plain/check-in.js")
                .withCamera()
                .with("sheet", "/css/css/check-in.css")
                .with("action", PATH)
                .with("press", UUID.randomUUID())
                .with("longest", LONGEST_CODE)
                .with("code", "")
                .say("today", "accreditation.check-in.today", inside)
                .say("codeLabel", "accreditation.check-in.code")
                .say("codeHint", "accreditation.check-in.code.hint")
                .say("look", "accreditation.check-in.look")
                .say("camera", "accreditation.check-in.camera")
                .say("stop", "accreditation.check-in.camera.stop")
                .say("hold", "accreditation.check-in.camera.hold")
                .say("noCamera", "accreditation.check-in.camera.none")
                .say("wait", "accreditation.check-in.wait")
                .say("noLine", "accreditation.check-in.no-line")
                .say("back", "accreditation.check-in.back");
    }

    private PlainPages.Page answer(HttpServletRequest request, PlainPages.Page page, ShownBadge badge) {
        var language = page.language();
        page.with("kind", kind(badge.verdict()))
                .say("word", word(badge.verdict()))
                .say(
                        "why",
                        why(badge.verdict()),
                        badge.insideSince()
                                .filter(since -> badge.verdict() == DoorVerdict.INSIDE)
                                .map(times::time)
                                .orElseGet(() -> times.time(badge.at())))
                .with("name", badge.name())
                .with(
                        "outlet",
                        badge.outlet()
                                .flatMap(outlet -> outlet.nearest(language))
                                .orElse(""))
                .with(
                        "as",
                        badge.as()
                                .map(as -> pages.words(request, "accreditation.badge.as." + Applicants.name(as)))
                                .orElse(""))
                .with("edition", badge.edition().nearest(language).orElse(""))
                .with(
                        "until",
                        badge.until()
                                .map(until -> pages.words(
                                        request,
                                        "accreditation.badge.until",
                                        times.date(times.day(until.minusMillis(1)), language)))
                                .orElse(""))
                .with("number", badge.number().toString());
        if (!badge.latinName().equals(badge.name())) {
            page.with("latinName", badge.latinName());
        }
        if (badge.verdict() != DoorVerdict.ENTER) {
            page.say("shownAt", "accreditation.check-in.shown", times.time(badge.at()));
        }
        if (badge.hasPortrait()) {
            page.with("portrait", PATH + "/" + badge.visit() + "/portrait")
                    .say("portraitLabel", "accreditation.check-in.portrait");
        }
        if (badge.verdict() == DoorVerdict.INSIDE) {
            page.with("againAction", PATH + "/" + badge.visit() + "/again")
                    .say("again", "accreditation.check-in.again");
        }
        return page;
    }

    private static String kind(DoorVerdict verdict) {
        return switch (verdict) {
            case ENTER -> "yes";
            case INSIDE -> "look";
            case LOST, SUSPENDED, REVOKED, TERM_OVER, NOT_APPROVED -> "no";
        };
    }

    private static String word(DoorVerdict verdict) {
        return switch (verdict) {
            case ENTER -> "accreditation.check-in.enter";
            case INSIDE -> "accreditation.check-in.inside";
            case LOST, SUSPENDED, REVOKED, TERM_OVER, NOT_APPROVED -> "accreditation.check-in.not-valid";
        };
    }

    /** The key of the sentence that says why. */
    static String why(DoorVerdict verdict) {
        return "accreditation.check-in.why." + Applicants.name(verdict);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
