package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.Clearance;
import presscenter.embargo.EmbargoRule;
import presscenter.embargo.Reader;
import presscenter.embargo.Readership;
import presscenter.embargo.Sight;
import presscenter.embargo.Standing;
import presscenter.language.Language;
import presscenter.role.HasRole;

/** Who would see what of a release when, and who would be told: changes nothing and sends nothing (E24). */
@Service
public class DryRun {
    private final Releases releases;
    private final HoldsOfAll holds;
    private final AllTerms terms;
    private final Readership readership;
    private final EntityManager entities;

    DryRun(Releases releases, HoldsOfAll holds, AllTerms terms, Readership readership, EntityManager entities) {
        this.releases = releases;
        this.holds = holds;
        this.terms = terms;
        this.readership = readership;
        this.entities = entities;
    }

    /**
     * Who would see what of a release at an instant.
     *
     * @param at past or future
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional(readOnly = true)
    public List<Seers> seers(ReleaseNumber number, Instant at) {
        var release = releases.read(number).orElseThrow(NoSuchRelease::new);
        var standing = CircleStanding.of(
                terms, releases.openings(number), release.embargo().extensions());
        var holders = Stream.concat(
                        readership.embargoReaders().stream(),
                        readership.in(release.embargo().circle()).stream())
                .distinct()
                .toList();
        return Arrays.stream(Language.values())
                .map(language -> {
                    var facts = release.factsFor(language, holds.since());
                    Function<Reader, Sight> sight = reader -> EmbargoRule.sees(reader, standing.of(reader), facts, at);
                    var nobody = new Standing(false, true, false);
                    var sights = holders.stream().map(sight).toList();
                    return new Seers(
                            language,
                            EmbargoRule.sees(Reader.PUBLIC, nobody, facts, at),
                            EmbargoRule.sees(
                                    new Reader(Optional.empty(), Optional.empty(), Clearance.ACCREDITED, false),
                                    nobody,
                                    facts,
                                    at),
                            sights.stream().filter(Sight.TEXT::equals).count(),
                            sights.stream().filter(Sight.NOTICE::equals).count(),
                            holders.size());
                })
                .toList();
    }

    /**
     * Who would see what of one text.
     *
     * @param language the text's
     * @param everyone what somebody who is not signed in would see
     * @param accredited what an accredited journalist would see who holds no grant and is not named
     * @param embargoText how many embargo readers would see the text
     * @param embargoNotice how many of them would see only a notice
     * @param embargoReaders how many hold a grant, or are named in the circle without one
     */
    public record Seers(
            Language language,
            Sight everyone,
            Sight accredited,
            long embargoText,
            long embargoNotice,
            int embargoReaders) {}

    /**
     * Who would be told when the release comes out, or changes after that.
     *
     * @param accredited accounts whose open list shows it
     * @param circle who may read it before, by a grant or by being named
     * @param opened readers who opened it under embargo: told of an extension, a hold, a withdrawal
     * @param waiting readers who asked to be told when a missing text comes
     */
    public record Told(long accredited, long circle, int opened, long waiting) {}

    /** Who would be told what (E24); letters there are none yet. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional(readOnly = true)
    public Told told(ReleaseNumber number) {
        var release = releases.read(number).orElseThrow(NoSuchRelease::new);
        var waiting = entities.createQuery("select count(t) from TellMe t where t.id.releaseId = :release", Long.class)
                .setParameter("release", release.id())
                .getSingleResult();
        return new Told(
                readership.accredited(),
                readership.in(release.embargo().circle()).size(),
                releases.openings(number).size(),
                waiting);
    }
}
