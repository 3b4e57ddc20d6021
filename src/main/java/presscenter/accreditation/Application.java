package presscenter.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationForm.Technical;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.language.Language;
import presscenter.security.Username;

/**
 * An application for one edition (A1), from its first word to the end of what was granted. Changes are guarded verbs.
 */
@Entity
@Table(name = "accreditation_application")
class Application {
    /** So long before it the end of an accreditation is announced. */
    static final Duration ANNOUNCED = Duration.ofDays(14);

    @Id
    private UUID id;

    private String number;
    private String editionKey;
    private String address;
    private String language;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = ApplicationState.DRAFT;

    private Instant stateSince;

    @SuppressWarnings("UnusedVariable") // asked for by the query that counts
    private Instant begunAt;

    @SuppressWarnings("UnusedVariable") // asked for by the query that counts
    private String begunFrom;

    private @Nullable Instant submittedAt;
    private boolean late;
    private boolean appealed;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable UUID person;
    private @Nullable Instant grantedUntil;
    private @Nullable Instant suspendedUntil;
    private @Nullable String lot;
    private @Nullable Instant remindedAt;

    private String name = "";
    private String latinName = "";

    @Enumerated(EnumType.STRING)
    private @Nullable ApplicantClass applicantClass;

    private String nameSkeleton = "";
    private String latinSkeleton = "";
    private String phone = "";
    private String identityNumber = "";
    private @Nullable String outletKey;
    private String outletTyped = "";
    private String outletWebsite = "";

    @Column(name = "job")
    private String position = "";

    private String signatory = "";
    private String otherRoles = "";

    @Enumerated(EnumType.STRING)
    private @Nullable MinistryStatus ministry;

    private String equipment = "";
    private String vehicle = "";
    private String crew = "";
    private boolean visaLetter;

    private String changed = "";
    private @Nullable String wantedAddress;
    private @Nullable String listNumber;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Application() {}

    /**
     * A draft in which nothing is written yet.
     *
     * @param from the hash of the network address it was begun from
     */
    Application(
            UUID id,
            ApplicationNumber number,
            String edition,
            Username address,
            Language language,
            String from,
            Instant now) {
        this.id = id;
        this.number = number.toString();
        this.editionKey = edition;
        this.address = address.value();
        this.language = language.tag();
        this.begunFrom = from;
        this.begunAt = now;
        this.stateSince = now;
    }

    UUID id() {
        return id;
    }

    ApplicationNumber number() {
        return ApplicationNumber.parse(number).orElseThrow();
    }

    String edition() {
        return editionKey;
    }

    String address() {
        return address;
    }

    Language language() {
        return Language.ofTag(language).orElseThrow();
    }

    ApplicationState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    boolean isLate() {
        return late;
    }

    boolean isAppeal() {
        return appealed;
    }

    Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    Optional<Instant> grantedUntil() {
        return Optional.ofNullable(grantedUntil);
    }

    /** The list in which the focal point of the outlet named this person (A9); empty if the person came alone. */
    Optional<ListNumber> list() {
        return Optional.ofNullable(listNumber).flatMap(ListNumber::parse);
    }

    void isNamedIn(ListNumber list) {
        listNumber = list.toString();
    }

    /** How often it was changed: whoever decides says which state of it they saw (A19). */
    long version() {
        return version == null ? 0 : version;
    }

    void speaks(Language other) {
        language = other.tag();
    }

    ApplicationForm form() {
        return new ApplicationForm(
                name,
                latinName,
                Optional.ofNullable(applicantClass),
                phone,
                identityNumber,
                new OutletChoice(Optional.ofNullable(outletKey), outletTyped, outletWebsite),
                position,
                signatory,
                roles(otherRoles),
                Optional.ofNullable(ministry),
                new Technical(equipment, vehicle, crew, visaLetter));
    }

    /** What is left of the person's name across spellings and scripts (A15). */
    Set<String> skeletons() {
        return Set.copyOf(List.of(nameSkeleton, latinSkeleton));
    }

    /**
     * Whoever was named in a list writes the own part of it: the outlet, and who signed, are what its letter says (A9).
     *
     * @throws ApplicationRefused if it was handed in, and nothing was asked for
     */
    void write(ApplicationForm form) {
        if (!state.isOpenToApplicant()) {
            throw new ApplicationRefused(Why.NOT_OPEN);
        }
        var written = listNumber == null ? form : form.assignedAs(form());
        if (isChanged()) {
            changed(Credential.between(form(), written)); // while it is checked again
        }
        put(written);
    }

    private void put(ApplicationForm form) {
        name = form.name();
        latinName = form.latinName();
        nameSkeleton = PersonSpelling.skeleton(form.name());
        latinSkeleton = PersonSpelling.skeleton(form.latinName());
        applicantClass = form.as().orElse(null);
        phone = form.phone();
        identityNumber = form.identityNumber();
        outletKey = form.outlet().key().orElse(null);
        outletTyped = form.outlet().typed();
        outletWebsite = form.outlet().website();
        position = form.position();
        signatory = form.signatory();
        otherRoles = form.otherRoles().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        ministry = form.ministry().orElse(null);
        equipment = form.technical().equipment();
        vehicle = form.technical().vehicle();
        crew = form.technical().crew();
        visaLetter = form.technical().visaLetter();
    }

    /** The desk found the outlet that the applicant named. */
    void worksFor(String key) {
        outletKey = key;
    }

    /**
     * The person who is accredited has another outlet, address or identity, and waits to be checked again (A8).
     *
     * @param reached the person's address once it is checked
     */
    void change(ApplicationForm form, Username reached, Instant now) {
        if (state != ApplicationState.APPROVED) {
            throw new ApplicationRefused(Why.WRONG_STATE);
        }
        var others = Credential.between(form(), form);
        if (!reached.value().equals(address)) {
            others.add(Credential.ADDRESS);
            wantedAddress = reached.value();
        }
        if (others.isEmpty()) {
            throw new ApplicationRefused(Why.NOTHING_CHANGED);
        }
        if (others.contains(Credential.OUTLET)) {
            comesAlone(); // the letter of the list speaks for its own outlet
        }
        changed(others);
        put(form);
        become(ApplicationState.SUBMITTED, now);
    }

    /** Whoever hands in a letter of their own is spoken for by that one, and no more by the list's (A9). */
    void comesAlone() {
        listNumber = null;
    }

    private void changed(Set<Credential> others) {
        others.addAll(changed());
        changed = others.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** What is another since the last approval and not checked yet (A8). */
    Set<Credential> changed() {
        return changed.isEmpty()
                ? Set.of()
                : Arrays.stream(changed.split(",")).map(Credential::valueOf).collect(Collectors.toSet());
    }

    /** What was granted has ended; the address stays the one that was checked. */
    private void nothingIsCheckedAgain() {
        changed = "";
        wantedAddress = null;
    }

    /** The person was checked at another edition, and is written to at this address from now on. */
    void isReachedAt(String checked) {
        address = checked;
    }

    boolean isChanged() {
        return !changed.isEmpty();
    }

    /** The address that is to be the person's once it is checked; empty if it stays. */
    Optional<String> wantedAddress() {
        return Optional.ofNullable(wantedAddress);
    }

    /** The person's address from an approval on. */
    String addressOnceChecked() {
        return wantedAddress().orElse(address);
    }

    /** Handed in, the first time or again with what was asked for. */
    void handIn(boolean isLate, Instant now) {
        if (!state.isOpenToApplicant()) {
            throw new ApplicationRefused(Why.NOT_OPEN);
        }
        if (submittedAt == null) {
            submittedAt = now;
            late = isLate;
        }
        become(ApplicationState.SUBMITTED, now);
    }

    /** The applicant thinks better of it; what was granted is the desk's to end. */
    void withdraw(Instant now) {
        become(ApplicationState.WITHDRAWN, now);
    }

    void takeUpAgain(Instant now) {
        nothingIsCheckedAgain();
        become(ApplicationState.DRAFT, now);
    }

    /** Against a refusal or a revocation; once, and decided by somebody else than before (A11). */
    void appeal(Instant now) {
        if (appealed) {
            throw new ApplicationRefused(Why.ALREADY_APPEALED);
        }
        if (!state.isOpenToAppeal()) {
            throw new ApplicationRefused(Why.WRONG_STATE);
        }
        become(ApplicationState.SUBMITTED, now);
        appealed = true;
        nothingIsCheckedAgain();
    }

    void ask(Instant now) {
        become(ApplicationState.NEEDS_INFORMATION, now);
    }

    /**
     * What is suspended is not approved anew: {@link #resume} ends a suspension.
     *
     * @param until the end of what is granted, exclusive
     */
    void approve(UUID by, UUID account, Instant until, Instant now) {
        if (!mayBeApproved()) {
            throw new ApplicationRefused(Why.WRONG_STATE);
        }
        decide(ApplicationState.APPROVED, by, now);
        person = account;
        grantedUntil = until;
        remindedAt = null;
        address = addressOnceChecked();
        wantedAddress = null;
        changed = "";
    }

    /** It is found fit, and no place is free for it (A12). */
    void waitForPlace(Instant now) {
        become(ApplicationState.WAITLISTED, now);
    }

    /** Its place in the waiting list is this one from now on. */
    void draws(Lot drawn) {
        lot = drawn.value();
    }

    boolean isDrawn() {
        return lot != null;
    }

    void refuse(UUID by, Instant now) {
        decide(ApplicationState.REFUSED, by, now);
    }

    /** @param until when it comes back by itself; empty until somebody ends it */
    void suspend(Optional<Instant> until, Instant now) {
        become(ApplicationState.SUSPENDED, now);
        suspendedUntil = until.orElse(null);
    }

    /** Whether a suspension has come to its end by itself, and was not told so. */
    boolean comesBackAt(Instant now) {
        return state == ApplicationState.SUSPENDED && suspendedUntil != null && !now.isBefore(suspendedUntil);
    }

    void resume(Instant now) {
        if (state != ApplicationState.SUSPENDED) {
            throw new ApplicationRefused(Why.WRONG_STATE);
        }
        become(ApplicationState.APPROVED, now);
    }

    void revoke(UUID by, Instant now) {
        decide(ApplicationState.REVOKED, by, now);
    }

    /** Whether what was granted is over, and was not told so. */
    boolean isOverAt(Instant now) {
        return grantedUntil != null && !now.isBefore(grantedUntil) && state.mayBecome(ApplicationState.EXPIRED);
    }

    /**
     * Whether nobody decides on it any more (A6): its edition is over, or, if something was granted that is to be
     * checked again, that; as long as it goes on somebody must be able to check it, or to end it (A8).
     *
     * @param end from when on nobody decides for its edition
     */
    boolean isLeftUndecidedAt(Instant now, Instant end) {
        return isWorkedOn() && (isChanged() ? grantedUntil != null && !now.isBefore(grantedUntil) : !now.isBefore(end));
    }

    /** Whether it is in force at this instant, and will not be for long (A14). */
    boolean endsSoonAfter(Instant now) {
        return state == ApplicationState.APPROVED
                && grantedUntil != null
                && now.isBefore(grantedUntil)
                && !now.isBefore(grantedUntil.minus(ANNOUNCED));
    }

    /**
     * Notes that its end is announced, which is done once.
     *
     * @return whether it is to be written about: not if the decision itself said it a moment ago
     */
    boolean announceEnd(Instant now) {
        if (remindedAt != null || !endsSoonAfter(now)) {
            return false;
        }
        remindedAt = now;
        return decidedAt == null || grantedUntil == null || decidedAt.isBefore(grantedUntil.minus(ANNOUNCED));
    }

    void expire(Instant now) {
        nothingIsCheckedAgain();
        become(ApplicationState.EXPIRED, now);
    }

    /** Whether the desk sees it: what was never handed in is its applicant's own, also when it was taken back. */
    boolean isSeenByDesk() {
        return state != ApplicationState.DRAFT && submittedAt != null;
    }

    /** Whether it waits for the desk, for what the desk asked for, or for a place. */
    boolean isWorkedOn() {
        return state.isToBeDecided();
    }

    /** Whether it waits for an approval. */
    boolean mayBeApproved() {
        return state != ApplicationState.SUSPENDED && state.mayBecome(ApplicationState.APPROVED);
    }

    /** Whether its applicant may appeal now: against a refusal or a revocation, if there was no appeal yet (A11). */
    boolean mayAppeal() {
        return state.isOpenToAppeal() && !appealed;
    }

    /** Whether this officer may decide on it now: on an appeal, not who decided before (A11). */
    boolean mayBeDecidedBy(UUID officer) {
        return !appealed || !officer.equals(decidedBy);
    }

    private void decide(ApplicationState decision, UUID by, Instant now) {
        if (!mayBeDecidedBy(by)) {
            throw new ApplicationRefused(Why.DECIDED_BEFORE);
        }
        become(decision, now);
        decidedBy = by;
        decidedAt = now;
    }

    private void become(ApplicationState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new ApplicationRefused(Why.WRONG_STATE);
        }
        state = next;
        stateSince = now;
    }

    private static Set<OtherRole> roles(String list) {
        return list.isEmpty()
                ? Set.of()
                : Arrays.stream(list.split(",")).map(OtherRole::valueOf).collect(Collectors.toSet());
    }
}
