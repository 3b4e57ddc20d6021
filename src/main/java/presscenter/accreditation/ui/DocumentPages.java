package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.ApplicantsDesk;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.ApplicationState;
import presscenter.accreditation.DocumentKind;
import presscenter.accreditation.HandedIn;
import presscenter.accreditation.Missing.Step;
import presscenter.accreditation.OwnApplication;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.media.FileRefused;
import presscenter.security.PlainPages;

/** Where documents are handed in (A5): one at a time, each told at once whether it is taken. */
@Controller
class DocumentPages {
    private static final String DOCUMENTS = ApplicantsAddress.START + "/documents";
    private static final String ONE = DOCUMENTS + "/{kind}";
    private static final long KILO = 1_000;

    private final ApplicantsDesk desk;
    private final Applicants applicants;
    private final Messages messages;
    private final Times times;

    DocumentPages(ApplicantsDesk desk, Applicants applicants, Messages messages, Times times) {
        this.desk = desk;
        this.applicants = applicants;
        this.messages = messages;
        this.times = times;
    }

    @GetMapping(DOCUMENTS)
    ModelAndView documents(HttpServletRequest request, HttpServletResponse response) {
        return applicants.shown(request, (key, own) -> page(request, response, own, Optional.empty()));
    }

    @PostMapping(ONE)
    ModelAndView handIn(HttpServletRequest request, HttpServletResponse response, @PathVariable("kind") String name)
            throws IOException {
        var kind = Applicants.named(DocumentKind.class, name);
        var key = applicants.key(request);
        var own = key.flatMap(desk::find);
        if (own.isEmpty() || kind.isEmpty()) {
            return PlainPages.goOn(DOCUMENTS);
        }
        try {
            var sent = SentInParts.of(request);
            if (!applicants.isOurs(request, sent.field("csrf"))) {
                response.setStatus(HttpStatus.FORBIDDEN.value());
                return page(request, response, own.get(), problem(request, kind.get(), "accreditation.form-too-old"));
            }
            if (sent.field("remove").isEmpty()) {
                desk.attach(key.orElseThrow(), kind.get(), sent.file());
            } else {
                desk.detach(key.orElseThrow(), kind.get());
            }
            return PlainPages.goOn(DOCUMENTS + "#" + name);
        } catch (SentInParts.TooLarge tooLarge) {
            return refused(
                    request, response, own.get(), problem(request, kind.get(), "accreditation.document.too-large"));
        } catch (FileRefused refused) {
            return refused(request, response, own.get(), Optional.of(new Problem(kind.get(), words(request, refused))));
        } catch (ApplicationRefused refused) {
            return refused(request, response, own.get(), problem(request, kind.get(), refused.key()));
        }
    }

    private Optional<Problem> problem(HttpServletRequest request, DocumentKind kind, String key) {
        return Optional.of(new Problem(kind, applicants.words(request, key)));
    }

    private ModelAndView refused(
            HttpServletRequest request, HttpServletResponse response, OwnApplication own, Optional<Problem> problem) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(request, response, own, problem);
    }

    private record Problem(DocumentKind kind, String words) {}

    private ModelAndView page(
            HttpServletRequest request, HttpServletResponse response, OwnApplication own, Optional<Problem> problem) {
        if (!own.state().isOpenToApplicant()) {
            return PlainPages.goOn(ApplicantsAddress.MINE);
        }
        return applicants
                .step(request, response, own, Step.DOCUMENTS)
                .withScript("/css/plain/applicants.js")
                .with("documents", documents(request, own, problem))
                .with("nextHref", Applicants.path(Step.CHECK))
                .say("choose", "accreditation.document.choose")
                .say("upload", "accreditation.document.upload")
                .say("uploading", "accreditation.document.uploading")
                .say("remove", "accreditation.document.remove")
                .shown();
    }

    private List<Map<String, Object>> documents(
            HttpServletRequest request, OwnApplication own, Optional<Problem> problem) {
        var as = own.form().as();
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> own.document(kind).isPresent()
                        || as.map(kind::isNeededBy).orElse(true))
                .map(kind -> {
                    var name = Applicants.name(kind);
                    var shown = new HashMap<String, Object>();
                    shown.put("name", name);
                    shown.put("path", DOCUMENTS + "/" + name);
                    shown.put("label", applicants.words(request, "accreditation.document." + name));
                    shown.put("hint", applicants.words(request, "accreditation.document." + name + ".hint"));
                    shown.put(
                            "accept",
                            kind == DocumentKind.PORTRAIT
                                    ? "image/jpeg,image/png"
                                    : "application/pdf,image/jpeg,image/png");
                    var there = own.document(kind);
                    there.ifPresent(each -> shown.put("there", there(request, each)));
                    shown.put("own", there.filter(each -> !each.ofList()).isPresent());
                    shown.put("takes", takes(own, there));
                    problem.filter(each -> each.kind() == kind).ifPresent(each -> shown.put("problem", each.words()));
                    return (Map<String, Object>) shown;
                })
                .toList();
    }

    /** In the place of a list's letter somebody's own is taken once the desk has asked for something (A9). */
    private static boolean takes(OwnApplication own, Optional<HandedIn> there) {
        return there.isEmpty() || (there.get().ofList() && own.state() == ApplicationState.NEEDS_INFORMATION);
    }

    private String there(HttpServletRequest request, HandedIn there) {
        return there.ofList()
                ? applicants.words(request, "accreditation.document.of-list")
                : applicants.words(
                        request,
                        "accreditation.document.there",
                        there.file().name(),
                        Math.max(1, there.bytes() / KILO),
                        times.time(there.at()));
    }

    private String words(HttpServletRequest request, FileRefused refused) {
        return messages.get(
                applicants.language(request), refused.key(), refused.words().toArray());
    }
}
