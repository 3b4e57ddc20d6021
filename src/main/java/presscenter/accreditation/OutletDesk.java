package presscenter.accreditation;

import static presscenter.role.Role.ACCREDITATION_OFFICER;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.accreditation.OutletRefused.Why;
import presscenter.accreditation.OutletSearch.Hit;
import presscenter.accreditation.OutletSearch.Match;
import presscenter.audit.Actor;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.language.Localized;
import presscenter.role.HasRole;
import presscenter.security.Bars;

/** Where accreditation officers keep the registry of outlets (A2, A20). */
@Service
@Transactional
public class OutletDesk {
    private static final int LONGEST_REASON = 1000;
    private static final Set<OutletState> NOT_MERGED = EnumSet.of(OutletState.PROPOSED, OutletState.REGISTERED);

    private final Outlets outlets;
    private final OutletMerges merges;
    private final OutletSearch search;
    private final NamedCountries countries;
    private final Bars bars;
    private final KnownMeasures measures;
    private final Actor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutletDesk(
            Outlets outlets,
            OutletMerges merges,
            OutletSearch search,
            NamedCountries countries,
            Bars bars,
            KnownMeasures measures,
            Actor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outlets = outlets;
        this.merges = merges;
        this.search = search;
        this.countries = countries;
        this.bars = bars;
        this.measures = measures;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The records that a filter lets through: what waits to be registered first, then by name as the reader's language
     * sorts (L15).
     *
     * @param most how many lines at most
     */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public OutletPage list(OutletFilter filter, Language reader, int most) {
        var states = filter.state().<Set<OutletState>>map(EnumSet::of).orElse(NOT_MERGED);
        var names = countries.names(reader);
        var found =
                hits(filter, states).filter(hit -> filter.lets(hit.outlet())).toList();
        var shown = found.stream()
                .sorted(Comparator.comparing((Hit hit) -> hit.outlet().state())
                        .thenComparing(Hit::match)
                        .thenComparing(Hit::outlet, OutletRow.byName(reader)))
                .limit(Math.max(0, most))
                .map(Hit::outlet)
                .toList();
        var wholes = wholesOf(shown);
        var lines = shown.stream().map(row -> row.line(names, wholes)).toList();
        return new OutletPage(lines, found.size());
    }

    /** One record whole; empty if there is none of this key. */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public Optional<OutletFile> file(String key) {
        return outlets.findById(key)
                .map(outlet -> new OutletFile(
                        outlet.key(),
                        outlet.version(),
                        outlet.draft(),
                        outlet.state(),
                        outlet.mergedInto(),
                        merges.of(key).stream().map(this::told).toList()));
    }

    /** The registered records that this one may be: a name of theirs looks like, or is nearly, a name of its own. */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public List<OutletLine> alike(String key, Language reader) {
        var names = countries.names(reader);
        return outlets.findById(key).stream()
                .flatMap(outlet -> search.alike(outlet.names()).stream())
                .filter(row -> !row.key().equals(key))
                .sorted(OutletRow.byName(reader))
                .map(row -> row.line(names, Map.of()))
                .toList();
    }

    /**
     * Registers an outlet that an officer knows of, called back and all.
     *
     * @return its key
     * @throws OutletRefused what is missing, or COUNTRY_UNKNOWN
     */
    @HasRole(ACCREDITATION_OFFICER)
    public String add(OutletDraft draft) {
        requireKnownCountry(draft);
        var outlet = new RegisteredOutlet(UUID.randomUUID().toString(), draft);
        outlet.register();
        outlets.save(outlet);
        events.publishEvent(new OutletRegistered(outlet.key()));
        return outlet.key();
    }

    /**
     * Changes what a record says.
     *
     * @param seen the version upon which this was written
     * @throws OutletRefused CHANGED_MEANWHILE if a colleague was faster, and nothing was stored; UNKNOWN_OUTLET;
     *     ALREADY_MERGED; what is missing of a registered one; COUNTRY_UNKNOWN
     */
    @HasRole(ACCREDITATION_OFFICER)
    public void revise(String key, long seen, OutletDraft draft) {
        requireKnownCountry(draft);
        var outlet = take(key, Set.of(), seen);
        if (!outlet.draft().equals(draft)) {
            outlet.revise(draft);
            events.publishEvent(new OutletRevised(key));
        }
    }

    /**
     * Registers a proposed outlet, which was called back under the number of its record (A20).
     *
     * @param seen the version that the officer saw
     * @throws OutletRefused CHANGED_MEANWHILE, UNKNOWN_OUTLET, ALREADY_REGISTERED, ALREADY_MERGED, or what is missing
     */
    @HasRole(ACCREDITATION_OFFICER)
    public void register(String key, long seen) {
        take(key, Set.of(), seen).register();
        events.publishEvent(new OutletRegistered(key));
    }

    /**
     * Makes a record part of another: its names become aliases there, and whoever asks for it is given the other. What
     * it said and the reason are kept. No grant goes over with it (A20); {@link OutletMerged} tells whoever holds one.
     *
     * @param from the record that will be part
     * @param seen its version that the officer saw
     * @param into a registered one
     * @param reason at most 1000 characters
     * @throws OutletRefused CHANGED_MEANWHILE, UNKNOWN_OUTLET, INTO_ITSELF, ALREADY_MERGED, NOT_REGISTERED,
     *     REASON_MISSING, TOO_LONG; SUSPENDED, MEASURE_IN_FORCE after a breach
     */
    @HasRole(ACCREDITATION_OFFICER)
    public void merge(String from, long seen, String into, String reason) {
        var because = reason.strip();
        if (because.isEmpty()) {
            throw new OutletRefused(Why.REASON_MISSING);
        }
        if (Letters.length(because) > LONGEST_REASON || because.length() > LONGEST_REASON) {
            throw new OutletRefused(Why.TOO_LONG);
        }
        var part = take(from, Set.of(into), seen);
        if (bars.isBarred(from)) {
            throw new OutletRefused(Why.SUSPENDED);
        }
        if (!measures.inForce(Optional.empty(), Optional.of(from)).isEmpty()) {
            throw new OutletRefused(Why.MEASURE_IN_FORCE);
        }
        var whole = outlets.findById(into).orElseThrow(() -> new OutletRefused(Why.UNKNOWN_OUTLET));
        part.mergeInto(whole);
        outlets.mergedInto(from).forEach(earlier -> earlier.followInto(whole));
        merges.save(new OutletMerge(
                part, whole, because, actor.person(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        events.publishEvent(new OutletMerged(from, into, because));
    }

    private Stream<Hit> hits(OutletFilter filter, Set<OutletState> states) {
        return filter.words().isBlank()
                ? outlets.all(states).stream().map(row -> new Hit(row, Match.NAME))
                : search.search(filter.words(), states).stream();
    }

    /** By their keys, the names of what these are part of. */
    private Map<String, Localized<String>> wholesOf(List<OutletRow> rows) {
        var keys = rows.stream()
                .map(OutletRow::mergedInto)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return keys.isEmpty()
                ? Map.of()
                : outlets.named(keys).stream().collect(Collectors.toMap(OutletRow::key, OutletRow::name));
    }

    /** The record as the officer saw it, to be changed together with others. */
    private RegisteredOutlet take(String key, Set<String> others, long seen) {
        var keys = new HashSet<>(others);
        keys.add(key);
        var taken = outlets.take(keys).stream()
                .filter(outlet -> outlet.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new OutletRefused(Why.UNKNOWN_OUTLET));
        if (taken.version() != seen) {
            throw new OutletRefused(Why.CHANGED_MEANWHILE);
        }
        return taken;
    }

    private void requireKnownCountry(OutletDraft draft) {
        if (draft.country().filter(country -> !countries.knows(country)).isPresent()) {
            throw new OutletRefused(Why.COUNTRY_UNKNOWN);
        }
    }

    private OutletFile.Merge told(OutletMerge merge) {
        return merge.told(
                outlets.findById(merge.from()).orElseThrow(),
                outlets.findById(merge.into()).orElseThrow());
    }
}
