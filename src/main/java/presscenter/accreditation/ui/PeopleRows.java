package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import presscenter.accreditation.ApplicantClass;
import presscenter.accreditation.ApplicationForm;
import presscenter.accreditation.FocalDesk;
import presscenter.accreditation.NamedPerson;
import presscenter.language.Language;
import presscenter.security.PlainPages;

/** The rows in which a focal point names people: those that are there, and some empty ones behind them. */
@Component
class PeopleRows {
    private static final int EMPTY = 3;

    private final Focal focal;

    PeopleRows(Focal focal) {
        this.focal = focal;
    }

    /** @param judged whether what is missing is said at its row */
    List<Map<String, Object>> shown(HttpServletRequest request, List<NamedPerson> people, boolean judged) {
        var language = focal.language(request);
        var rows = new ArrayList<Map<String, Object>>();
        people.forEach(person -> rows.add(row(request, person, rows.size() + 1, judged)));
        for (int empty = 0; empty < EMPTY && rows.size() < FocalDesk.MOST_PEOPLE; empty++) {
            rows.add(row(request, new NamedPerson("", "", "", Optional.empty(), language), rows.size() + 1, false));
        }
        return rows;
    }

    private Map<String, Object> row(HttpServletRequest request, NamedPerson person, int row, boolean judged) {
        var shown = new HashMap<String, Object>();
        shown.put("row", row);
        shown.put("legend", focal.words(request, "accreditation.list.person", row));
        shown.put("given", person.givenName());
        shown.put("family", person.familyName());
        shown.put("mail", person.address());
        shown.put("classes", classes(request, person.as()));
        shown.put("invited", languages(person.language()));
        if (judged && !person.missing().isEmpty()) {
            shown.put(
                    "problem",
                    person.missing().stream()
                            .map(each -> focal.words(request, Focal.MISSING + Applicants.name(each)))
                            .collect(Collectors.joining(" ")));
        }
        return shown;
    }

    /** Puts the words that every row shows, and the choices for those that are pasted. */
    PlainPages.Page withWords(PlainPages.Page page, HttpServletRequest request) {
        return page.say("givenLabel", "accreditation.list.given-name")
                .say("familyLabel", "accreditation.list.family-name")
                .say("mailLabel", "accreditation.address")
                .say("asLabel", "accreditation.list.as")
                .say("inviteLabel", "accreditation.list.invited-in")
                .with("longest", ApplicationForm.LONGEST_LINE)
                .with("pastedClasses", classes(request, Optional.of(ApplicantClass.STAFF)))
                .with("pastedInvited", languages(focal.language(request)));
    }

    private List<Map<String, Object>> classes(HttpServletRequest request, Optional<ApplicantClass> chosen) {
        var none = option("", focal.words(request, "accreditation.list.as.none"), chosen.isEmpty());
        return Stream.concat(
                        Stream.of(none),
                        Arrays.stream(ApplicantClass.values())
                                .map(each -> option(
                                        Applicants.name(each),
                                        focal.words(request, "accreditation.queue.as." + Applicants.name(each)),
                                        chosen.filter(each::equals).isPresent())))
                .toList();
    }

    private static List<Map<String, Object>> languages(Language chosen) {
        return Arrays.stream(Language.values())
                .map(each -> option(each.tag(), each.ownName(), each == chosen))
                .toList();
    }

    private static Map<String, Object> option(String option, String words, boolean chosen) {
        return Map.of("option", option, "words", words, "chosen", chosen);
    }
}
