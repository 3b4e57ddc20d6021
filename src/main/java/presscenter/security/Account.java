package presscenter.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;

/** An account: who may sign in, as what. Every change is a guarded verb. */
@Entity
@Table(name = "security_account")
class Account {
    @Id
    private UUID id;

    private String username;

    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "security_account_role", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Term> terms = new HashSet<>();

    private @Nullable String outletKey;
    private @Nullable String outletBe;
    private @Nullable String outletRu;
    private @Nullable String outletEn;
    private boolean outletWire;

    private String interfaceLanguage = "";
    private String readingLanguages = "";
    private String zone = "";

    @Enumerated(EnumType.STRING)
    private Scheme scheme = Scheme.SYSTEM;

    private boolean largeType;

    private @Nullable String passwordHash;
    private boolean firstAdministrator;
    private Instant createdAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant sessionsEndBefore;
    private @Nullable Instant suspendedFrom;
    private @Nullable Instant suspendedUntil;

    @SuppressWarnings("UnusedVariable") // kept for whoever looks into the database
    private @Nullable UUID suspendedBy;

    /** Until when a measure bars the person or the outlet; said by the bars themselves, so that nobody is forgotten. */
    @Formula("(select max(b.barred_until) from security_bar b where b.person = id or b.outlet_key = outlet_key)")
    private @Nullable Instant barredUntil;

    private @Nullable Instant secondFactorSince;

    @Version
    @SuppressWarnings("UnusedVariable") // the persistence provider counts; null while it is not stored
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Account() {}

    Account(UUID id, Username username, String name, Preferences preferences, Instant now) {
        this.id = id;
        this.username = username.value();
        this.name = name;
        this.createdAt = now;
        keep(preferences);
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    /** The roles that are held at this instant. */
    Set<Role> roles(Instant now) {
        return holding().at(now);
    }

    /** What was given, held at this instant or not. */
    Set<Role> given() {
        return terms.stream().map(Term::role).collect(Collectors.toUnmodifiableSet());
    }

    /** The term of a role that was given, running or over. */
    Optional<Term> term(Role role) {
        return terms.stream().filter(term -> term.role() == role).findFirst();
    }

    /** Whether the role was given and its term is not over, suspended or not. */
    boolean has(Role role, Instant now) {
        return term(role).filter(term -> !term.isOverAt(now)).isPresent();
    }

    Holding holding() {
        return new Holding(terms, suspension(), Optional.ofNullable(barredUntil));
    }

    Optional<Suspension> suspension() {
        return Optional.ofNullable(suspendedFrom)
                .map(from -> new Suspension(from, Optional.ofNullable(suspendedUntil)));
    }

    /** Whether something keeps the reader's roles from being held: accreditation's suspension, or a measure (E29). */
    boolean isSuspendedAt(Instant now) {
        return holding().isSuspendedAt(now);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Whether this is the first administrator and there have not been two editors yet (S17). */
    boolean mayWaive() {
        return firstAdministrator;
    }

    void waivesNoLonger() {
        firstAdministrator = false;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Sessions that began before this instant are over; null if none was ever ended. */
    Optional<Instant> sessionsEndBefore() {
        return Optional.ofNullable(sessionsEndBefore);
    }

    /** Whether somebody may sign in with it at this instant: open, and with at least one role. */
    boolean admits(Instant now) {
        return isOpen() && !roles(now).isEmpty();
    }

    /** The person as it is at this instant. */
    Person person(Instant now) {
        return new Person(id, username, name, roles(now), outlet(), preferences());
    }

    Optional<Outlet> outlet() {
        if (outletKey == null) {
            return Optional.empty();
        }
        Map<Language, String> names = new TreeMap<>();
        putIfPresent(names, Language.BELARUSIAN, outletBe);
        putIfPresent(names, Language.RUSSIAN, outletRu);
        putIfPresent(names, Language.ENGLISH, outletEn);
        return Optional.of(new Outlet(outletKey, new Localized<>(names), outletWire));
    }

    Preferences preferences() {
        return new Preferences(
                language(interfaceLanguage),
                Arrays.stream(readingLanguages.split(","))
                        .map(Account::language)
                        .toList(),
                ZoneId.of(zone),
                scheme,
                largeType);
    }

    void keep(Preferences preferences) {
        interfaceLanguage = preferences.interfaceLanguage().tag();
        readingLanguages = preferences.readingLanguages().stream()
                .distinct()
                .map(Language::tag)
                .collect(Collectors.joining(","));
        zone = preferences.zone().getId();
        scheme = preferences.scheme();
        largeType = preferences.largeType();
    }

    void worksFor(Outlet outlet) {
        outletKey = outlet.key();
        outletBe = outlet.name().in(Language.BELARUSIAN).orElse(null);
        outletRu = outlet.name().in(Language.RUSSIAN).orElse(null);
        outletEn = outlet.name().in(Language.ENGLISH).orElse(null);
        outletWire = outlet.wire();
    }

    /** Its person is reached otherwise, or bears another name. The person's sessions end (S5). */
    void becomes(Username other, String called, Instant now) {
        username = other.value();
        name = called;
        endSessions(now);
    }

    void becomesFirstAdministrator() {
        firstAdministrator = true;
        terms.add(Term.withoutEnd(Role.ADMINISTRATOR));
    }

    /**
     * Adds a role, or gives it another term. The person's sessions end, but for the one in which it was done (S5).
     *
     * @throws AccountRefusal if the role does not go with the others that the person holds
     */
    void give(Term term, boolean exclusionWaived, Instant now) {
        if (!isOpen()) {
            throw new AccountRefusal(AccountRefusal.Reason.ACCOUNT_CLOSED);
        }
        fits(given(), term.role(), exclusionWaived).ifPresent(reason -> {
            throw new AccountRefusal(reason);
        });
        put(term);
        endSessions(now);
    }

    /** Moves the end of a role that was given. Nobody's session ends: what is held stays, or was not held. */
    void moveEnd(Role role, Instant until) {
        term(role).ifPresent(term -> put(new Term(role, until)));
    }

    private void put(Term term) {
        terms.removeIf(each -> each.role() == term.role());
        terms.add(term);
    }

    /** From now on no reader's role is held, until this instant or until {@link #resume}. The person's sessions end. */
    void suspend(Optional<Instant> until, Optional<UUID> by, Instant now) {
        suspendedFrom = now;
        suspendedUntil = until.orElse(null);
        suspendedBy = by.orElse(null);
        endSessions(now);
    }

    void resume() {
        suspendedFrom = null;
        suspendedUntil = null;
        suspendedBy = null;
    }

    /** Why this role does not go with those; empty if it does. */
    static Optional<AccountRefusal.Reason> fits(Set<Role> held, Role role, boolean exclusionWaived) {
        if (held.stream().anyMatch(each -> each.isStaff() != role.isStaff())) {
            return Optional.of(AccountRefusal.Reason.JOURNALIST_AND_STAFF);
        }
        if (role == Role.EMBARGO_READER && !held.contains(Role.JOURNALIST)) {
            return Optional.of(AccountRefusal.Reason.GRANT_NEEDS_JOURNALIST);
        }
        var both = (role == Role.ADMINISTRATOR && held.contains(Role.EDITOR))
                || (role == Role.EDITOR && held.contains(Role.ADMINISTRATOR));
        if (both && !exclusionWaived) {
            return Optional.of(AccountRefusal.Reason.ADMINISTRATOR_AND_EDITOR);
        }
        return Optional.empty();
    }

    /** Takes a role away; a journalist who is one no longer keeps no grant either. The person's sessions end. */
    void take(Role role, Instant now) {
        terms.removeIf(each -> each.role() == role);
        if (role == Role.JOURNALIST) {
            terms.removeIf(each -> each.role() == Role.EMBARGO_READER);
        }
        endSessions(now);
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
        endSessions(now);
    }

    void reopen() {
        closedAt = null;
    }

    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        endSessions(now);
    }

    /** Whether whoever signs in with it is asked for a second factor (S4). */
    boolean asksForSecondFactor() {
        return secondFactorSince != null;
    }

    /** It has a second factor, or another one; its sessions end, but for the one in which it was done (S5). */
    void hasSecondFactor(Instant now) {
        secondFactorSince = now;
        endSessions(now);
    }

    /** It has none any more; its sessions end, but for the one in which it was done (S5). */
    void hasNoSecondFactor(Instant now) {
        secondFactorSince = null;
        endSessions(now);
    }

    void endSessions(Instant now) {
        sessionsEndBefore = now;
    }

    private static Language language(String tag) {
        return Language.ofTag(tag).orElseThrow();
    }

    private static void putIfPresent(Map<Language, String> names, Language language, @Nullable String name) {
        if (name != null) {
            names.put(language, name);
        }
    }
}
