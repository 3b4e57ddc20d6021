package presscenter.media;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFiles extends Repository<StoredFile, UUID> {
    StoredFile save(StoredFile file);

    Optional<StoredFile> findById(UUID id);

    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("delete from StoredFile f where f.id = :id")
    int remove(UUID id);

    @Query("select f.id from StoredFile f where f.id in :some")
    Set<UUID> known(Collection<UUID> some);
}
