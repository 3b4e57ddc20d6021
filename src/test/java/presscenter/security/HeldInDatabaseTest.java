package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.role.Role;

/** The questions to the database say the same as the plain rule, on each side of each edge (A14). */
class HeldInDatabaseTest extends SecurityHouse {
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void whoever_is_listed_counted_and_read_for_is_whoever_holds_the_role() {
        var noon = clock.instant().plus(HOUR);
        everyKind(noon);
        var instants = edges(noon);
        var all = accounts.all();
        var ids = all.stream().map(Account::id).toList();
        var compared = 0;
        for (var now : instants) {
            for (var role : Role.values()) {
                var expected = ids(
                        all, account -> account.isOpen() && account.roles(now).contains(role));
                assertThat(ids(accounts.openWith(role, now), account -> true))
                        .as(role + " at " + now)
                        .isEqualTo(expected);
                assertThat(accounts.countOpenWith(role, now)).isEqualTo(expected.size());
                compared += all.size();
            }
            var admitted = ids(all, account -> account.admits(now));
            assertThat(ids(accounts.openAmong(ids, now), account -> true)).isEqualTo(admitted);
            assertThat(accounts.countWhoMayRead(now)).isEqualTo(admitted.size());
        }
        assertThat(compared).isGreaterThan(10_000);
    }

    @Test
    void the_end_of_a_role_is_moved_set_and_taken_off_in_the_database() {
        var person = opened(Role.JOURNALIST);
        var end = clock.instant().plus(HOUR);
        for (var until : new @Nullable Instant[] {end, end.plus(HOUR), null, end}) {
            in(person, account -> account.give(new Term(Role.JOURNALIST, until), false, clock.instant()));
            assertThat(accounts.findById(person).orElseThrow().holding().terms())
                    .containsExactly(new Term(Role.JOURNALIST, until));
        }
        in(person, account -> account.take(Role.JOURNALIST, clock.instant()));
        assertThat(accounts.findById(person).orElseThrow().given()).isEmpty();
    }

    /** Accreditation, grant and suspension, each without, with an end before, between and after the others. */
    private void everyKind(Instant noon) {
        var ends = new ArrayList<@Nullable Instant>(List.of(noon.minus(HOUR), noon, noon.plus(HOUR)));
        ends.add(null);
        for (var journalist : ends) {
            for (var grant : ends) {
                for (var suspendedUntil : ends) {
                    var person = opened(Role.JOURNALIST, Role.EMBARGO_READER);
                    in(person, account -> {
                        account.give(new Term(Role.JOURNALIST, journalist), false, noon);
                        account.give(new Term(Role.EMBARGO_READER, grant), false, noon);
                        account.suspend(
                                Optional.ofNullable(suspendedUntil), Optional.empty(), noon.minus(HOUR.dividedBy(2)));
                    });
                }
                var person = opened(Role.JOURNALIST, Role.EMBARGO_READER);
                in(person, account -> {
                    account.give(new Term(Role.JOURNALIST, journalist), false, noon);
                    account.give(new Term(Role.EMBARGO_READER, grant), false, noon);
                });
                var gone = opened(Role.JOURNALIST);
                in(gone, account -> {
                    account.give(new Term(Role.JOURNALIST, journalist), false, noon);
                    account.close(noon);
                });
            }
        }
        opened();
        for (var role : Role.values()) {
            if (role.isStaff()) {
                in(opened(role), account -> account.suspend(Optional.empty(), Optional.empty(), noon.minus(HOUR)));
            }
        }
    }

    private static List<Instant> edges(Instant noon) {
        return List.of(
                        noon.minus(HOUR),
                        noon.minus(HOUR.dividedBy(2)),
                        noon,
                        noon.plus(HOUR),
                        noon.plus(HOUR).plus(HOUR))
                .stream()
                .flatMap(edge -> List.of(edge.minusMillis(1), edge, edge.plusMillis(1)).stream())
                .toList();
    }

    private void in(UUID person, java.util.function.Consumer<Account> change) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> change.accept(accounts.findById(person).orElseThrow()));
    }

    private static Set<UUID> ids(List<Account> accounts, Predicate<Account> which) {
        return accounts.stream().filter(which).map(Account::id).collect(Collectors.toSet());
    }
}
