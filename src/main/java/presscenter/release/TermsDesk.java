package presscenter.release;

import static presscenter.role.Role.ADMINISTRATOR;
import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.Readership;
import presscenter.language.Localized;
import presscenter.role.HasRole;

/** Where the terms of embargo are put in force: a version is never changed, only followed by a newer one (E26). */
@Service
public class TermsDesk {
    private final AllTerms terms;
    private final Readership readership;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TermsDesk(AllTerms terms, Readership readership, ApplicationEventPublisher events, Clock clock) {
        this.terms = terms;
        this.readership = readership;
        this.events = events;
        this.clock = clock;
    }

    /** Whether there are terms at all; without them nobody can read under embargo (E25). */
    @HasRole({PRESS_OFFICER, EDITOR, ADMINISTRATOR})
    @Transactional(readOnly = true)
    public boolean areInForce() {
        return terms.present().isPresent();
    }

    /** All versions, and how many readers they concern. */
    @HasRole(ADMINISTRATOR)
    @Transactional(readOnly = true)
    public TermsStanding standing() {
        record Bound(UUID person, String outlet) {}
        var accepted = new HashSet<Bound>();
        terms.acceptances().forEach(each -> accepted.add(new Bound(each.person(), each.outlet())));
        var readers = readership.embargoReaders();
        var bound = readers.stream()
                .filter(reader -> reader.person()
                        .filter(person -> accepted.contains(
                                new Bound(person, reader.outlet().orElse(""))))
                        .isPresent())
                .count();
        var versions = terms.all().stream()
                .map(each -> new TermsVersion(each.toRead(), each.hash(), terms.acceptancesOf(each.version())))
                .toList();
        return new TermsStanding(versions, readers.size(), Math.toIntExact(bound));
    }

    /**
     * Puts new terms in force, for everybody and at once: whoever accepted earlier ones is asked again (E26).
     *
     * @param after the version upon which these were written; 0 for the first
     * @param title one line in three languages
     * @param body rich text in three languages; cleaned
     * @return their version
     * @throws Refused TERMS_CHANGED_MEANWHILE if others are in force by now, and nothing was stored (S12);
     *     WORDS_INCOMPLETE of the title, TERMS_INCOMPLETE of the body, TERMS_UNCHANGED, TERMS_TOO_LONG
     */
    @HasRole(ADMINISTRATOR)
    @Transactional
    public int putInForce(int after, Localized<String> title, Localized<String> body) {
        if (terms.present().map(Terms::version).orElse(0) != after) {
            throw new Refused(Refused.Why.TERMS_CHANGED_MEANWHILE);
        }
        try {
            var next = terms.follow(title, body, clock.instant())
                    .orElseThrow(() -> new Refused(Refused.Why.TERMS_UNCHANGED));
            events.publishEvent(new KeepingEvent.TermsPutInForce(next.version(), next.hash()));
            return next.version();
        } catch (DataIntegrityViolationException second) {
            throw new Refused(Refused.Why.TERMS_CHANGED_MEANWHILE); // the same version, at the same moment
        }
    }
}
