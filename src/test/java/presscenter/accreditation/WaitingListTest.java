package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationForm.Technical;
import presscenter.accreditation.ApplicationImport.Imported;
import presscenter.accreditation.ApplicationImport.Step;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.accreditation.PlacesStanding.Waiting;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;
import presscenter.security.SignedInAs;
import presscenter.security.Username;

/** Places, the waiting list and the draw (A12). */
class WaitingListTest extends AccreditationHouse {
    private static final Instant END = Instant.parse("2026-12-31T21:00:00Z");
    private static final String OTHER_OUTLET = "shore-radio";

    @Autowired
    AccreditationDesk desk;

    @Autowired
    PlacesDesk places;

    @Autowired
    ApplicationImport applicationImport;

    @Autowired
    Recheck recheck;

    @Autowired
    TransactionTemplate transaction;

    private String crowded = "";

    @BeforeEach
    void an_edition_of_its_own() {
        crowded = "crowded-" + COUNT.incrementAndGet();
        officer();
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private void officer() {
        SignedInAs.person(
                house, SignedInAs.account(house, "Officer " + COUNT.incrementAndGet(), Role.ACCREDITATION_OFFICER));
    }

    private void hasPlaces(@Nullable Integer inAll, @Nullable Integer perOutlet) {
        desk.set(withPlaces(inAll, perOutlet), seen());
    }

    private Optional<EditionFacts> seen() {
        return desk.editions().stream()
                .filter(edition -> edition.key().equals(crowded))
                .findFirst();
    }

    private EditionFacts withPlaces(@Nullable Integer inAll, @Nullable Integer perOutlet) {
        return new EditionFacts(
                crowded,
                Localized.of("Азёрная канферэнцыя", "Озёрная конференция", "Lakeland Conference"),
                LocalDate.parse("2026-11-30"),
                LocalDate.parse("2026-12-02"),
                MORNING.plus(Duration.ofHours(2)),
                false,
                new Places(Optional.ofNullable(inAll), Optional.ofNullable(perOutlet)));
    }

    @Test
    void what_another_officer_set_meanwhile_is_not_overwritten() {
        hasPlaces(2, null);
        var seen = seen();
        refuses(Why.EDITION_CHANGED, () -> desk.set(withPlaces(3, null), Optional.empty()));
        hasPlaces(5, null);
        refuses(Why.EDITION_CHANGED, () -> desk.set(withPlaces(9, null), seen));
        assertThat(seen()).contains(withPlaces(5, null));
    }

    /** @param hours after the morning; late from the second on */
    private ApplicationNumber handedIn(String outlet, int hours) {
        var each = COUNT.incrementAndGet();
        var at = MORNING.plus(Duration.ofHours(hours));
        return system.asApplication(() -> applicationImport.take(new Imported(
                crowded,
                "waiting" + each + "@desk.example",
                Language.ENGLISH,
                new ApplicationForm(
                        "Applicant " + each,
                        "Applicant " + each,
                        Optional.of(ApplicantClass.STAFF),
                        "+000 00 000-00-00",
                        "WX" + each,
                        new OutletChoice(Optional.of(outlet), "", ""),
                        "correspondent",
                        "Ian Brook",
                        Set.of(OtherRole.NONE),
                        Optional.of(MinistryStatus.NOT_NEEDED),
                        new Technical("", "", "", false)),
                Map.of(),
                at,
                List.of(new Step(ApplicationState.SUBMITTED, at, Optional.empty(), Optional.empty())),
                Optional.empty(),
                END)));
    }

    private ApplicationNumber waits(String outlet, int hours) {
        var number = handedIn(outlet, hours);
        desk.waitlist(number, version(number));
        return number;
    }

    private long version(ApplicationNumber number) {
        return desk.open(number).orElseThrow().version();
    }

    private void approve(ApplicationNumber number) {
        desk.approve(number, version(number), END);
    }

    private ApplicationState state(ApplicationNumber number) {
        return desk.open(number).orElseThrow().state();
    }

    private List<ApplicationNumber> waiting() {
        return places.standing(crowded).orElseThrow().waiting().stream()
                .map(Waiting::number)
                .toList();
    }

    private static void refuses(Why why, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOf(ApplicationRefused.class).hasMessage(why.name());
    }

    @Test
    void nobody_is_approved_beyond_the_places_and_the_applicant_is_told_to_wait() {
        hasPlaces(1, null);
        approve(handedIn(OUTLET, 0));
        var second = handedIn(OUTLET, 1);

        refuses(Why.NO_PLACE, () -> approve(second));
        desk.waitlist(second, version(second));

        assertThat(state(second)).isEqualTo(ApplicationState.WAITLISTED);
        assertThat(letters(ToldLetters.KIND, desk.open(second).orElseThrow().address())
                        .getLast()
                        .parts()
                        .toString())
                .contains("it is on the waiting list");
        assertThat(places.standing(crowded).orElseThrow().taken()).isEqualTo(1);
    }

    @Test
    void a_suspended_accreditation_keeps_its_place_and_a_revoked_one_gives_it_back() {
        hasPlaces(1, null);
        var first = handedIn(OUTLET, 0);
        approve(first);
        var second = waits(OUTLET, 1);
        var why = new Remark(Remark.PREPARED + "assignment-ended");

        desk.suspend(first, version(first), why, Optional.empty());
        refuses(Why.NO_PLACE, () -> approve(second));
        desk.revoke(first, version(first), why);
        approve(second);

        assertThat(state(second)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void who_is_checked_again_keeps_the_place() {
        hasPlaces(1, null);
        var first = handedIn(OUTLET, 0);
        approve(first);
        var second = waits(OUTLET, 1);

        saysThatItHasAnotherDocument(first);
        refuses(Why.NO_PLACE, () -> approve(second));
        refuses(Why.WRONG_STATE, () -> desk.waitlist(first, version(first)));
        approve(first);

        assertThat(state(first)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void whose_change_was_refused_has_lost_the_place_also_on_appeal() {
        hasPlaces(1, null);
        var first = handedIn(OUTLET, 0);
        approve(first);
        var second = waits(OUTLET, 1);
        saysThatItHasAnotherDocument(first);
        desk.refuse(first, version(first), new Remark(Remark.PREPARED + "not-true"));
        approve(second);
        transaction.executeWithoutResult(status ->
                applications.takeByNumber(first.toString()).orElseThrow().appeal(clock.instant()));

        officer();
        refuses(Why.NO_PLACE, () -> approve(first));
        desk.waitlist(first, version(first));
        assertThat(places.standing(crowded).orElseThrow().taken()).isEqualTo(1);
    }

    private void saysThatItHasAnotherDocument(ApplicationNumber number) {
        transaction.executeWithoutResult(status -> {
            var application = applications.takeByNumber(number.toString()).orElseThrow();
            var form = application.form();
            recheck.said(
                    application,
                    new ApplicationForm(
                            form.name(),
                            form.latinName(),
                            form.as(),
                            form.phone(),
                            "another" + COUNT.incrementAndGet(),
                            form.outlet(),
                            form.position(),
                            form.signatory(),
                            form.otherRoles(),
                            form.ministry(),
                            form.technical()),
                    Username.of(application.address()),
                    clock.instant());
        });
    }

    @Test
    void one_outlet_takes_no_more_places_than_its_own() {
        hasPlaces(10, 1);
        approve(handedIn(OUTLET, 0));
        var colleague = handedIn(OUTLET, 0);

        refuses(Why.NO_PLACE_FOR_OUTLET, () -> approve(colleague));
        desk.waitlist(colleague, version(colleague));
        approve(handedIn(otherOutlet(), 1));

        assertThat(places.standing(crowded).orElseThrow().taken())
                .as("who waits for an outlet's place holds up nobody of another")
                .isEqualTo(2);
    }

    private String otherOutlet() {
        system.asApplication(() -> outletImport.register(List.of(new OutletImport.Imported(
                OTHER_OUTLET,
                new OutletDraft(
                        Localized.of("Радыё «Бераг»", "Радио «Берег»", "Shore Radio"),
                        List.of(),
                        Optional.of(OutletKind.BROADCASTER),
                        Optional.of(new Country("XA")),
                        Optional.empty(),
                        Optional.of("+375 17 200 00 03"))))));
        return OTHER_OUTLET;
    }

    @Test
    void a_free_place_goes_to_who_waits_first_and_the_late_wait_behind_those_in_time() {
        hasPlaces(1, null);
        var first = handedIn(OUTLET, 0);
        approve(first);
        var late = waits(OUTLET, 3);
        var later = waits(OUTLET, 1);
        var earlier = waits(OUTLET, 0);
        assertThat(waiting()).containsExactly(earlier, later, late);

        hasPlaces(2, null);
        refuses(Why.OTHERS_WAIT, () -> approve(later));
        refuses(Why.OTHERS_WAIT, () -> approve(handedIn(OUTLET, 0)));
        var report = places.giveFreePlaces(crowded, END);

        assertThat(report.decided()).containsExactly(earlier);
        assertThat(waiting()).containsExactly(later, late);
    }

    @Test
    void lots_are_drawn_once_and_can_be_drawn_again_from_what_is_recorded() {
        hasPlaces(1, null);
        approve(handedIn(OUTLET, 0));
        var among = IntStream.range(0, 12).mapToObj(each -> waits(OUTLET, 0)).toList();

        var lots = places.draw(crowded);
        var afterwards = waits(OUTLET, 0);

        assertThat(lots.among()).isEqualTo(12);
        assertThat(lots.seed()).matches("[0-9a-f]{32}");
        assertThat(waiting())
                .isEqualTo(Stream.concat(
                                among.stream()
                                        .sorted(Comparator.comparing(number ->
                                                Lot.of(lots.seed(), number).value())),
                                Stream.of(afterwards))
                        .toList());
        assertThat(places.standing(crowded).orElseThrow().lots()).contains(lots);
        refuses(Why.DRAWN_ALREADY, () -> places.draw(crowded));
    }

    @Test
    void lots_are_drawn_only_where_somebody_waits_and_lists_are_kept_only_where_places_are_counted() {
        hasPlaces(1, null);
        refuses(Why.NOBODY_WAITS, () -> places.draw(crowded));
        hasPlaces(null, null);
        var one = handedIn(OUTLET, 0);

        refuses(Why.WRONG_STATE, () -> desk.waitlist(one, version(one)));
        assertThat(desk.open(one).orElseThrow().verbs()).doesNotContain(ApplicationVerb.WAITLIST);
        assertThat(places.standing(crowded)).isEmpty();
    }

    @Test
    void two_officers_at_the_same_moment_give_the_last_place_once() throws Exception {
        hasPlaces(1, null);
        var two = List.of(handedIn(OUTLET, 0), handedIn(OUTLET, 0));
        var officers = two.stream()
                .map(each ->
                        SignedInAs.account(house, "Officer " + COUNT.incrementAndGet(), Role.ACCREDITATION_OFFICER))
                .toList();
        var ready = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var approvals = IntStream.range(0, 2)
                    .mapToObj(each -> threads.submit(approval(officers.get(each), two.get(each), ready)))
                    .toList();
            var given = 0;
            for (var approval : approvals) {
                given += approval.get() ? 1 : 0;
            }
            assertThat(given).isEqualTo(1);
        }
        assertThat(places.standing(crowded).orElseThrow().taken()).isEqualTo(1);
    }

    private Callable<Boolean> approval(UUID officer, ApplicationNumber number, CyclicBarrier ready) {
        return () -> {
            SignedInAs.person(house, officer);
            var version = version(number);
            ready.await();
            try {
                desk.approve(number, version, END);
                return true;
            } catch (ApplicationRefused refused) {
                assertThat(refused.why()).isEqualTo(Why.NO_PLACE);
                return false;
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }
}
