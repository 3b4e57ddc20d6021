package presscenter.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The letters of lists. */
interface ListLetters extends Repository<ListLetter, UUID> {
    ListLetter save(ListLetter letter);

    void delete(ListLetter letter);

    void flush();

    Optional<ListLetter> findById(UUID id);

    Optional<ListLetter> findByListId(UUID list);

    /** The letter of the list that has this number. */
    @Query("""
            select d from ListLetter d, PeopleList l
            where l.id = d.listId and l.number = :number
            """)
    Optional<ListLetter> ofNumber(String number);

    /**
     * Those that have been kept for as long as an own letter of each of its people would be (A6): as long as one of
     * their applications still needs one, all of them keep it.
     *
     * @param papers what was decided on before then keeps no letter
     * @param draft what was begun before then and never handed in, or was taken back before then, keeps nothing
     * @param undecided what ended before then and was never decided on keeps nothing
     */
    @Query("""
            select d.id from ListLetter d, PeopleList l
            where l.id = d.listId
                and (l.handedInAt is null and l.begunAt < :draft
                    or l.handedInAt < :draft
                        and not exists (
                            select a from Application a
                            where a.listNumber = l.number
                                and (a.state in (presscenter.accreditation.ApplicationState.SUBMITTED,
                                        presscenter.accreditation.ApplicationState.NEEDS_INFORMATION,
                                        presscenter.accreditation.ApplicationState.WAITLISTED)
                                    or a.state in (presscenter.accreditation.ApplicationState.DRAFT,
                                            presscenter.accreditation.ApplicationState.WITHDRAWN)
                                        and a.stateSince >= :draft
                                    or a.state = presscenter.accreditation.ApplicationState.EXPIRED
                                        and a.decidedAt is null and a.stateSince >= :undecided
                                    or a.state not in (presscenter.accreditation.ApplicationState.DRAFT,
                                            presscenter.accreditation.ApplicationState.WITHDRAWN)
                                        and a.decidedAt >= :papers)))
            order by d.handedInAt, d.id
            """)
    List<UUID> due(Instant papers, Instant draft, Instant undecided);
}
