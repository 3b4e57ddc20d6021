package presscenter.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What is known of a file, and the key without which it cannot be read. Never changed. */
@Entity
@Table(name = "media_file")
class StoredFile implements Persistable<UUID> {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "content_bytes")
    private int bytes;

    private String sha256;
    private @Nullable Integer pages;
    private @Nullable Integer width;
    private @Nullable Integer height;

    @Column(name = "seal_key")
    private byte[] key;

    StoredFile(KeptFile file, Seal seal) {
        id = file.id();
        kind = file.kind();
        bytes = file.bytes();
        sha256 = file.sha256();
        switch (file.extent()) {
            case Extent.Pages document -> pages = document.count();
            case Extent.Pixels picture -> {
                width = picture.width();
                height = picture.height();
            }
        }
        key = seal.key();
    }

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {} // JPA

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true; // it is saved once
    }

    Seal seal() {
        return Seal.of(id, key);
    }

    KeptFile file() {
        return new KeptFile(id, kind, bytes, sha256, extent());
    }

    private Extent extent() {
        return pages != null ? new Extent.Pages(pages) : new Extent.Pixels(size(width), size(height));
    }

    private static int size(@Nullable Integer side) {
        return side == null ? 0 : side;
    }
}
