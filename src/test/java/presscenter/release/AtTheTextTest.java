package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_OFFICER;
import static presscenter.release.ReleaseHouse.TRANSLATOR;
import static presscenter.release.ReleaseHouse.atOnce;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import presscenter.Databases;
import presscenter.language.Language;

/** Two people at one text: they see each other, and one can take over from the other. */
@Tag("started")
class AtTheTextTest {
    private final ReleaseHouse house = ReleaseHouse.emptyOn(Databases.H2);
    private final ReleaseNumber number = house.submitted(atOnce());
    private final AtomicInteger looked = new AtomicInteger();

    private Seat sits(presscenter.security.Person person, boolean writes) {
        house.at(person);
        return house.the(AtTheText.class).sit(number, Language.RUSSIAN, writes, looked::incrementAndGet);
    }

    @Test
    void each_sees_that_the_other_is_there_and_since_when_until_one_leaves() {
        var first = sits(OFFICER, true);
        assertThat(first.others()).isEmpty();

        var second = sits(SECOND_OFFICER, true);
        assertThat(looked).hasValue(1);
        assertThat(first.others()).containsExactly(new Seat.Other(SECOND_OFFICER.id(), house.morning, true, false));
        assertThat(second.others()).extracting(Seat.Other::person).containsExactly(OFFICER.id());

        second.leave();
        assertThat(looked).hasValue(2);
        assertThat(first.others()).isEmpty();
    }

    @Test
    void who_sits_at_another_text_is_not_here() {
        var russian = sits(OFFICER, true);
        house.at(SECOND_OFFICER);
        house.the(AtTheText.class).sit(number, Language.ENGLISH, true, looked::incrementAndGet);

        assertThat(russian.others()).isEmpty();
        assertThat(looked).hasValue(0);
    }

    @Test
    void whoever_may_not_read_the_release_at_the_desk_learns_nobody_s_name() {
        sits(OFFICER, true);

        assertThatThrownBy(() -> sits(TRANSLATOR, false)).isInstanceOf(NoSuchRelease.class);
        assertThat(looked).hasValue(0);
    }

    @Test
    void an_assigned_translator_is_seen_and_sees() {
        house.at(EDITOR);
        house.assigns(number, TRANSLATOR.id(), Language.ENGLISH, Optional.empty());
        sits(OFFICER, true);

        assertThat(sits(TRANSLATOR, false).others())
                .extracting(Seat.Other::person)
                .containsExactly(OFFICER.id());
    }

    @Test
    void whoever_writes_sees_the_offer_and_may_give_way() {
        var writer = sits(OFFICER, true);
        var other = sits(SECOND_OFFICER, true);

        other.offerToTakeOver();
        assertThat(other.offer()).isEqualTo(Seat.Offer.ASKED);
        assertThat(writer.others().getFirst().offers()).isTrue();

        writer.giveWay();
        assertThat(other.offer()).isEqualTo(Seat.Offer.GIVEN_WAY);
        assertThat(other.answeredBy()).contains(OFFICER.id());
        assertThat(other.others().getFirst().writes()).isFalse();
        assertThat(writer.others().getFirst().offers()).isFalse();
    }

    @Test
    void whoever_writes_may_go_on_and_may_be_asked_again() {
        var writer = sits(OFFICER, true);
        var other = sits(SECOND_OFFICER, true);
        other.offerToTakeOver();

        writer.keepWriting();
        assertThat(other.offer()).isEqualTo(Seat.Offer.KEPT);
        assertThat(other.answeredBy()).contains(OFFICER.id());

        other.offerToTakeOver();
        assertThat(writer.others().getFirst().offers()).isTrue();
    }

    @Test
    void a_text_whose_writer_has_gone_is_free() {
        var writer = sits(OFFICER, true);
        var other = sits(SECOND_OFFICER, true);
        other.offerToTakeOver();

        writer.leave();

        assertThat(other.offer()).isEqualTo(Seat.Offer.FREE);
    }

    @Test
    void an_offer_goes_with_whoever_made_it() {
        var writer = sits(OFFICER, true);
        var other = sits(SECOND_OFFICER, true);
        other.offerToTakeOver();

        other.leave();
        other.leave();

        assertThat(writer.others()).isEmpty();
        writer.keepWriting();
        assertThat(writer.offer()).isEqualTo(Seat.Offer.NONE);
    }
}
