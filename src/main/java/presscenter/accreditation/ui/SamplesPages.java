package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.ApplicationForm;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.accreditation.Missing.Step;
import presscenter.accreditation.OwnApplication;
import presscenter.accreditation.RenewalDesk;
import presscenter.accreditation.Sample;
import presscenter.accreditation.Samples;
import presscenter.security.PlainPages;

/** The step of a renewal in which one shows what one published since the last accreditation (A14). */
@Controller
class SamplesPages {
    private static final String PATH = ApplicantsAddress.START + "/samples";

    private final RenewalDesk desk;
    private final Applicants applicants;

    SamplesPages(RenewalDesk desk, Applicants applicants) {
        this.desk = desk;
        this.applicants = applicants;
    }

    @GetMapping(PATH)
    ModelAndView samples(HttpServletRequest request, HttpServletResponse response) {
        return applicants.shown(
                request,
                (key, own) -> desk.samples(key)
                        .filter(samples -> own.state().isOpenToApplicant())
                        .map(samples -> page(request, response, own, rows(samples), samples.whyNone())
                                .shown())
                        .orElseGet(() -> PlainPages.goOn(ApplicantsAddress.MINE)));
    }

    /** The same form in another language, with what was typed (L9). */
    @PostMapping(path = PATH, params = "switch")
    ModelAndView switchLanguage(HttpServletRequest request, HttpServletResponse response) {
        return applicants.shown(
                request, (key, own) -> typed(request, response, own).shown());
    }

    @PostMapping(path = PATH, params = "!switch")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        return applicants.shown(request, (key, own) -> {
            if (!applicants.isOurs(request)) {
                response.setStatus(HttpStatus.FORBIDDEN.value());
                return typed(request, response, own)
                        .say("error", "accreditation.form-too-old")
                        .shown();
            }
            try {
                var works = new ArrayList<Sample>();
                for (var row : rows(request)) {
                    row.sample().ifPresent(works::add);
                }
                desk.show(key, new Samples(works, Typed.line(request, "why-none")));
                return PlainPages.goOn(Applicants.path(own.after(Step.SAMPLES)));
            } catch (ApplicationRefused refused) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return typed(request, response, own).say("error", refused.key()).shown();
            }
        });
    }

    private PlainPages.Page typed(HttpServletRequest request, HttpServletResponse response, OwnApplication own) {
        return page(request, response, own, rows(request), Typed.line(request, "why-none"));
    }

    private PlainPages.Page page(
            HttpServletRequest request,
            HttpServletResponse response,
            OwnApplication own,
            List<Row> rows,
            String whyNone) {
        return applicants
                .step(request, response, own, Step.SAMPLES)
                .keepsWhatIsTyped()
                .with(
                        "works",
                        IntStream.range(0, Samples.MOST)
                                .mapToObj(place ->
                                        shown(request, place, place < rows.size() ? rows.get(place) : Row.EMPTY))
                                .toList())
                .with("whyNone", whyNone)
                .with("longest", ApplicationForm.LONGEST_LINE)
                .with("longestAddress", Sample.LONGEST_ADDRESS)
                .with("longestReason", Samples.LONGEST_REASON)
                .say("addressLabel", "accreditation.samples.address")
                .say("titleLabel", "accreditation.samples.headline")
                .say("publishedLabel", "accreditation.samples.published")
                .say("whyNoneLabel", "accreditation.samples.why-none")
                .say("whyNoneHint", "accreditation.samples.why-none.hint");
    }

    private Map<String, Object> shown(HttpServletRequest request, int place, Row row) {
        return Map.of(
                "place", place,
                "legend", applicants.words(request, "accreditation.samples.work", place + 1),
                "address", row.address(),
                "headline", row.headline(),
                "published", row.published(),
                "problem",
                        row.problem()
                                .map(why -> applicants.words(request, why.key()))
                                .orElse(""));
    }

    private static List<Row> rows(Samples samples) {
        return samples.works().stream()
                .map(work ->
                        new Row(work.address(), work.title(), work.published().toString()))
                .toList();
    }

    private static List<Row> rows(HttpServletRequest request) {
        return IntStream.range(0, Samples.MOST)
                .mapToObj(place -> new Row(
                        nth(request, "address", place),
                        nth(request, "headline", place),
                        nth(request, "published", place)))
                .filter(row -> !row.equals(Row.EMPTY))
                .toList();
    }

    private static String nth(HttpServletRequest request, String name, int place) {
        var values = request.getParameterValues(name);
        return values == null || place >= values.length ? "" : values[place].strip();
    }

    /** What was typed of one work. */
    private record Row(String address, String headline, String published) {
        static final Row EMPTY = new Row("", "", "");

        /** @throws ApplicationRefused if it is begun, and not whole */
        Optional<Sample> sample() {
            return equals(EMPTY) ? Optional.empty() : Optional.of(new Sample(address, headline, day()));
        }

        private LocalDate day() {
            try {
                return LocalDate.parse(published);
            } catch (DateTimeParseException none) {
                throw new ApplicationRefused(Why.SAMPLE_UNDATED);
            }
        }

        Optional<ApplicationRefused> problem() {
            try {
                sample();
                return Optional.empty();
            } catch (ApplicationRefused refused) {
                return Optional.of(refused);
            }
        }
    }
}
