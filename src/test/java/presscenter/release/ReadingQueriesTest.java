package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.release.ReleaseHouse.ALSO_CLEARED;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;
import static presscenter.release.ReleaseHouse.words;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import presscenter.Databases;
import presscenter.embargo.Audience;
import presscenter.embargo.Reader;
import presscenter.language.Language;
import presscenter.language.Localized;

/**
 * Each reading query by itself tells nothing of what is hidden (E5), though somebody should ask it what no page asks:
 * what stands before it today may be rebuilt tomorrow.
 */
@Tag("started")
class ReadingQueriesTest {
    private static final Language RU = Language.RUSSIAN;

    private ReleaseHouse house = ReleaseHouse.emptyOn(Databases.H2);
    private ReleaseNumber hidden = new ReleaseNumber(2026, "ZZZZZZ");
    private ReleaseNumber out = hidden;
    private ReleaseNumber withdrawn = hidden;
    private Instant now = Instant.EPOCH;
    private @Nullable TransactionStatus asking;

    /**
     * One is under embargo, extended, being revised, with a name and a topic of its own, in a hold of all that has
     * ended; two were out for the accredited: one was corrected and replaced, the other taken back.
     */
    @BeforeEach
    void there_are_one_hidden_release_and_two_for_the_accredited() {
        house = ReleaseHouse.emptyOn(Databases.H2);
        house.accepts(CLEARED);
        var door = house.the(ReleaseImport.class);
        var called = Localized.of("а", "б", "c");
        door.keep(
                List.of(new KnownName("speaker", NameKind.PERSON, called, Localized.none(), Optional.empty())),
                List.of(new TopicName("topic", called)));

        hidden = house.submitted(until(house.noon));
        house.at(OFFICER);
        house.revises(hidden, facts());
        house.at(EDITOR);
        house.approves(hidden, RU);
        house.reads(CLEARED);
        house.newsroom().find(hidden, RU);
        house.at(OFFICER);
        house.clockReads(house.morning.plus(minutes(1)));
        house.embargo().extend(hidden, until(house.noon.plus(minutes(60))), reason());
        house.embargo().holdAll(reason());
        house.clockReads(house.morning.plus(minutes(2)));
        house.embargo().undoHoldAll();
        house.writing().change(hidden, RU);
        aside("release_told", "up_to");
        aside("release_tell_me", "language, asked_at");

        out = house.ready(atOnce());
        withdrawn = house.ready(atOnce());
        var newer = house.ready(atOnce());
        house.clockReads(house.morning.plus(minutes(5)));
        house.at(OFFICER);
        house.writing().change(out, RU);
        house.writes(out, RU, words("Другое заявление"));
        house.writing().submit(out, RU, new Submission(ChangeKind.CORRECTION, called, called, Set.of()));
        house.at(EDITOR);
        house.approves(out, RU);
        house.embargo().withdraw(withdrawn, reason(), called);
        house.at(OFFICER);
        house.clockReads(house.morning.plus(minutes(6)));
        house.desk().replace(out, newer);
        now = house.morning.plus(minutes(10));
        asking = house.the(PlatformTransactionManager.class).getTransaction(new DefaultTransactionDefinition());
    }

    /** As if the journalist had once had to do with the hidden one. */
    private void aside(String table, String more) {
        var values = more.startsWith("language") ? "'ru', created_at" : "created_at";
        house.sql()
                .update(
                        "insert into " + table + " (release_id, person, " + more + ") select id, ?, " + values
                                + " from release where number = ?",
                        JOURNALIST.person().orElseThrow(),
                        hidden.toString());
    }

    private static FactsDraft facts() {
        var bare = FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, RU);
        return new FactsDraft(
                bare.kind(),
                bare.audience(),
                bare.authoritative(),
                Optional.of("speaker"),
                bare.place(),
                bare.sourceLine(),
                bare.attributedTo(),
                bare.photoCredit(),
                bare.partner(),
                bare.notes(),
                Set.of("topic"));
    }

    @AfterEach
    void that_changes_nothing() {
        if (asking != null) {
            house.the(PlatformTransactionManager.class).rollback(asking);
        }
    }

    private ReleasesForReaders releases() {
        return house.the(ReleasesForReaders.class);
    }

    private Asker asker(Reader reader, boolean terms) {
        return new Asker(reader, terms, Optional.empty(), now);
    }

    private Asker journalist() {
        return asker(JOURNALIST, false);
    }

    private Asker anybody() {
        return asker(Reader.PUBLIC, false);
    }

    /** A grant holder in the circle who has not accepted the terms. */
    private Asker unbound() {
        return asker(ALSO_CLEARED, false);
    }

    /** The same who has. */
    private Asker bound() {
        return asker(ALSO_CLEARED, true);
    }

    // ── one release

    @Test
    void the_answer_of_one_release() {
        assertThat(releases().answers(journalist(), hidden)).isEmpty();
        assertThat(releases().answers(anybody(), out)).isEmpty();
    }

    @Test
    void the_answers_of_several_releases() {
        assertThat(releases().answers(journalist(), List.of(hidden))).isEmpty();
        assertThat(releases().answers(anybody(), List.of(out, withdrawn))).isEmpty();
    }

    @Test
    void the_words_of_an_answer() {
        assertThat(releases().answers(unbound(), hidden)).singleElement().satisfies(answer -> {
            assertThat(answer.headline()).isNull();
            assertThat(answer.lede()).isNull();
            assertThat(answer.version()).isNull();
        });
    }

    @Test
    void the_body() {
        assertThat(releases().body(journalist(), hidden, RU)).isEmpty();
        assertThat(releases().body(unbound(), hidden, RU)).isEmpty();
        assertThat(releases().body(bound(), hidden, Language.ENGLISH))
                .as("of the language that was asked for")
                .isEmpty();
        assertThat(releases().body(bound(), hidden, RU)).isPresent();
    }

    @Test
    void the_facts() {
        assertThat(releases().facts(journalist(), hidden)).isEmpty();
        assertThat(releases().facts(unbound(), hidden)).isEmpty();
    }

    @Test
    void the_notices() {
        assertThat(releases().notices(anybody(), out)).isEmpty();
        assertThat(releases().notices(anybody(), withdrawn)).isEmpty();
        assertThat(releases().notices(journalist(), out)).hasSize(1);
    }

    @Test
    void when_something_was_corrected() {
        assertThat(releases().corrected(anybody(), List.of(out))).isEmpty();
    }

    @Test
    void what_is_missing() {
        assertThat(releases().missing(journalist(), hidden)).isEmpty();
        assertThat(releases().missing(unbound(), hidden))
                .hasSize(2)
                .allSatisfy(missing -> assertThat(missing.told().reason()).isEqualTo(Localized.none()));
    }

    @Test
    void what_is_being_revised() {
        assertThat(releases().beingRevised(journalist(), hidden)).isEmpty();
        assertThat(releases().beingRevised(unbound(), hidden)).isEmpty();
        assertThat(releases().beingRevised(bound(), hidden)).hasSize(1);
    }

    @Test
    void which_version_it_is() {
        assertThat(releases().outwardVersion(anybody(), out, RU)).isZero();
    }

    @Test
    void which_extension_waits_to_be_confirmed() {
        var withoutGrant = new Reader(CLEARED.person(), CLEARED.outlet(), JOURNALIST.clearance(), false);
        assertThat(releases().unconfirmedExtension(asker(withoutGrant, true), hidden))
                .isEmpty();
        assertThat(releases().unconfirmedExtension(asker(CLEARED, true), hidden))
                .isPresent();
    }

    // ── lists, counts, choices

    @Test
    void the_list() {
        assertThat(listed(journalist())).contains(out, withdrawn).doesNotContain(hidden);
        assertThat(listed(anybody())).isEmpty();
    }

    private List<ReleaseNumber> listed(Asker asker) {
        return releases().page(asker, ReleaseFilter.ALL, Optional.empty(), Optional.empty(), 10).stream()
                .map(PageKey::number)
                .toList();
    }

    @Test
    void what_is_under_embargo() {
        assertThat(releases().underEmbargo(journalist())).isEmpty();
    }

    @Test
    void the_topics_to_choose_from() {
        assertThat(releases().topics(journalist())).isEmpty();
        assertThat(releases().topics(unbound())).isEmpty();
        assertThat(releases().topicsUnderEmbargo(asker(JOURNALIST, true))).isEmpty();
        assertThat(releases().topicsUnderEmbargo(unbound())).isEmpty();
        assertThat(releases().topicsUnderEmbargo(bound())).hasSize(1);
    }

    @Test
    void the_names_to_choose_from() {
        assertThat(releases().names(journalist())).isEmpty();
        assertThat(releases().names(unbound())).isEmpty();
    }

    // ── what happened since, and what is announced

    @Test
    void what_was_decided() {
        assertThat(releases().changesSince(journalist(), Instant.EPOCH))
                .extracting(change -> change.sinceRead().number())
                .doesNotContain(hidden);
    }

    @Test
    void which_holds_there_were() {
        assertThat(releases().holdsOfAllSince(journalist(), Instant.EPOCH)).isEmpty();
    }

    @Test
    void what_was_corrected_since() {
        assertThat(releases().noticesSince(anybody(), Instant.EPOCH)).isEmpty();
    }

    @Test
    void what_was_replaced_since() {
        assertThat(releases().replacedSince(anybody(), Instant.EPOCH)).isEmpty();
    }

    @Test
    void what_one_put_aside() {
        assertThat(releases().putAside(journalist())).isEqualTo(Map.of());
    }

    @Test
    void what_one_waited_for() {
        assertThat(releases().arrived(journalist())).isEmpty();
    }

    @Test
    void what_is_to_be_announced() {
        assertThat(releases().unannounced(now, Optional.empty())).contains(out).doesNotContain(hidden);
    }

    @Test
    void which_lift_has_come() {
        assertThat(releases().liftedAfter(Instant.EPOCH, anybody()))
                .hasValueSatisfying(lift -> assertThat(lift).isBefore(now));
    }
}
