package presscenter.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import presscenter.role.Role;

/** The proposed roles. */
interface Proposals extends Repository<Proposal, UUID> {
    Proposal save(Proposal proposal);

    Optional<Proposal> findById(UUID id);

    @Query("""
            select p from Proposal p
            where p.outcome = presscenter.security.RoleDecision.OPEN
            order by p.proposedAt, p.id
            """)
    List<Proposal> open();

    @Query("""
            select p from Proposal p
            where p.outcome = presscenter.security.RoleDecision.OPEN and p.accountId = :account
            """)
    List<Proposal> openFor(UUID account);

    @Query("""
            select p from Proposal p
            where p.outcome = presscenter.security.RoleDecision.OPEN and p.accountId = :account and p.role = :role
            """)
    Optional<Proposal> openFor(UUID account, Role role);

    @Query("""
            select p from Proposal p, Notice n
            where n.key.proposalId = p.id and n.key.personId = :person
            order by p.proposedAt, p.id
            """)
    List<Proposal> noticedTo(UUID person);
}
