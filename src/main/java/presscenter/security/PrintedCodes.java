package presscenter.security;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The printed codes. */
interface PrintedCodes extends Repository<PrintedCode, UUID> {
    PrintedCode save(PrintedCode code);

    @Query("""
            select c from PrintedCode c
            where c.accountId = :account and c.spentAt is null
            """)
    List<PrintedCode> unspentOf(UUID account);

    @Query("""
            select count(c) from PrintedCode c
            where c.accountId = :account and c.spentAt is null
            """)
    int countUnspentOf(UUID account);

    @Modifying
    @Query("""
            delete from PrintedCode c
            where c.accountId = :account
            """)
    void deleteAllOf(UUID account);
}
