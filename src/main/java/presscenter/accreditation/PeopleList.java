package presscenter.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.language.Language;
import presscenter.security.Username;

/**
 * A list of people that the focal point of an outlet hands in for one edition, with one letter of assignment (A9). One
 * browser holds it at a time: whoever opens it by its link takes it over.
 */
@Entity
@Table(name = "accreditation_list")
class PeopleList {
    @Id
    private UUID id;

    private String number;
    private String editionKey;
    private String address;
    private String language;

    @SuppressWarnings("UnusedVariable") // asked for by the queries that count and clear away
    private Instant begunAt;

    @SuppressWarnings("UnusedVariable") // asked for by the query that counts
    private String begunFrom;

    private @Nullable Instant provedAt;
    private @Nullable Instant handedInAt;
    private String name = "";
    private String phone = "";
    private @Nullable String outletKey;
    private String outletTyped = "";
    private String signatory = "";

    @SuppressWarnings("UnusedVariable") // asked for by the query that opens it
    private String keyHash;

    private Instant keyUntil;

    @SuppressWarnings("UnusedVariable") // asked for by the query that opens it
    private @Nullable String linkHash;

    private @Nullable Instant linkUntil;

    @Version
    @SuppressWarnings("UnusedVariable") // the persistence provider counts; null while it is not stored
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected PeopleList() {}

    /**
     * One in which nothing is written yet.
     *
     * @param from the hash of the network address it was begun from
     * @param key the hash of what opens it in this browser
     */
    PeopleList(
            UUID id,
            ListNumber number,
            String edition,
            Username address,
            Language language,
            String from,
            String key,
            Instant now) {
        this.id = id;
        this.number = number.toString();
        this.editionKey = edition;
        this.address = address.value();
        this.language = language.tag();
        this.begunFrom = from;
        this.begunAt = now;
        this.keyHash = key;
        this.keyUntil = now.plus(ApplicantKey.IN_BROWSER);
    }

    UUID id() {
        return id;
    }

    ListNumber number() {
        return ListNumber.parse(number).orElseThrow();
    }

    String edition() {
        return editionKey;
    }

    /** Of its focal point. */
    String address() {
        return address;
    }

    Language language() {
        return Language.ofTag(language).orElseThrow();
    }

    void speaks(Language other) {
        language = other.tag();
    }

    ListForm form() {
        return new ListForm(name, phone, new OutletChoice(Optional.ofNullable(outletKey), outletTyped, ""), signatory);
    }

    void write(ListForm form) {
        requireOpen();
        name = form.name();
        phone = form.phone();
        outletKey = form.outlet().key().orElse(null);
        outletTyped = form.outlet().typed();
        signatory = form.signatory();
    }

    /** @throws ApplicationRefused if it was handed in: it says what it said then */
    void requireOpen() {
        if (handedInAt != null) {
            throw new ApplicationRefused(Why.NOT_OPEN);
        }
    }

    Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    void handIn(Instant now) {
        requireOpen();
        handedInAt = now;
    }

    /** Whether somebody came by a link that went to its address. */
    boolean isProved() {
        return provedAt != null;
    }

    boolean isOpenedByKeyAt(Instant now) {
        return now.isBefore(keyUntil);
    }

    boolean isOpenedByLinkAt(Instant now) {
        return linkUntil != null && now.isBefore(linkUntil);
    }

    /** A link goes by mail; an earlier one opens nothing any more (A21). */
    void isSent(String hash, Instant now) {
        linkHash = hash;
        linkUntil = now.plus(ApplicantKey.BY_MAIL);
    }

    /** Somebody came by the link, once; the browser that held the list before does not hold it any more. */
    void isOpened(String key, Instant now) {
        linkHash = null;
        linkUntil = null;
        keyHash = key;
        keyUntil = now.plus(ApplicantKey.IN_BROWSER);
        provedAt = now;
    }
}
