package presscenter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.Databases;
import presscenter.audit.AuditHouse.Decided;

/** Every decision is written down with its transaction, one behind the other. */
@Tag("started")
class AuditTrailTest {
    @ParameterizedTest
    @EnumSource
    void an_entry_says_who_decided_what_when_why_and_from_where(Databases database) {
        var house = AuditHouse.emptyOn(database);
        var details = new LinkedHashMap<String, String>();
        details.put("newLift", "2026-10-29T07:00:00Z");
        details.put("language", "be");
        house.clockReads(Instant.parse("2026-10-29T06:00:00.123987654Z"));

        house.decides(new Decided(
                "release.extended",
                Optional.of("2026-7K3M9Q"),
                Optional.of("Прамоўца спазняецца\nна гадзіну"),
                details));

        var entry = house.entries().getFirst();
        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.at()).isEqualTo(Instant.parse("2026-10-29T06:00:00.123Z"));
        assertThat(entry.person()).contains(AuditHouse.OFFICER);
        assertThat(entry.from()).contains("192.0.2.7");
        assertThat(entry.what()).isEqualTo("release.extended");
        assertThat(entry.about()).contains("2026-7K3M9Q");
        assertThat(entry.why()).contains("Прамоўца спазняецца\nна гадзіну");
        assertThat(entry.details())
                .containsExactly(Map.entry("newLift", "2026-10-29T07:00:00Z"), Map.entry("language", "be"));
        assertThat(entry.previousHash()).isEqualTo("0".repeat(64));
        assertThat(house.verdict()).isEqualTo(new ChainVerdict.Whole(1, entry.hash(), 0));
    }

    @ParameterizedTest
    @EnumSource
    void what_the_application_does_by_itself_has_no_person(Databases database) {
        var house = AuditHouse.emptyOn(database);
        house.acts(Optional.empty(), Optional.empty());

        house.decides(Decided.of("release.lifted"));

        assertThat(house.entries().getFirst().person()).isEmpty();
        assertThat(house.entries().getFirst().from()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void two_hundred_decisions_at_once_line_up_in_one_whole_chain(Databases database) throws Exception {
        var house = AuditHouse.emptyOn(database);

        try (var people = Executors.newFixedThreadPool(32)) {
            var decisions = IntStream.range(0, 200)
                    .mapToObj(i -> people.submit(() -> house.decides(Decided.about("r" + i))))
                    .toList();
            for (var decision : decisions) {
                decision.get();
            }
        }

        assertThat(house.verdict())
                .isEqualTo(
                        new ChainVerdict.Whole(200, house.entries().getFirst().hash(), 0));
        assertThat(house.entries().stream().map(AuditEntry::about).distinct()).hasSize(200);
    }

    @ParameterizedTest
    @EnumSource
    void several_decisions_of_one_transaction_stand_in_their_order(Databases database) {
        var house = AuditHouse.emptyOn(database);

        house.decides(Decided.about("first"), Decided.about("second"), Decided.about("third"));

        assertThat(house.entries().reversed().stream()
                        .map(entry -> entry.about().orElseThrow()))
                .containsExactly("first", "second", "third");
        assertThat(house.verdict()).isInstanceOf(ChainVerdict.Whole.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_rolled_back_was_never_decided_and_leaves_no_gap(Databases database) {
        var house = AuditHouse.emptyOn(database);
        house.decides(Decided.about("first"));

        house.the(TransactionTemplate.class).executeWithoutResult(status -> {
            house.publish(Decided.about("undone"));
            status.setRollbackOnly();
        });
        // Here the entry was written before the transaction failed.
        assertThatThrownBy(() -> house.decides(Decided.about("written, then undone"), Decided.of("NO KEY")))
                .isInstanceOf(FactRefused.class);
        house.decides(Decided.about("second"));

        assertThat(house.entries().stream().map(AuditEntry::number)).containsExactly(2L, 1L);
        assertThat(house.entries().getFirst().about()).contains("second");
        assertThat(house.verdict()).isInstanceOf(ChainVerdict.Whole.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_that_cannot_be_written_down_is_not_taken(Databases database) {
        var house = AuditHouse.emptyOn(database);
        house.sql().execute("create table if not exists decided (id integer primary key)");
        house.sql().update("delete from decided");

        assertThatThrownBy(() -> house.the(TransactionTemplate.class).executeWithoutResult(status -> {
                    house.sql().update("insert into decided values (1)");
                    house.publish(new Decided(
                            "release.approved",
                            Optional.empty(),
                            Optional.empty(),
                            Map.of("headline", "x".repeat(201))));
                }))
                .isInstanceOf(FactRefused.class);

        assertThat(house.sql().queryForObject("select count(*) from decided", Long.class))
                .isZero();
        assertThat(house.entries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_fact_outside_any_transaction_is_written_in_one_of_its_own(Databases database) {
        var house = AuditHouse.emptyOn(database);

        house.publish(Decided.of("security.sign-in-failed"));

        assertThat(house.entries()).hasSize(1);
        assertThat(house.verdict()).isInstanceOf(ChainVerdict.Whole.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_fact_in_a_transaction_that_only_reads_fails_loudly(Databases database) {
        var house = AuditHouse.emptyOn(database);
        var reading =
                new TransactionTemplate(house.the(org.springframework.transaction.PlatformTransactionManager.class));
        reading.setReadOnly(true);

        assertThatThrownBy(() -> reading.executeWithoutResult(status -> house.publish(Decided.about("x"))))
                .isInstanceOf(FactRefused.class)
                .hasMessageContaining("only reads");
        assertThat(house.entries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_that_could_be_a_text_is_taken(Databases database) {
        var house = AuditHouse.emptyOn(database);
        var refused = new Decided[] {
            detail("language", "b".repeat(201)),
            detail("language", "two\nlines"),
            detail("a key with words", "be"),
            detail("k".repeat(41), "be"),
            detail("language", "\uD800"),
            new Decided("release.approved", Optional.of("a".repeat(101)), Optional.empty(), Map.of()),
            new Decided("release.approved", Optional.empty(), Optional.of("w".repeat(2001)), Map.of()),
            new Decided("release.approved", Optional.empty(), Optional.of("nul \0"), Map.of()),
            Decided.of("Release approved"),
            Decided.of("approved"),
            Decided.of("release." + "a".repeat(80)),
            new Decided(
                    "release.approved",
                    Optional.empty(),
                    Optional.empty(),
                    IntStream.range(0, 21).boxed().collect(java.util.stream.Collectors.toMap(i -> "k" + i, i -> "v"))),
        };

        for (var fact : refused) {
            assertThatThrownBy(() -> house.decides(fact)).isInstanceOf(FactRefused.class);
        }
        house.decides(detail("language", "b".repeat(200)));

        assertThat(house.entries()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_database_itself_refuses_to_remove_an_entry_or_to_change_its_hash(Databases database) {
        var house = AuditHouse.emptyOn(database);
        house.decides(Decided.about("first"), Decided.about("second"), Decided.about("third"));

        for (var tampering : new String[] {
            "delete from audit_entry where number = 1",
            "delete from audit_entry where number = 3",
            "delete from audit_entry",
            "update audit_entry set hash = 'f' where number = 2",
            "update audit_entry set number = 9 where number = 3",
            "update audit_entry set previous_hash = 'f' where number = 2",
        }) {
            assertThatThrownBy(() -> house.sql().execute(tampering))
                    .as(tampering)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(house.verdict()).isInstanceOf(ChainVerdict.Whole.class);
    }

    private static Decided detail(String key, String value) {
        return new Decided("release.approved", Optional.empty(), Optional.empty(), Map.of(key, value));
    }
}
