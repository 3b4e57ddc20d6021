package presscenter.accreditation;

import static presscenter.role.Role.VETTING_OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.accreditation.ApplicationSheet.Column;
import presscenter.accreditation.VettingExport.Extent;
import presscenter.audit.Actor;
import presscenter.language.Language;
import presscenter.language.Times;
import presscenter.role.HasRole;

/**
 * Where a vetting officer takes away what the security authority looks at (A22). An accreditation officer decides and
 * gives nothing over; a vetting officer gives over, sees no document and decides nothing.
 */
@Service
public class VettingDesk {
    /** Who is accredited or waits for it: about whoever was refused, or took the application back, nobody asks. */
    private static final Set<ApplicationState> VETTED = EnumSet.of(
            ApplicationState.SUBMITTED,
            ApplicationState.NEEDS_INFORMATION,
            ApplicationState.WAITLISTED,
            ApplicationState.APPROVED,
            ApplicationState.SUSPENDED);

    private final Editions editions;
    private final Queue queue;
    private final GivenOvers givenOvers;
    private final ApplicationSheet sheets;
    private final ExportedNames names;
    private final Times times;
    private final Actor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VettingDesk(
            Editions editions,
            Queue queue,
            GivenOvers givenOvers,
            ApplicationSheet sheets,
            ExportedNames names,
            Times times,
            Actor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.editions = editions;
        this.queue = queue;
        this.givenOvers = givenOvers;
        this.sheets = sheets;
        this.names = names;
        this.times = times;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The editions whose applicants are vetted and that are not over, the next one first. */
    @HasRole(VETTING_OFFICER)
    @Transactional(readOnly = true)
    public List<VettedEdition> editions() {
        var now = now();
        return editions.all().stream()
                .map(Edition::facts)
                .filter(edition -> isVetted(edition, now))
                .map(this::counted)
                .toList();
    }

    /**
     * Makes the list for the security authority, and notes who was given over with it. Who took how many of which
     * edition away, with which fields and why, stands in the trail before a byte of it leaves.
     *
     * @param by who asked for it: nobody else is given it, whoever holds its address (S19)
     * @param language of the heads
     * @throws ApplicationRefused UNKNOWN to anybody else; NOT_VETTED; TOO_MANY_FOR_A_FILE
     */
    @HasRole(VETTING_OFFICER)
    @Transactional
    public ExportedQueue export(VettingExport asked, UUID by, Language language) {
        if (actor.person().filter(by::equals).isEmpty()) {
            throw new ApplicationRefused(Why.UNKNOWN);
        }
        var now = now();
        // Locked: two officers at once would each give over the same people.
        var edition = editions.take(asked.edition()).map(Edition::facts).filter(each -> isVetted(each, now));
        if (edition.isEmpty()) {
            throw new ApplicationRefused(Why.NOT_VETTED);
        }
        var made =
                sheets.make("vetting", asked.format(), language, columns(language), taker -> each(asked, taker, now));
        events.publishEvent(new GivenToVetting(asked, made.rows()));
        return made.file();
    }

    private List<Column> columns(Language language) {
        var called = names.in(language);
        return Arrays.stream(VettingField.values())
                .map(field -> new Column(field.key(), each -> field.of(each, called)))
                .toList();
    }

    /** Each of whom this list is, with a note that they were given over. */
    private void each(VettingExport asked, Consumer<Application> taker, Instant now) {
        var before = before(asked.edition());
        queue.each(applicantsOf(asked.edition()), application -> {
            var given = Optional.ofNullable(before.get(application.id()));
            var isFresh = isFresh(application, given);
            if (asked.extent() == Extent.ALL
                    || isFresh
                    || given.filter(last -> last.wentWith(asked.handover())).isPresent()) {
                taker.accept(application);
            }
            if (isFresh) {
                givenOvers.save(new GivenOver(application, asked.handover(), now));
            }
        });
    }

    private VettedEdition counted(EditionFacts edition) {
        var before = before(edition.key());
        var all = new AtomicInteger();
        var fresh = new AtomicInteger();
        queue.each(applicantsOf(edition.key()), application -> {
            all.incrementAndGet();
            if (isFresh(application, Optional.ofNullable(before.get(application.id())))) {
                fresh.incrementAndGet();
            }
        });
        return new VettedEdition(edition, all.get(), fresh.get());
    }

    /** Whether the authority does not know this application as it is now. */
    private static boolean isFresh(Application application, Optional<GivenOver> given) {
        return given.filter(last -> last.isOf(application)).isEmpty();
    }

    private Map<UUID, GivenOver> before(String edition) {
        return givenOvers.ofEdition(edition).stream()
                .collect(Collectors.toMap(GivenOver::application, Function.identity()));
    }

    private boolean isVetted(EditionFacts edition, Instant now) {
        return edition.vetted() && edition.takesApplications(now, times.zone());
    }

    private static QueueFilter applicantsOf(String edition) {
        return new QueueFilter(Optional.of(edition), VETTED, Optional.empty(), Optional.empty(), "");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
