package presscenter.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.accreditation.Country;
import presscenter.accreditation.KnownMeasures;
import presscenter.accreditation.OutletDesk;
import presscenter.accreditation.OutletDraft;
import presscenter.accreditation.OutletKind;
import presscenter.accreditation.OutletRefused;
import presscenter.breach.BreachRefused.Why;
import presscenter.language.Localized;

/** The ladder: proposed, decided, appealed against, heard; each by somebody else (E29). */
class LadderTest extends BreachHouse {
    private static final Reason NOTHING_NEW = new Reason(Reason.PREPARED + "nothing-new");
    private static final Reason OUR_MISTAKE = new Reason(Reason.PREPARED + "our-mistake");

    @Autowired
    KnownMeasures known;

    @Autowired
    OutletDesk outlets;

    private static void refuses(Why why, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOf(BreachRefused.class).hasMessage(why.name());
    }

    @Test
    void a_proposal_has_no_effect_until_an_editor_decides_and_a_suspension_counts_at_once() {
        var ann = admitted();
        var number = reported(Optional.of(ann));
        acts(accreditor);
        assertThat(desk.open(number)).as("a file of a hidden release").isEmpty();
        acts(officer);
        ladder.propose(seen(number), draft(Rung.SUSPENSION, new Suspect.OnePerson(ann)));
        assertThat(reads(ann)).isTrue();

        acts(editor);
        desk.check(seen(number));
        ladder.impose(seen(number), last(number).id());

        assertThat(reads(ann)).isFalse();
        acts(editor);
        assertThat(last(number).state()).isEqualTo(MeasureState.IN_FORCE);
        clock.passes(Duration.ofDays(30));
        assertThat(reads(ann)).as("its term is over").isTrue();
    }

    @Test
    void a_suspended_outlet_s_people_read_nothing_and_neither_does_who_is_approved_later() {
        var ann = admitted();
        var number = reported(Optional.empty());

        var measure = imposed(number, Rung.SUSPENSION, new Suspect.WholeOutlet(outlet));

        assertThat(reads(ann)).isFalse();
        assertThat(reads(admitted())).isFalse();
        appeals.appeal(token(letters().getLast()), "It was a test page that nobody could open.");
        acts(editor2);
        ladder.lift(seen(number), measure, OUR_MISTAKE);
        assertThat(reads(ann)).isTrue();
        assertThat(letters().getLast().parts().toString()).contains("is lifted", "The mistake was ours");
    }

    @Test
    void nothing_is_decided_before_our_own_part_was_looked_at() {
        var ann = admitted();
        var number = reported(Optional.of(ann));
        ladder.propose(seen(number), draft(Rung.WARNING, new Suspect.OnePerson(ann)));
        acts(editor);
        var measure = last(number);
        assertThat(measure.verbs()).containsExactly(MeasureLine.Verb.DISMISS);
        refuses(Why.OWN_LOG_UNCHECKED, () -> ladder.impose(seen(number), measure.id()));
        refuses(Why.UNDECIDED_MEASURE, () -> desk.close(seen(number), NOTHING_NEW));
        desk.check(seen(number));
        ladder.impose(seen(number), measure.id());
        desk.close(seen(number), new Reason(Reason.PREPARED + "measure-taken"));
        refuses(Why.FILE_CLOSED, () -> ladder.propose(seen(number), draft(Rung.WARNING, new Suspect.OnePerson(ann))));
    }

    @Test
    void whoever_proposed_does_not_decide() {
        var ann = admitted();
        var number = reported(Optional.of(ann));
        acts(editor);
        desk.check(seen(number));
        ladder.propose(seen(number), draft(Rung.PROBATION, new Suspect.OnePerson(ann)));
        var measure = last(number);
        assertThat(measure.verbs()).isEmpty();
        refuses(Why.PROPOSED_BEFORE, () -> ladder.impose(seen(number), measure.id()));
        refuses(Why.PROPOSED_BEFORE, () -> ladder.dismiss(seen(number), measure.id()));
        acts(editor2);
        ladder.dismiss(seen(number), measure.id());
        assertThat(last(number).state()).isEqualTo(MeasureState.DISMISSED);
    }

    @Test
    void an_appeal_is_made_once_and_heard_by_somebody_who_did_not_decide() {
        var ann = admitted();
        var number = reported(Optional.of(ann));
        var measure = imposed(number, Rung.WARNING, new Suspect.OnePerson(ann));
        var link = token(letters().getLast());
        assertThat(appeals.find(link).orElseThrow().mayAppeal()).isTrue();
        appeals.appeal(link, "Не я.");
        refuses(Why.ALREADY_APPEALED, () -> appeals.appeal(link, "Не я."));
        refuses(Why.UNKNOWN, () -> appeals.appeal("made-up", "Не я."));

        acts(editor);
        assertThat(last(number).verbs()).isEmpty();
        refuses(Why.DECIDED_BEFORE, () -> ladder.uphold(seen(number), measure, NOTHING_NEW));
        refuses(Why.DECIDED_BEFORE, () -> ladder.lift(seen(number), measure, NOTHING_NEW));
        acts(editor2);
        ladder.uphold(seen(number), measure, NOTHING_NEW);

        assertThat(appeals.find(link).orElseThrow().state()).isEqualTo(MeasureState.UPHELD);
        assertThat(letters().getLast().parts().toString())
                .contains("the measure stands: warning", "There is nothing new");
    }

    @Test
    void of_appeals_at_once_one_is_heard_and_overwritten_by_none() throws Exception {
        var ann = admitted();
        var number = reported(Optional.of(ann));
        imposed(number, Rung.WARNING, new Suspect.OnePerson(ann));
        var link = token(letters().getLast());
        var together = new CountDownLatch(1);
        var made = new ArrayList<String>();
        try (var people = Executors.newFixedThreadPool(4)) {
            var all = Stream.of("One.", "Two.", "Three.", "Four.")
                    .map(words -> people.submit(() -> {
                        together.await();
                        try {
                            appeals.appeal(link, words);
                            return Optional.of(words);
                        } catch (BreachRefused refused) {
                            assertThat(refused.why()).isEqualTo(Why.ALREADY_APPEALED);
                            return Optional.<String>empty();
                        }
                    }))
                    .toList();
            together.countDown();
            for (var each : all) {
                each.get().ifPresent(made::add);
            }
        }
        assertThat(made).hasSize(1);
        assertThat(appeals.find(link).orElseThrow().appeal()).contains(made.getFirst());
    }

    @Test
    void no_measure_is_taken_against_an_outlet_that_became_part_of_another_meanwhile() {
        var number = reported(Optional.empty());
        ladder.propose(seen(number), draft(Rung.WARNING, new Suspect.WholeOutlet(outlet)));
        acts(accreditor);
        outlets.merge(outlet, outlets.file(outlet).orElseThrow().version(), anotherOutlet(), "the same paper");
        acts(editor);
        desk.check(seen(number));

        refuses(
                Why.OUTLET_UNKNOWN,
                () -> ladder.impose(seen(number), last(number).id()));

        assertThat(last(number).state()).isEqualTo(MeasureState.PROPOSED);
        ladder.dismiss(seen(number), last(number).id());
    }

    @Test
    void an_outlet_against_which_a_measure_is_in_force_does_not_become_part_of_another() {
        var number = reported(Optional.empty());
        imposed(number, Rung.PROBATION, new Suspect.WholeOutlet(outlet));
        acts(accreditor);
        var into = anotherOutlet();
        assertThatThrownBy(() ->
                        outlets.merge(outlet, outlets.file(outlet).orElseThrow().version(), into, "the same paper"))
                .isInstanceOf(OutletRefused.class)
                .hasMessage("MEASURE_IN_FORCE");
        clock.passes(Duration.ofDays(31));
        outlets.merge(outlet, outlets.file(outlet).orElseThrow().version(), into, "the same paper");
    }

    private String anotherOutlet() {
        var name = "Morning " + COUNT.incrementAndGet();
        return outlets.add(new OutletDraft(
                Localized.of("Раніца " + name, "Утро " + name, name),
                List.of(),
                Optional.of(OutletKind.NEWSPAPER),
                Optional.of(new Country("XA")),
                Optional.empty(),
                Optional.of("+375 17 200 00 02")));
    }

    @Test
    void whoever_proposed_hears_no_appeal_either() {
        var ann = admitted();
        var number = reported(Optional.of(ann));
        acts(editor2);
        desk.check(seen(number));
        ladder.propose(seen(number), draft(Rung.WARNING, new Suspect.OnePerson(ann)));
        acts(editor);
        ladder.impose(seen(number), last(number).id());
        appeals.appeal(token(letters().getLast()), "It was not me.");
        acts(editor2);
        refuses(
                Why.DECIDED_BEFORE,
                () -> ladder.uphold(seen(number), last(number).id(), NOTHING_NEW));
    }

    @Test
    void the_letter_says_what_why_until_when_and_how_to_appeal_and_neither_the_release_nor_who_reported_it() {
        var ann = admitted();
        var number = reported(Optional.of(ann));
        imposed(number, Rung.SUSPENSION, new Suspect.OnePerson(ann));

        var letter = letters().getLast();

        assertThat(letter.subject()).isEqualTo("Decision on file " + number);
        assertThat(letter.parts().toString())
                .contains("is suspended for a breach of embargo", "published before its time", "You may appeal once")
                .doesNotContain(release.toString(), "colleague of another outlet", "herald.example/early", "calm");
    }

    @Test
    void a_letter_that_waited_is_not_sent_when_the_measure_was_lifted_meanwhile() {
        var ann = admitted();
        var number = reported(Optional.of(ann));
        var measure = imposed(number, Rung.WARNING, new Suspect.OnePerson(ann));
        appeals.appeal(token(letters().getLast()), "It was not me.");
        acts(editor2);
        ladder.lift(seen(number), measure, OUR_MISTAKE);
        assertThat(letters().getLast().parts().toString()).contains("is lifted");
        assertThat(letters().stream().filter(each -> each.subject().contains(number.toString())))
                .hasSize(1);
    }

    @Test
    void a_suspended_person_appeals_on_a_plain_page_without_signing_in() throws Exception {
        var ann = admitted();
        var number = reported(Optional.of(ann));
        imposed(number, Rung.SUSPENSION, new Suspect.OnePerson(ann));
        var link = token(letters().getLast());
        var address = URI.create(Appeals.LINK + link);
        SecurityContextHolder.clearContext();

        var page = mvc.perform(get(address).header("Accept-Language", "en")).andReturn();
        var shown = page.getResponse().getContentAsString();
        assertThat(page.getResponse().getStatus()).isEqualTo(200);
        assertThat(page.getRequest().getSession(false)).as("no session").isNull();
        assertThat(shown)
                .contains("Your access to the press center is suspended", number.toString(), "<textarea")
                .doesNotContain(release.toString());
        var token = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(shown);
        assertThat(token.find()).isTrue();
        mvc.perform(post(address).param("words", "Without the form’s own token."))
                .andReturn();
        assertThat(appeals.find(link).orElseThrow().appeal()).isEmpty();
        var sent = mvc.perform(post(address)
                        .cookie(page.getResponse().getCookies())
                        .param("csrf", token.group(1))
                        .param("words", "It was <b>another</b> paper."))
                .andReturn();
        assertThat(sent.getResponse().getStatus()).isBetween(300, 399);
        var after = mvc.perform(get(address).header("Accept-Language", "en"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(after).contains("You have appealed", "&lt;b&gt;another").doesNotContain("<textarea");
        assertThat(mvc.perform(get(Appeals.LINK + "made-up"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_colleague_s_decision_is_not_overwritten() {
        var ann = admitted();
        var number = reported(Optional.of(ann));
        var before = seen(number);
        ladder.propose(before, draft(Rung.WARNING, new Suspect.OnePerson(ann)));
        refuses(Why.CHANGED_MEANWHILE, () -> ladder.propose(before, draft(Rung.WARNING, new Suspect.OnePerson(ann))));
        acts(editor);
        refuses(Why.CHANGED_MEANWHILE, () -> desk.check(before));
    }

    @Test
    void measures_are_against_readers_for_a_term_that_is_yet_to_come() {
        var number = reported(Optional.empty());
        refuses(
                Why.NOT_A_READER,
                () -> ladder.propose(seen(number), draft(Rung.SUSPENSION, new Suspect.OnePerson(editor2))));
        refuses(
                Why.OUTLET_UNKNOWN,
                () -> ladder.propose(seen(number), draft(Rung.WARNING, new Suspect.WholeOutlet("nowhere"))));
        refuses(
                Why.TERM_IN_THE_PAST,
                () -> ladder.propose(
                        seen(number),
                        new MeasureDraft(Rung.WARNING, new Suspect.WholeOutlet(outlet), clock.instant(), EARLY)));
    }

    @Test
    void officers_see_a_probation_at_their_next_decision_until_its_term_is_over() {
        var ann = admitted();
        var number = reported(Optional.of(ann));
        imposed(number, Rung.PROBATION, new Suspect.OnePerson(ann));
        assertThat(known.inForce(Optional.of(ann), Optional.of(outlet)))
                .extracting(KnownMeasures.Known::what)
                .containsExactly("breach.rung.probation");
        assertThat(known.inForce(Optional.of(UUID.randomUUID()), Optional.of(outlet)))
                .isEmpty();
        clock.passes(Duration.ofDays(31));
        assertThat(known.inForce(Optional.of(ann), Optional.empty())).isEmpty();
    }

    @Test
    void a_suspended_outlet_does_not_become_part_of_another_where_its_people_would_read_on() {
        var number = reported(Optional.empty());
        imposed(number, Rung.SUSPENSION, new Suspect.WholeOutlet(outlet));
        acts(accreditor);
        var record = outlets.file(outlet).orElseThrow();
        assertThatThrownBy(() -> outlets.merge(outlet, record.version(), "another", "the same paper"))
                .isInstanceOf(OutletRefused.class)
                .hasMessage("SUSPENDED");
    }
}
