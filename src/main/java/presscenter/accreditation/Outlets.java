package presscenter.accreditation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import presscenter.accreditation.OutletSpelling.Form;

interface Outlets extends Repository<RegisteredOutlet, String> {
    RegisteredOutlet save(RegisteredOutlet outlet);

    Optional<RegisteredOutlet> findById(String key);

    boolean existsById(String key);

    /** To be changed: whoever changes records lines up. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from RegisteredOutlet o where o.key in :keys order by o.key")
    List<RegisteredOutlet> take(Set<String> keys);

    @Query("select o from RegisteredOutlet o where o.mergedInto = :key")
    List<RegisteredOutlet> mergedInto(String key);

    @Query("""
            select new presscenter.accreditation.OutletRow(
              o.key, o.nameBe, o.nameRu, o.nameEn, o.kind, o.country, o.telephone, o.state, o.mergedInto)
            from RegisteredOutlet o
            where o.state in :states
            """)
    List<OutletRow> all(Set<OutletState> states);

    @Query("""
            select new presscenter.accreditation.OutletRow(
              o.key, o.nameBe, o.nameRu, o.nameEn, o.kind, o.country, o.telephone, o.state, o.mergedInto)
            from RegisteredOutlet o
            where o.key in :keys
            """)
    List<OutletRow> named(Set<String> keys);

    /** Whose name or word, folded, begins so; a name in the order of how much of it is left to type. */
    @Query("""
            select distinct new presscenter.accreditation.OutletRow(
              o.key, o.nameBe, o.nameRu, o.nameEn, o.kind, o.country, o.telephone, o.state, o.mergedInto)
            from RegisteredOutlet o join o.spellings s
            where s.head = :head and s.form = :form and s.folded like :prefix and o.state in :states
            """)
    List<OutletRow> beginningWith(Form form, String head, String prefix, Set<OutletState> states);

    /** Who is called or looks exactly so. */
    @Query("""
            select distinct new presscenter.accreditation.OutletRow(
              o.key, o.nameBe, o.nameRu, o.nameEn, o.kind, o.country, o.telephone, o.state, o.mergedInto)
            from RegisteredOutlet o join o.spellings s
            where s.head in :heads and s.form = :form and s.folded in :folded and o.state in :states
            """)
    List<OutletRow> exactly(Form form, Collection<String> heads, Collection<String> folded, Set<OutletState> states);

    /** Words with this head that are about as long. */
    @Query("""
            select distinct s.folded from RegisteredOutlet o join o.spellings s
            where s.head = :head and s.form = :form and length(s.folded) between :from and :to and o.state in :states
            """)
    List<String> wordsWithHead(String head, Form form, int from, int to, Set<OutletState> states);

    /** Words with this tail that are about as long. */
    @Query("""
            select distinct s.folded from RegisteredOutlet o join o.spellings s
            where s.tail = :tail and s.form = :form and length(s.folded) between :from and :to and o.state in :states
            """)
    List<String> wordsWithTail(String tail, Form form, int from, int to, Set<OutletState> states);

    /** The words of these records. */
    @Query("""
            select new presscenter.accreditation.Outlets$Word(o.key, s.folded)
            from RegisteredOutlet o join o.spellings s
            where o.key in :keys and s.form = :form
            """)
    List<Word> words(Set<String> keys, Form form);

    /** A folded word of a record's names. */
    record Word(String key, String folded) {}
}
