package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;

/** What the breach desk decided takes effect here (E29, E31). */
class BarsTest extends SecurityHouse {
    private static final Duration DAY = Duration.ofDays(1);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Bars bars;

    @Autowired
    Rights rights;

    @Autowired
    Correspondents correspondents;

    private UUID officer = new UUID(0, 0);
    private UUID editor = new UUID(0, 0);
    private Outlet herald = outlet();

    @BeforeEach
    void an_editor_decides() {
        officer = opened(Role.ACCREDITATION_OFFICER);
        editor = opened(Role.EDITOR);
        herald = outlet();
        heard.facts.clear();
    }

    @Test
    void a_barred_person_reads_nothing_until_the_end_and_then_reads_on() {
        var ann = admitted(herald);
        var bob = admitted(herald);
        var end = clock.instant().plus(DAY);
        acts(editor);
        bars.barPerson(UUID.randomUUID(), ann, end);

        assertThat(live.find(ann)).isEmpty();
        assertThat(correspondents.find(ann)).isEmpty();
        assertThat(correspondents.ofAccount(ann)).as("who is told why").isPresent();
        assertThat(live.find(bob)).isPresent();
        assertThat(heard.what()).contains("security.person-barred");
        clock.reads(end.minusMillis(1));
        assertThat(live.find(ann)).isEmpty();
        clock.reads(end);
        assertThat(live.find(ann)).isPresent();
    }

    @Test
    void a_barred_outlet_bars_all_its_people_and_those_approved_later() {
        var ann = admitted(herald);
        var other = admitted(outlet());
        var end = clock.instant().plus(DAY);

        acts(editor);
        bars.barOutlet(UUID.randomUUID(), herald.key(), end);

        assertThat(live.find(ann)).isEmpty();
        assertThat(live.find(other)).isPresent();
        var later = admitted(herald);
        assertThat(live.find(later)).isEmpty();
        acts(officer);
        assertThat(rights.standing(later).orElseThrow().newsroom().orElseThrow().state())
                .isEqualTo(GivenRole.State.SUSPENDED);
        assertThat(bars.isBarred(herald.key())).isTrue();
        clock.reads(end);
        assertThat(live.find(later)).isPresent();
        assertThat(bars.isBarred(herald.key())).isFalse();
    }

    @Test
    void an_open_session_of_a_barred_outlet_ends_and_says_why() throws Exception {
        var ann = admitted(herald);
        var page = browser().signedIn(withPassword(ann));
        acts(editor);
        bars.barOutlet(UUID.randomUUID(), herald.key(), clock.instant().plus(DAY));

        assertThat(page.gets("/account").getResponse().getHeader("Location")).endsWith("&ended=suspended");
    }

    @Test
    void what_accreditation_resumes_a_bar_still_keeps_and_the_other_way_round() {
        var ann = admitted(herald);
        var measure = UUID.randomUUID();
        acts(editor);
        bars.barPerson(measure, ann, clock.instant().plus(DAY));
        acts(officer);
        rights.suspend(ann, Optional.empty());
        rights.resume(ann);
        assertThat(live.find(ann)).as("resumed, and still barred").isEmpty();

        rights.suspend(ann, Optional.empty());
        acts(editor);
        bars.lift(measure);
        assertThat(live.find(ann)).as("no longer barred, and still suspended").isEmpty();
        acts(officer);
        rights.resume(ann);
        assertThat(live.find(ann)).isPresent();
    }

    @Test
    void of_two_bars_the_longer_one_counts_and_lifting_it_leaves_the_other() {
        var ann = admitted(herald);
        var longer = UUID.randomUUID();
        var end = clock.instant().plus(DAY);
        acts(editor);
        bars.barPerson(longer, ann, end.plus(DAY));
        bars.barOutlet(UUID.randomUUID(), herald.key(), end);
        clock.reads(end);
        assertThat(live.find(ann)).isEmpty();
        clock.reads(end.minus(Duration.ofHours(1)));
        bars.lift(longer);
        assertThat(live.find(ann)).isEmpty();
        clock.reads(end);
        assertThat(live.find(ann)).isPresent();
    }

    @Test
    void a_bar_has_an_end_that_is_yet_to_come() {
        var ann = admitted(herald);
        acts(editor);
        assertThatThrownBy(() -> bars.barPerson(UUID.randomUUID(), ann, clock.instant()))
                .isInstanceOf(AccountRefusal.class);
        assertThat(live.find(ann)).isPresent();
    }

    private UUID admitted(Outlet outlet) {
        acts(officer);
        return rights.admit(
                new Newcomer(
                        "barred" + NUMBER.incrementAndGet() + "@house.example", "Ann Reader", outlet, Language.ENGLISH),
                farAway());
    }

    private UUID withPassword(UUID person) {
        var hash = system.asApplication(() -> accountImport.hashOf(PASSWORD));
        var account = accounts.findById(person).orElseThrow();
        account.choosePassword(hash, clock.instant().minusSeconds(1));
        accounts.save(account);
        return person;
    }

    private Instant farAway() {
        return clock.instant().plus(DAY.multipliedBy(30));
    }

    private static Outlet outlet() {
        return new Outlet("herald-" + NUMBER.incrementAndGet(), Localized.of("Веснік", "Вестник", "Herald"), false);
    }
}
