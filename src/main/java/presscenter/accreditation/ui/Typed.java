package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import presscenter.accreditation.ApplicationForm.OutletChoice;

/** What came with an applicant's form. */
final class Typed {
    private Typed() {}

    /** A field; a field that did not come is empty. */
    static String line(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    static OutletChoice outlet(HttpServletRequest request) {
        return new OutletChoice(
                // The field's own, or the answer to which of those found is meant, which stands behind it.
                Optional.ofNullable(request.getParameterValues("outlet-key")).stream()
                        .flatMap(Arrays::stream)
                        .filter(key -> !key.isEmpty())
                        .reduce((first, second) -> second),
                line(request, "outlet"),
                line(request, "outlet-website"));
    }
}
