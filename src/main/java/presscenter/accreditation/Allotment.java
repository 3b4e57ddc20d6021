package presscenter.accreditation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import presscenter.accreditation.ApplicationRefused.Why;

/**
 * Who gets a place (A12): never more people than there are places, and whoever waits longest first. The waiting list
 * goes by lot where lots were drawn, then by who handed in earlier, those in time before those who were late.
 */
@Component
class Allotment {
    private final Editions editions;
    private final Applications applications;

    Allotment(Editions editions, Applications applications) {
        this.editions = editions;
        this.applications = applications;
    }

    /**
     * To be asked in the transaction that gives the place: until it ends, nobody else gives one of this edition.
     *
     * @throws ApplicationRefused if no place is free, or somebody else waits for it
     */
    void requirePlaceFor(Application application) {
        var places = editions.take(application.edition()).orElseThrow().facts().places();
        if (!places.areCounted()) {
            return;
        }
        var taken = taken(application.edition());
        if (application.isChanged()) { // it has its place; only at a new outlet there may be none
            if (!places.isFreeForOutlet(takenByOutletOf(application, taken) - 1)) {
                throw new ApplicationRefused(Why.NO_PLACE_FOR_OUTLET);
            }
            return;
        }
        if (!places.isFree(inAll(taken))) {
            throw new ApplicationRefused(Why.NO_PLACE);
        }
        if (!isFreeForOutletOf(application, places, taken)) {
            throw new ApplicationRefused(Why.NO_PLACE_FOR_OUTLET);
        }
        var asked = places.perOutlet().isPresent() ? Limit.unlimited() : Limit.of(1);
        var next = applications.waitlisted(application.edition(), asked).stream()
                .filter(waiting -> isFreeForOutletOf(waiting, places, taken))
                .findFirst();
        if (next.filter(first -> !first.id().equals(application.id())).isPresent()) {
            throw new ApplicationRefused(Why.OTHERS_WAIT);
        }
    }

    /** Those who wait for a place, who is next first. */
    List<Application> inOrder(String edition) {
        return applications.waitlisted(edition, Limit.unlimited());
    }

    /** How many places are taken: a suspended accreditation keeps its own. */
    long takenInAll(String edition) {
        return inAll(taken(edition));
    }

    private static boolean isFreeForOutletOf(Application application, Places places, Map<String, Long> taken) {
        return places.isFreeForOutlet(takenByOutletOf(application, taken));
    }

    /** None where the registry does not know the outlet. */
    private static long takenByOutletOf(Application application, Map<String, Long> taken) {
        return application
                .form()
                .outlet()
                .key()
                .map(outlet -> taken.getOrDefault(outlet, 0L))
                .orElse(0L);
    }

    private Map<String, Long> taken(String edition) {
        return applications.holding(edition).stream()
                .collect(Collectors.toMap(
                        each -> Optional.ofNullable(each.getOutlet()).orElse(""),
                        Applications.Holding::getPeople,
                        Long::sum));
    }

    private static long inAll(Map<String, Long> taken) {
        return taken.values().stream().mapToLong(Long::longValue).sum();
    }
}
