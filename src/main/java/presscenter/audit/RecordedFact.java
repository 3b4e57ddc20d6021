package presscenter.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One entry of the trail: written once, never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class RecordedFact {
    @Id
    private long number;

    @Column(name = "happened_at")
    private Instant at;

    private @Nullable UUID person;
    private @Nullable String address;
    private String what;
    private @Nullable String about;
    private @Nullable String why;
    private String details;

    @SuppressWarnings("UnusedVariable") // the database's own guard of the chain reads it
    private @Nullable Long previousNumber;

    private String previousHash;
    private String hash;

    RecordedFact(EntryContent content) {
        number = content.number();
        at = content.at();
        person = content.person();
        address = content.address();
        what = content.what();
        about = content.about();
        why = content.why();
        details = content.details();
        previousNumber = number == 1 ? null : number - 1;
        previousHash = content.previousHash();
        hash = content.hash();
    }

    @SuppressWarnings("NullAway.Init")
    protected RecordedFact() {} // JPA

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    AuditEntry entry() {
        return new AuditEntry(
                number,
                at,
                Optional.ofNullable(person),
                Optional.ofNullable(address),
                what,
                Optional.ofNullable(about),
                Optional.ofNullable(why),
                Details.read(details),
                previousHash,
                hash);
    }
}
