package presscenter.accreditation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import presscenter.accreditation.OutletRefused.Why;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.security.Outlet;

/** An outlet's record in the registry (A2). Its key never changes; circles of releases name it. */
@Entity
@Table(name = "accreditation_outlet")
class RegisteredOutlet {
    @Id
    @Column(name = "outlet_key")
    private String key;

    @Version
    private @Nullable Long version;

    private @Nullable String nameBe;
    private @Nullable String nameRu;
    private @Nullable String nameEn;

    @ElementCollection
    @CollectionTable(name = "accreditation_outlet_alias", joinColumns = @JoinColumn(name = "outlet_key"))
    @Column(name = "alias")
    private Set<String> aliases = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "accreditation_outlet_spelling", joinColumns = @JoinColumn(name = "outlet_key"))
    private Set<OutletSpelling> spellings = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private @Nullable OutletKind kind;

    private @Nullable String country;
    private @Nullable String website;
    private @Nullable String telephone;

    @Enumerated(EnumType.STRING)
    private OutletState state = OutletState.PROPOSED;

    private @Nullable String mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected RegisteredOutlet() {} // JPA

    /**
     * As it is proposed: nothing of it is proved.
     *
     * @throws presscenter.security.AccountRefusal if no account could carry the key
     */
    RegisteredOutlet(String key, OutletDraft draft) {
        this.key = new Outlet(key, draft.name(), false).key();
        say(draft);
    }

    /**
     * Says something else from now on.
     *
     * @throws OutletRefused ALREADY_MERGED; what is missing of a registered one
     */
    void revise(OutletDraft draft) {
        refuseMerged();
        if (state == OutletState.REGISTERED) {
            requireProved(draft);
        }
        say(draft);
    }

    /**
     * Is found from now on by whoever types its name.
     *
     * @throws OutletRefused ALREADY_REGISTERED, ALREADY_MERGED, or what is missing
     */
    void register() {
        refuseMerged();
        if (state == OutletState.REGISTERED) {
            throw new OutletRefused(Why.ALREADY_REGISTERED);
        }
        requireProved(draft());
        state = OutletState.REGISTERED;
    }

    /**
     * Becomes part of another, which is then found under this one's names too. What this one said stays here.
     *
     * @throws OutletRefused INTO_ITSELF, ALREADY_MERGED, or NOT_REGISTERED if the other is not
     */
    void mergeInto(RegisteredOutlet other) {
        refuseMerged();
        if (other.key.equals(key)) {
            throw new OutletRefused(Why.INTO_ITSELF);
        }
        if (other.state != OutletState.REGISTERED) {
            throw new OutletRefused(Why.NOT_REGISTERED);
        }
        var both = other.draft();
        other.say(new OutletDraft(
                both.name(),
                Stream.concat(both.aliases().stream(), names()).toList(),
                both.kind(),
                both.country(),
                both.website(),
                both.telephone()));
        state = OutletState.MERGED;
        mergedInto = other.key;
    }

    /** What this one was merged into became part of another in its turn. */
    void followInto(RegisteredOutlet other) {
        mergedInto = other.key;
    }

    /** What accounts carry of it. */
    Outlet outlet() {
        return new Outlet(key, name(), kind != null && kind.isWire());
    }

    OutletDraft draft() {
        return new OutletDraft(
                name(),
                List.copyOf(aliases),
                Optional.ofNullable(kind),
                Optional.ofNullable(country).map(Country::new),
                Optional.ofNullable(website),
                Optional.ofNullable(telephone));
    }

    String key() {
        return key;
    }

    OutletState state() {
        return state;
    }

    Optional<String> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** Grows with each change; zero before it is stored. */
    long version() {
        return version == null ? 0 : version;
    }

    Localized<String> name() {
        return name(nameBe, nameRu, nameEn);
    }

    static Localized<String> name(@Nullable String be, @Nullable String ru, @Nullable String en) {
        var names = new EnumMap<Language, String>(Language.class);
        if (be != null) {
            names.put(Language.BELARUSIAN, be);
        }
        if (ru != null) {
            names.put(Language.RUSSIAN, ru);
        }
        if (en != null) {
            names.put(Language.ENGLISH, en);
        }
        return new Localized<>(names);
    }

    private void say(OutletDraft draft) {
        nameBe = draft.name().in(Language.BELARUSIAN).orElse(null);
        nameRu = draft.name().in(Language.RUSSIAN).orElse(null);
        nameEn = draft.name().in(Language.ENGLISH).orElse(null);
        kind = draft.kind().orElse(null);
        country = draft.country().map(Country::code).orElse(null);
        website = draft.website().orElse(null);
        telephone = draft.telephone().orElse(null);
        become(aliases, Set.copyOf(draft.aliases()));
        become(spellings, names().flatMap(OutletSpelling::all).collect(Collectors.toSet()));
    }

    /** All that it is called. */
    Stream<String> names() {
        return Stream.concat(name().values().values().stream(), aliases.stream());
    }

    private void refuseMerged() {
        if (state == OutletState.MERGED) {
            throw new OutletRefused(Why.ALREADY_MERGED);
        }
    }

    /** Who is registered is known for what it is, and was called back (A20). */
    private static void requireProved(OutletDraft draft) {
        var kind = draft.kind().orElseThrow(() -> new OutletRefused(Why.KIND_MISSING));
        if (draft.country().isEmpty()) {
            throw new OutletRefused(Why.COUNTRY_MISSING);
        }
        if (kind.isCalledBack() && draft.telephone().isEmpty()) {
            throw new OutletRefused(Why.TELEPHONE_MISSING);
        }
    }

    /** Only what differs is written. */
    private static <T> void become(Set<T> stored, Set<T> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }
}
