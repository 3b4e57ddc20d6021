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

/** The one letter of assignment of a list (A9); its content lies in the vault. */
@Entity
@Table(name = "accreditation_list_letter")
class ListLetter {
    @Id
    private UUID id;

    private UUID listId;

    @Enumerated(EnumType.STRING)
    private FileKind fileKind;

    private long fileBytes;
    private Instant handedInAt;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected ListLetter() {}

    ListLetter(UUID list, KeptFile file, Instant now) {
        this.id = file.id();
        this.listId = list;
        this.fileKind = file.kind();
        this.fileBytes = file.bytes();
        this.handedInAt = now;
    }

    /** Of the letter, and of its file in the vault. */
    UUID id() {
        return id;
    }

    UUID list() {
        return listId;
    }

    HandedIn line() {
        return new HandedIn(DocumentKind.LETTER, fileKind, fileBytes, handedInAt, true);
    }
}
