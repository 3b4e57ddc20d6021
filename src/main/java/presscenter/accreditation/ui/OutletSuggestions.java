package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.FoundOutlet;
import presscenter.accreditation.OutletRegistry;

/** What the field of the outlet finds while one types (A2): what is registered, and public. */
@Controller
class OutletSuggestions {
    static final int MOST = 6;
    private static final int LONGEST = 200;

    private final OutletRegistry registry;
    private final Applicants applicants;

    OutletSuggestions(OutletRegistry registry, Applicants applicants) {
        this.registry = registry;
        this.applicants = applicants;
    }

    @GetMapping(ApplicantsAddress.START + "/outlets")
    @ResponseBody
    List<Map<String, String>> found(HttpServletRequest request, @RequestParam(defaultValue = "") String typed) {
        return typed.length() > LONGEST
                ? List.of()
                : registry.find(typed, applicants.language(request), MOST).stream()
                        .map(each -> shown(request, each))
                        .toList();
    }

    /** In the same order from every node and after every start. */
    private Map<String, String> shown(HttpServletRequest request, FoundOutlet outlet) {
        return new TreeMap<>(
                Map.of("key", outlet.key(), "name", outlet.name(), "more", more(request, applicants, outlet)));
    }

    /** Kind and country, by which two of one name are told apart. */
    static String more(HttpServletRequest request, Applicants applicants, FoundOutlet outlet) {
        return applicants.words(request, "accreditation.outlet.kind." + Applicants.name(outlet.kind()))
                + " · "
                + outlet.countryName();
    }
}
