package presscenter.release.ui.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import presscenter.audit.NamedExpert;
import presscenter.release.EmbargoContract;
import presscenter.release.ExpertNaming;
import presscenter.release.OnDuty;
import presscenter.release.PublishedRelease;
import presscenter.release.SinceRead;
import presscenter.release.TermsToRead;
import presscenter.security.Person;

/**
 * What a page shows of a release, all of it read at one moment.
 *
 * @param release as this reader may see it
 * @param beside the same in a second language, for side by side
 * @param person who reads
 * @param acceptedAt when the reader accepted the terms
 * @param terms to be accepted first, if that is what is missing
 * @param extension to be confirmed first, if that is what is missing
 * @param changes what happened to the release in the last day, since the reader first read it; oldest first
 * @param duty whom readers may call
 * @param instead of which language it is shown, if the address names none and it is not the reader's first
 * @param mayBeFiled whether the reader may take the text away as a file
 * @param waiting whether the reader waits for the text that is missing
 * @param experts with whom the reader shared it for comment
 * @param at when it was read
 */
public record Reading(
        PublishedRelease release,
        Optional<PublishedRelease> beside,
        NewsroomAddress address,
        Person person,
        Optional<Instant> acceptedAt,
        Optional<TermsToRead> terms,
        Optional<EmbargoContract.Extension> extension,
        List<SinceRead> changes,
        Optional<OnDuty> duty,
        Optional<Instead> instead,
        boolean mayBeFiled,
        boolean waiting,
        Experts experts,
        Instant at) {
    /**
     * With whom this reader shared it for comment (E28).
     *
     * @param naming whether one may be named now
     */
    public record Experts(ExpertNaming naming, List<NamedExpert> named) {
        /** Whoever reads it is not asked. */
        public static final Experts NOT_ASKED = new Experts(ExpertNaming.NOT_READABLE, List.of());

        public Experts {
            named = List.copyOf(named);
        }
    }

    /** The reader, and for whom: "Hanna K., Pryklad-TV". */
    String reader(Wording wording) {
        return nameOf(person, wording);
    }

    static String nameOf(Person person, Wording wording) {
        return String.join(
                ", ",
                person.outlet()
                        .flatMap(outlet -> outlet.name().nearest(wording.language()))
                        .map(outlet -> List.of(person.name(), outlet))
                        .orElse(List.of(person.name())));
    }
}
