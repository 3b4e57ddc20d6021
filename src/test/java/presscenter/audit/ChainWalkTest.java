package presscenter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.Databases;
import presscenter.audit.AuditHouse.Decided;
import presscenter.audit.ChainVerdict.Broken;
import presscenter.audit.ChainVerdict.Fault;
import presscenter.audit.ChainVerdict.Whole;

/** Whoever tampers with the trail is found, and the first broken link is named. */
@Tag("started")
class ChainWalkTest {
    private static AuditHouse houseWithTenEntries(Databases database) {
        var house = AuditHouse.emptyOn(database);
        IntStream.rangeClosed(1, 10)
                .forEach(i -> house.decides(new Decided(
                        "release.extended",
                        Optional.of("r" + i),
                        Optional.of("reason " + i),
                        Map.of("language", "be"))));
        house.removesTheDatabasesOwnGuards();
        return house;
    }

    private static NotedHead noted(AuditHouse house, long number) {
        var entry = house.entries().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow();
        return new NotedHead(AuditHouse.MORNING, number, entry.hash());
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_chain_is_whole(Databases database) {
        assertThat(AuditHouse.emptyOn(database).verdict()).isEqualTo(new Whole(0, EntryContent.NO_HASH, 0));
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_is_whole_beyond_a_thousand_entries(Databases database) {
        var house = AuditHouse.emptyOn(database);
        house.decides(
                IntStream.range(0, 2001).mapToObj(i -> Decided.about("r" + i)).toArray(Decided[]::new));

        assertThat(house.verdict())
                .isInstanceOfSatisfying(
                        Whole.class, whole -> assertThat(whole.entries()).isEqualTo(2001));
    }

    @ParameterizedTest
    @EnumSource
    void a_change_of_any_field_is_named(Databases database) {
        for (var change : new String[] {
            "happened_at = timestamp with time zone '2020-01-01 00:00:00+00:00'",
            "person = null",
            "person = cast('0a0a0a0a-0000-4000-8000-000000000002' as uuid)",
            "address = '198.51.100.1'",
            "what = 'release.approved'",
            "about = 'r4'",
            "why = null",
            "details = 'language=ru'",
            "hash = '" + "a".repeat(64) + "'",
        }) {
            var house = houseWithTenEntries(database);
            house.sql().update("update audit_entry set " + change + " where number = 5");

            assertThat(house.verdict()).as(change).isEqualTo(new Broken(5, Fault.HASH));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_entry_with_a_hash_that_fits_breaks_the_next_link(Databases database) {
        var house = houseWithTenEntries(database);
        rewrite(house, 5);

        assertThat(house.verdict()).isEqualTo(new Broken(6, Fault.PREDECESSOR));
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_written_anew_up_to_its_head_is_found_by_the_head_that_was_noted(Databases database) {
        var house = houseWithTenEntries(database);
        var noted = noted(house, 7);
        IntStream.rangeClosed(5, 10).forEach(number -> rewrite(house, number));
        house.sql().update("update audit_head set hash = (select hash from audit_entry where number = 10)");

        assertThat(house.verdict()).isInstanceOf(Whole.class);
        assertThat(house.verdict(noted)).isEqualTo(new Broken(7, Fault.NOTED));
    }

    @ParameterizedTest
    @EnumSource
    void a_removed_entry_is_named(Databases database) {
        var house = houseWithTenEntries(database);
        house.sql().update("delete from audit_entry where number = 4");

        assertThat(house.verdict()).isEqualTo(new Broken(4, Fault.MISSING));
    }

    @ParameterizedTest
    @EnumSource
    void the_first_entry_removed_is_named(Databases database) {
        var house = houseWithTenEntries(database);
        house.sql().update("delete from audit_entry where number = 1");

        assertThat(house.verdict()).isEqualTo(new Broken(1, Fault.MISSING));
    }

    @ParameterizedTest
    @EnumSource
    void two_entries_that_changed_places_are_named(Databases database) {
        var house = houseWithTenEntries(database);
        house.sql().update("update audit_entry set number = 99 where number = 6");
        house.sql().update("update audit_entry set number = 6 where number = 7");
        house.sql().update("update audit_entry set number = 7 where number = 99");

        assertThat(house.verdict()).isEqualTo(new Broken(6, Fault.PREDECESSOR));
    }

    @ParameterizedTest
    @EnumSource
    void a_cut_tail_is_named_by_the_head(Databases database) {
        var house = houseWithTenEntries(database);
        house.sql().update("delete from audit_entry where number > 8");

        assertThat(house.verdict()).isEqualTo(new Broken(9, Fault.MISSING));
    }

    @ParameterizedTest
    @EnumSource
    void a_cut_tail_with_the_head_set_back_is_named_by_the_head_that_was_noted(Databases database) {
        var house = houseWithTenEntries(database);
        var noted = noted(house, 10);
        house.sql().update("delete from audit_entry where number > 8");
        house.sql().update("update audit_head set number = 8, hash = (select hash from audit_entry where number = 8)");

        assertThat(house.verdict()).isInstanceOf(Whole.class);
        assertThat(house.verdict(noted)).isEqualTo(new Broken(9, Fault.MISSING));
    }

    @ParameterizedTest
    @EnumSource
    void entries_behind_the_head_are_named(Databases database) {
        var house = houseWithTenEntries(database);
        house.sql().update("update audit_head set number = 8, hash = (select hash from audit_entry where number = 8)");

        assertThat(house.verdict()).isEqualTo(new Broken(9, Fault.BEYOND_HEAD));
    }

    @ParameterizedTest
    @EnumSource
    void noted_heads_that_fit_leave_the_chain_whole(Databases database) {
        var house = houseWithTenEntries(database);

        assertThat(house.verdict(noted(house, 3), noted(house, 10), noted(house, 10)))
                .isEqualTo(new Whole(10, noted(house, 10).hash(), 3));
    }

    @ParameterizedTest
    @EnumSource
    void an_administrator_can_verify_while_the_press_center_runs(Databases database) {
        var house = houseWithTenEntries(database);
        new HeadFile(house.data).append(noted(house, 10));

        assertThat(house.the(AuditDesk.class).verify())
                .isEqualTo(new Whole(10, noted(house, 10).hash(), 1));

        var entry = house.entries().getFirst();
        assertThat(entry.what()).isEqualTo("audit.verified");
        assertThat(entry.details()).containsEntry("entries", "10");
        house.sql().update("update audit_entry set why = 'x' where number = 2");
        assertThat(house.the(AuditDesk.class).verify()).isEqualTo(new Broken(2, Fault.HASH));
        assertThat(house.entries().getFirst().details()).containsEntry("broken", "2");
    }

    /** As a forger would who knows how hashes are made. */
    private static void rewrite(AuditHouse house, long number) {
        var before = house.entries().stream()
                .filter(it -> it.number() == number - 1)
                .findFirst()
                .orElseThrow();
        var entry = house.entries().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow();
        var forged = new EntryContent(
                number,
                entry.at(),
                entry.person().orElse(null),
                entry.from().orElse(null),
                entry.what(),
                entry.about().orElse(null),
                "forged",
                Details.write(entry.what(), entry.details()),
                before.hash());
        house.sql()
                .update(
                        "update audit_entry set why = 'forged', previous_hash = ?, hash = ? where number = ?",
                        before.hash(),
                        forged.hash(),
                        number);
    }
}
