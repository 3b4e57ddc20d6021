package presscenter.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import presscenter.language.Localized;

interface AllTerms extends Repository<Terms, Integer> {
    Terms saveAndFlush(Terms terms);

    @Query("select t from Terms t where t.version = (select max(l.version) from Terms l)")
    Optional<Terms> present();

    @Query("select t from Terms t order by t.version desc")
    List<Terms> all();

    /**
     * Puts these words in force after the present ones, which stay as they are.
     *
     * @return the new terms; empty if the present ones say the same
     */
    default Optional<Terms> follow(Localized<String> title, Localized<String> body, Instant since) {
        var present = present();
        var next = new Terms(present.map(Terms::version).orElse(0) + 1, title, body, since);
        return present.filter(now -> now.hash().equals(next.hash())).isPresent()
                ? Optional.empty()
                : Optional.of(saveAndFlush(next));
    }

    @Query("select count(a) from TermsAcceptance a where a.version = :version")
    long acceptancesOf(int version);

    @Query("""
            select a from TermsAcceptance a
            where a.person = :person and a.outlet = :outlet and a.version = (select max(l.version) from Terms l)
            """)
    Optional<TermsAcceptance> accepted(UUID person, String outlet);

    @Query("select a from TermsAcceptance a where a.version = (select max(l.version) from Terms l)")
    List<TermsAcceptance> acceptances();

    /** The same, for all who accepted the present terms at once. */
    @Query("""
            select new presscenter.release.Standings$Accepted(a.person, a.outlet) from TermsAcceptance a
            where a.version = (select max(l.version) from Terms l)
            """)
    Set<Standings.Accepted> whoAccepted();
}
