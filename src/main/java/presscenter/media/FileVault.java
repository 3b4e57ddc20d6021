package presscenter.media;

import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where files are kept that people hand in. The desk that owns a file asks here; who may see it, and what is written
 * into the audit trail about it, that desk decides (A5).
 *
 * <p>What is known of a file and its key is a row, what is in it lies sealed in a folder. So a copy of the folder says
 * nothing, and of a deleted file a forgotten copy neither (A6).
 */
@Component
public class FileVault {
    private final FileChecks checks;
    private final StoredFiles files;
    private final Shelf shelf;
    private final Clock clock;

    FileVault(FileChecks checks, StoredFiles files, Shelf shelf, Clock clock) {
        this.checks = checks;
        this.files = files;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * Keeps a checked file if, and as soon as, the transaction that it is handed in with is stored. If that is rolled
     * back, nothing is left of it.
     *
     * @throws FileRefused if there is no room for it; the transaction is then rolled back, too
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public KeptFile keep(CheckedFile checked) {
        var id = UUID.randomUUID();
        var content = checked.content();
        var file = new KeptFile(id, checked.kind(), content.length, sha256(content), checked.extent());
        var seal = Seal.of(id);
        afterwards(TransactionSynchronization.STATUS_ROLLED_BACK, id);
        shelf.put(id, seal.closed(content), clock.instant());
        files.save(new StoredFile(file, seal));
        return file;
    }

    /**
     * Checks a file and keeps it. A check takes up to some seconds, for which the transaction's connection is lent:
     * where many people hand in files, {@link FileChecks#check} comes before the transaction.
     *
     * @param content read to its end, or until it is too long; not closed
     * @param allowed the kinds that are taken here
     * @throws FileRefused if it is not taken; the transaction is then rolled back
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public KeptFile keep(InputStream content, Set<FileKind> allowed) {
        return keep(checks.check(content, allowed));
    }

    /** What is known of a file; empty if it is not, or no longer, kept. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> find(UUID id) {
        return files.findById(id).map(StoredFile::file);
    }

    /**
     * What is in a file, as it was kept.
     *
     * @throws NoSuchElementException if it is not, or no longer, kept
     * @throws FileUnreadable if the disk has lost or changed it
     */
    @Transactional(readOnly = true)
    public byte[] open(UUID id) {
        return open(files.findById(id).orElseThrow(() -> new NoSuchElementException("No file " + id)));
    }

    /**
     * Deletes a file if, and as soon as, the transaction is stored; nothing happens if it is not kept any more.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(UUID id) {
        if (files.remove(id) > 0) {
            afterwards(TransactionSynchronization.STATUS_COMMITTED, id);
        }
    }

    private byte[] open(StoredFile file) {
        return file.seal().opened(shelf.take(file.getId()));
    }

    /** Removes the file if the transaction ends so; if nobody knows how it ended, the sweep looks at its row later. */
    private void afterwards(int ending, UUID id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == ending) {
                    shelf.remove(id);
                }
            }
        });
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256", impossible);
        }
    }
}
