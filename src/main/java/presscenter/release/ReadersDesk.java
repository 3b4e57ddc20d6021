package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.Circle;
import presscenter.embargo.EmbargoRule;
import presscenter.embargo.Reader;
import presscenter.embargo.Readership;
import presscenter.embargo.Sight;
import presscenter.embargo.Standing;
import presscenter.language.Language;
import presscenter.role.HasRole;
import presscenter.security.Colleagues;
import presscenter.security.Colleagues.KnownReader;

/**
 * Who has access to a release now, by name (E32). Who read it says {@link presscenter.audit.LogDesk}, to whoever says
 * why that is asked.
 */
@Service
public class ReadersDesk {
    private final Releases releases;
    private final HoldsOfAll holds;
    private final AllTerms terms;
    private final Readership readership;
    private final Colleagues colleagues;
    private final Clock clock;

    ReadersDesk(
            Releases releases,
            HoldsOfAll holds,
            AllTerms terms,
            Readership readership,
            Colleagues colleagues,
            Clock clock) {
        this.releases = releases;
        this.holds = holds;
        this.terms = terms;
        this.readership = readership;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** What lets a reader into a release before its lift (E43). */
    public enum By {
        /** The circle is all who hold a grant. */
        GRANT,
        /** The circle is of outlets, and the reader holds a grant and works for one of them. */
        OUTLET,
        /** The circle is of persons, and names this one. */
        NAME
    }

    /**
     * A reader who has access before the lift.
     *
     * @param known empty if there is no account any more
     * @param sight the most that the rule lets the reader see of any text now
     */
    public record WithAccess(
            Reader reader,
            Optional<KnownReader> known,
            By by,
            boolean termsAccepted,
            boolean extensionConfirmed,
            Sight sight) {}

    /**
     * Who has access now.
     *
     * @param out whether the release is out: then whoever its audience is may read it, and nobody is listed
     * @param accredited how many accounts may read what is for the accredited
     * @param circle those whom the circle lets in, in no particular order; none once it is out
     */
    public record Access(boolean out, long accredited, List<WithAccess> circle) {
        public Access {
            circle = List.copyOf(circle);
        }
    }

    /** Who has access to a release at this moment. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional(readOnly = true)
    public Access access(ReleaseNumber number) {
        var release = releases.read(number).orElseThrow(NoSuchRelease::new);
        var now = clock.instant();
        if (release.isOut(holds.since(), now)) {
            return new Access(true, readership.accredited(), List.of());
        }
        var circle = release.embargo().circle();
        var readers = readership.in(circle);
        var known = colleagues.readers(
                readers.stream().flatMap(reader -> reader.person().stream()).toList());
        var standings = CircleStanding.of(
                terms, releases.openings(number), release.embargo().extensions());
        return new Access(
                false,
                readership.accredited(),
                readers.stream()
                        .map(reader -> {
                            var standing = standings.of(reader);
                            return new WithAccess(
                                    reader,
                                    reader.person().map(known::get),
                                    by(circle),
                                    standing.termsAccepted(),
                                    standing.extensionConfirmed(),
                                    most(release, reader, standing, now));
                        })
                        .toList());
    }

    private static By by(Circle circle) {
        return switch (circle) {
            case Circle.Everybody everybody -> By.GRANT;
            case Circle.Outlets outlets -> By.OUTLET;
            case Circle.Persons persons -> By.NAME;
        };
    }

    private Sight most(Release release, Reader reader, Standing standing, Instant now) {
        var sights = Arrays.stream(Language.values())
                .map(language -> EmbargoRule.sees(reader, standing, release.factsFor(language, holds.since()), now))
                .collect(Collectors.toSet());
        if (sights.contains(Sight.TEXT)) {
            return Sight.TEXT;
        }
        return sights.contains(Sight.NOTICE) ? Sight.NOTICE : Sight.NOTHING;
    }
}
