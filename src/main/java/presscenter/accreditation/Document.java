package presscenter.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import presscenter.media.FileKind;
import presscenter.media.KeptFile;

/** A file that an applicant handed in (A5); its content lies in the vault. */
@Entity
@Table(name = "accreditation_document")
class Document {
    @Id
    private UUID id;

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private FileKind fileKind;

    private long fileBytes;
    private Instant handedInAt;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Document() {}

    Document(UUID application, DocumentKind kind, KeptFile file, Instant now) {
        this.id = file.id();
        this.applicationId = application;
        this.kind = kind;
        this.fileKind = file.kind();
        this.fileBytes = file.bytes();
        this.handedInAt = now;
    }

    /** Of the document, and of its file in the vault. */
    UUID id() {
        return id;
    }

    UUID application() {
        return applicationId;
    }

    DocumentKind kind() {
        return kind;
    }

    HandedIn line() {
        return new HandedIn(kind, fileKind, fileBytes, handedInAt, false);
    }
}
