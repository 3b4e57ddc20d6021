package presscenter.accreditation.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import presscenter.accreditation.ApplicationNumber;
import presscenter.accreditation.ApplicationState;
import presscenter.accreditation.ListNumber;
import presscenter.accreditation.QueueFilter;

/**
 * What stands in the address of the queue, so that it can be sent, kept and gone back to. Anything that cannot be read
 * is as if it were not there.
 *
 * @param number the application that is open
 */
record QueueAddress(Optional<ApplicationNumber> number, QueueFilter filter) {
    static final String PATH = "desk/accreditation";
    private static final String ALL = "all";

    static QueueAddress of(Optional<ApplicationNumber> number, QueryParameters query) {
        return new QueueAddress(
                number,
                new QueueFilter(
                        query.getSingleParameter("edition"),
                        states(query.getSingleParameter("state")),
                        query.getSingleParameter("outlet"),
                        query.getSingleParameter("country"),
                        query.getSingleParameter("words").orElse(""),
                        query.getSingleParameter("list").flatMap(ListNumber::parse)));
    }

    private static Set<ApplicationState> states(Optional<String> asked) {
        if (asked.filter(ALL::equals).isPresent()) {
            return Set.of();
        }
        return asked.flatMap(name -> Applicants.named(ApplicationState.class, name))
                .filter(state -> state != ApplicationState.DRAFT)
                .map(Set::of)
                .orElse(QueueFilter.waiting().states());
    }

    QueueAddress open(Optional<ApplicationNumber> other) {
        return new QueueAddress(other, filter);
    }

    /** @param states none for all that the desk sees */
    QueueAddress states(Set<ApplicationState> states) {
        return new QueueAddress(
                Optional.empty(),
                new QueueFilter(filter.edition(), states, filter.outlet(), filter.country(), filter.words())
                        .of(filter.list()));
    }

    QueueAddress narrowed(Optional<String> edition, Optional<String> outlet, Optional<String> country, String words) {
        return new QueueAddress(
                number, new QueueFilter(edition, filter.states(), outlet, country, words).of(filter.list()));
    }

    /** Whichever list they were named in, and if in none. */
    QueueAddress ofAnyList() {
        return new QueueAddress(number, filter.of(Optional.empty()));
    }

    /** How much narrows the list besides the state and the words. */
    int narrowing() {
        return (int) Stream.of(filter.edition(), filter.outlet(), filter.country())
                .filter(Optional::isPresent)
                .count();
    }

    RouteParameters parameters() {
        return number.map(open -> new RouteParameters("number", open.toString()))
                .orElse(RouteParameters.empty());
    }

    QueryParameters query() {
        var values = new LinkedHashMap<String, String>();
        if (!filter.states().equals(QueueFilter.waiting().states())) {
            values.put(
                    "state",
                    filter.states().stream().findFirst().map(Applicants::name).orElse(ALL));
        }
        filter.edition().ifPresent(edition -> values.put("edition", edition));
        filter.outlet().ifPresent(outlet -> values.put("outlet", outlet));
        filter.country().ifPresent(country -> values.put("country", country));
        filter.list().ifPresent(list -> values.put("list", list.toString()));
        if (!filter.words().isEmpty()) {
            values.put("words", filter.words());
        }
        return QueryParameters.simple(values);
    }

    /** Relative to the root of the site. */
    String href() {
        var path = number.map(open -> PATH + "/" + open).orElse(PATH);
        var query = query().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
