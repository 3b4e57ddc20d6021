package presscenter.accreditation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.accreditation.OutletSearch.Hit;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Order;
import presscenter.role.Anyone;
import presscenter.security.Outlet;

/** The registered outlets, to whoever types a name; and where a new one is proposed (A2). */
@Service
@Transactional(readOnly = true)
public class OutletRegistry {
    private static final int MOST = 50;

    private final Outlets outlets;
    private final OutletSearch search;
    private final NamedCountries countries;
    private final ApplicationEventPublisher events;

    OutletRegistry(Outlets outlets, OutletSearch search, NamedCountries countries, ApplicationEventPublisher events) {
        this.outlets = outlets;
        this.search = search;
        this.countries = countries;
        this.events = events;
    }

    /**
     * What a proposal came to.
     *
     * @see #propose
     */
    public sealed interface Answer {
        /**
         * An officer will look at it.
         *
         * @param key of the new record
         */
        record Proposed(String key) implements Answer {}

        /**
         * It looks like one that is registered, and nothing was stored: that one is meant, or somebody wants it to seem
         * so (A20).
         *
         * @param registered in the language in which it was proposed
         */
        record Known(FoundOutlet registered) implements Answer {}
    }

    /**
     * The registered outlets that are called so, under any alias, spelling or script; best first, then as the reader's
     * language sorts (L15). One letter finds only whoever is called so.
     *
     * @param typed the beginning of a name, or words of it
     * @param most at most so many, and never more than 50
     */
    @Anyone(because = "an outlet's name, country and kind are public, and an applicant has no account yet")
    public List<FoundOutlet> find(String typed, Language reader, int most) {
        int wanted = Math.clamp(most, 0, MOST);
        var names = countries.names(reader);
        return search.search(typed, OutletState.FOUND).stream()
                .sorted(Comparator.comparing(Hit::match).thenComparing(Hit::outlet, OutletRow.byName(reader)))
                .limit(wanted)
                .map(hit -> found(hit.outlet(), reader, names))
                .toList();
    }

    /** The outlet with this key, or the one of which it became a part; empty if neither is registered. */
    @Anyone(because = "an outlet's name is public")
    public Optional<Outlet> outlet(String key) {
        return outlets.findById(key)
                .flatMap(outlet -> outlet.mergedInto().isEmpty()
                        ? Optional.of(outlet)
                        : outlet.mergedInto().flatMap(outlets::findById))
                .filter(outlet -> outlet.state() == OutletState.REGISTERED)
                .map(RegisteredOutlet::outlet);
    }

    /** The countries to choose from, as the reader's language sorts them (L15). */
    @Anyone(because = "the names of states are public")
    public List<CountryName> countries(Language reader) {
        return countries.names(reader).entrySet().stream()
                .map(each -> new CountryName(new Country(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(CountryName::name, Order.of(reader)))
                .toList();
    }

    /**
     * Takes a proposal for officers to look at; nobody who types finds it. Whoever offers this to the world limits how
     * often (A4).
     *
     * @param reader in whose language an outlet that is known is told
     * @throws OutletRefused COUNTRY_UNKNOWN
     */
    @Anyone(because = "an applicant has no account yet; only officers see what was proposed")
    @Transactional
    public Answer propose(OutletProposal proposal, Language reader) {
        var names = countries.names(reader);
        if (proposal.country()
                .filter(country -> !names.containsKey(country.code()))
                .isPresent()) {
            throw new OutletRefused(OutletRefused.Why.COUNTRY_UNKNOWN);
        }
        var meant = alike(proposal).stream()
                .min(Comparator.comparing(OutletRow::key))
                .map(row -> (Answer) new Answer.Known(found(row, reader, names)));
        return meant.or(() -> waiting(proposal).map(Answer.Proposed::new)).orElseGet(() -> {
            var outlet = outlets.save(new RegisteredOutlet(UUID.randomUUID().toString(), proposal.draft()));
            events.publishEvent(new OutletProposed(outlet.key()));
            return new Answer.Proposed(outlet.key());
        });
    }

    /** The record that waits for an officer already, because somebody proposed the very name. */
    private Optional<String> waiting(OutletProposal proposal) {
        var names = List.copyOf(proposal.name().values().values());
        return search.proposedLike(names).stream()
                .map(OutletRow::key)
                .filter(key -> outlets.findById(key).stream()
                        .map(RegisteredOutlet::draft)
                        .anyMatch(waiting -> sharesTheName(waiting, names)))
                .min(Comparator.naturalOrder());
    }

    /** Those of which a name looks like a proposed one; not those that share the very name in another country. */
    private List<OutletRow> alike(OutletProposal proposal) {
        var names = Stream.concat(proposal.name().values().values().stream(), proposal.aliases().stream())
                .toList();
        return search.lookingLike(names).stream()
                .filter(row -> !isNamesake(row, names, proposal.country()))
                .toList();
    }

    private boolean isNamesake(OutletRow row, List<String> names, Optional<Country> country) {
        var abroad = country.isPresent() && !country.map(Country::code).equals(Optional.ofNullable(row.country()));
        return abroad
                && outlets.findById(row.key()).stream()
                        .map(RegisteredOutlet::draft)
                        .anyMatch(registered -> sharesTheName(registered, names));
    }

    private static boolean sharesTheName(OutletDraft registered, List<String> names) {
        var known = new HashSet<>(registered.aliases());
        known.addAll(registered.name().values().values());
        return names.stream().anyMatch(name -> known.stream().anyMatch(name::equalsIgnoreCase));
    }

    private static FoundOutlet found(OutletRow row, Language reader, Map<String, String> countries) {
        Localized<String> name = row.name();
        var code = Objects.requireNonNull(row.country(), row.key());
        return new FoundOutlet(
                row.key(),
                name.nearest(reader).orElseThrow(),
                name.nearestLanguage(reader).orElseThrow(),
                new Country(code),
                countries.getOrDefault(code, code),
                Objects.requireNonNull(row.kind(), row.key()));
    }
}
