package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.FocalDesk;
import presscenter.accreditation.HandedIn;
import presscenter.accreditation.ListMissing.Step;
import presscenter.accreditation.OwnList;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.media.FileRefused;
import presscenter.security.PlainPages;

/** The second step of a list: the one letter of assignment for all (A5, A9). */
@Controller
class ListLetterPages {
    private static final String LETTER = ApplicantsAddress.LIST + "/letter";
    private static final long KILO = 1_000;

    private final FocalDesk desk;
    private final Focal focal;
    private final Applicants applicants;
    private final Messages messages;
    private final Times times;

    ListLetterPages(FocalDesk desk, Focal focal, Applicants applicants, Messages messages, Times times) {
        this.desk = desk;
        this.focal = focal;
        this.applicants = applicants;
        this.messages = messages;
        this.times = times;
    }

    @GetMapping(LETTER)
    ModelAndView letter(HttpServletRequest request, HttpServletResponse response) {
        return focal.written(request, (key, own) -> page(request, response, own, Optional.empty()));
    }

    @PostMapping(LETTER)
    ModelAndView handIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var own = focal.own(request);
        if (own.isEmpty()) {
            return PlainPages.goOn(ApplicantsAddress.LIST);
        }
        try {
            var sent = SentInParts.of(request);
            if (!applicants.isOurs(request, sent.field("csrf"))) {
                response.setStatus(HttpStatus.FORBIDDEN.value());
                return page(
                        request, response, own.get(), Optional.of(focal.words(request, "accreditation.form-too-old")));
            }
            var key = focal.key(request).orElseThrow();
            if (sent.field("remove").isEmpty()) {
                desk.attach(key, sent.file());
            } else {
                desk.detach(key);
            }
            return PlainPages.goOn(LETTER);
        } catch (SentInParts.TooLarge tooLarge) {
            return refused(request, response, own.get(), focal.words(request, "accreditation.document.too-large"));
        } catch (FileRefused refused) {
            return refused(
                    request,
                    response,
                    own.get(),
                    messages.get(
                            focal.language(request),
                            refused.key(),
                            refused.words().toArray()));
        } catch (ApplicationRefused refused) {
            return refused(request, response, own.get(), focal.words(request, refused.key()));
        }
    }

    private ModelAndView refused(
            HttpServletRequest request, HttpServletResponse response, OwnList own, String problem) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(request, response, own, Optional.of(problem));
    }

    private ModelAndView page(
            HttpServletRequest request, HttpServletResponse response, OwnList own, Optional<String> problem) {
        if (!own.isOpen()) {
            return PlainPages.goOn(ApplicantsAddress.OWN_LIST);
        }
        return focal.step(request, response, own, Step.LETTER, "documents")
                .withScript(StepPages.SCRIPT)
                .with("documents", List.of(shown(request, own, problem)))
                .with("nextHref", Focal.path(Step.LETTER.next()))
                .say("choose", "accreditation.document.choose")
                .say("upload", "accreditation.document.upload")
                .say("uploading", "accreditation.document.uploading")
                .say("remove", "accreditation.document.remove")
                .shown();
    }

    private Map<String, Object> shown(HttpServletRequest request, OwnList own, Optional<String> problem) {
        var shown = new HashMap<String, Object>();
        shown.put("name", "letter");
        shown.put("path", LETTER);
        shown.put("label", focal.words(request, "accreditation.document.letter"));
        shown.put("hint", focal.words(request, "accreditation.list.letter.hint"));
        shown.put("accept", "application/pdf,image/jpeg,image/png");
        shown.put("own", own.letter().isPresent());
        shown.put("takes", own.letter().isEmpty());
        own.letter().ifPresent(there -> shown.put("there", there(request, there)));
        problem.ifPresent(words -> shown.put("problem", words));
        return shown;
    }

    private String there(HttpServletRequest request, HandedIn there) {
        return focal.words(
                request,
                "accreditation.document.there",
                there.file().name(),
                Math.max(1, there.bytes() / KILO),
                times.time(there.at()));
    }
}
