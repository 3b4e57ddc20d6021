package presscenter.release;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllTerms extends Repository<Terms, Integer> {
    Terms save(Terms terms);

    @Query("select t from Terms t where t.version = (select max(l.version) from Terms l)")
    Optional<Terms> present();

    @Query("""
            select a from TermsAcceptance a
            where a.person = :person and a.outlet = :outlet and a.version = (select max(l.version) from Terms l)
            """)
    Optional<TermsAcceptance> accepted(UUID person, String outlet);

    @Query("select a from TermsAcceptance a where a.version = (select max(l.version) from Terms l)")
    List<TermsAcceptance> acceptances();
}
