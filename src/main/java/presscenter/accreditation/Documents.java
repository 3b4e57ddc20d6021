package presscenter.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What applicants handed in. */
interface Documents extends Repository<Document, UUID> {
    Document save(Document document);

    void delete(Document document);

    void flush();

    Optional<Document> findById(UUID id);

    /**
     * Those that have been kept for as long as is promised (A6).
     *
     * @param identity what was decided on before then keeps no identity document
     * @param papers what was decided on before then keeps no letter and no press card
     * @param draft what was begun before then and never handed in, or was taken back before then, keeps nothing
     * @param undecided what ended before then and was never decided on keeps nothing
     * @param now portraits go with the badge, when what was granted is over or was taken away
     */
    @Query("""
            select d.id from Document d, Application a
            where a.id = d.applicationId
                and (a.decidedAt < :identity and d.kind = presscenter.accreditation.DocumentKind.IDENTITY
                    or a.decidedAt < :papers
                        and d.kind in (presscenter.accreditation.DocumentKind.LETTER,
                            presscenter.accreditation.DocumentKind.PRESS_CARD)
                    or a.state in (presscenter.accreditation.ApplicationState.DRAFT,
                            presscenter.accreditation.ApplicationState.WITHDRAWN)
                        and a.stateSince < :draft
                    or a.state = presscenter.accreditation.ApplicationState.EXPIRED
                        and a.decidedAt is null and a.stateSince < :undecided
                    or d.kind = presscenter.accreditation.DocumentKind.PORTRAIT
                        and (a.grantedUntil <= :now
                            or a.decidedAt < :identity
                                and a.state in (presscenter.accreditation.ApplicationState.REFUSED,
                                    presscenter.accreditation.ApplicationState.REVOKED)))
                and a.state not in (presscenter.accreditation.ApplicationState.SUBMITTED,
                    presscenter.accreditation.ApplicationState.NEEDS_INFORMATION,
                    presscenter.accreditation.ApplicationState.WAITLISTED)
            order by d.handedInAt, d.id
            """)
    List<UUID> due(Instant identity, Instant papers, Instant draft, Instant undecided, Instant now);

    List<Document> findByApplicationId(UUID application);

    Optional<Document> findByApplicationIdAndKind(UUID application, DocumentKind kind);
}
