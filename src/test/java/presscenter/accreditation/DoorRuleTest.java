package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import presscenter.language.Language;
import presscenter.security.Username;

/** Whom a badge lets in, and from which moment on no more (A13, A14). */
class DoorRuleTest {
    private static final Instant MORNING = Instant.parse("2026-11-30T06:00:00Z");
    private static final Instant END = Instant.parse("2026-12-31T21:00:00Z");
    private static final UUID OFFICER = UUID.randomUUID();

    private final Application application = new Application(
            UUID.randomUUID(),
            ApplicationNumber.random(new Random(1)),
            "lakeland",
            Username.of("olga@desk.example"),
            Language.BELARUSIAN,
            "nowhere",
            MORNING);
    private final Badge badge = new Badge(UUID.randomUUID(), application.id(), "token", "short", "sealed", MORNING);

    private Application approved() {
        application.handIn(false, MORNING);
        application.approve(OFFICER, UUID.randomUUID(), END, MORNING);
        return application;
    }

    private DoorVerdict at(Instant now) {
        return DoorRule.verdict(application, badge, Optional.empty(), false, now);
    }

    @Test
    void the_badge_of_an_approved_person_opens_until_the_moment_its_term_ends() {
        approved();
        assertThat(at(MORNING)).isEqualTo(DoorVerdict.ENTER);
        assertThat(at(END.minusMillis(1))).isEqualTo(DoorVerdict.ENTER);
        assertThat(at(END)).isEqualTo(DoorVerdict.TERM_OVER);
        application.expire(END);
        assertThat(at(END)).isEqualTo(DoorVerdict.TERM_OVER);
    }

    @Test
    void a_suspended_person_stays_outside_until_the_suspension_is_over_by_itself_or_by_somebody() {
        approved();
        var back = MORNING.plus(Duration.ofDays(1));
        application.suspend(Optional.of(back), MORNING);
        assertThat(at(MORNING)).isEqualTo(DoorVerdict.SUSPENDED);
        assertThat(at(back.minusMillis(1))).isEqualTo(DoorVerdict.SUSPENDED);
        assertThat(at(back)).as("nobody need have noticed").isEqualTo(DoorVerdict.ENTER);
        assertThat(at(END)).isEqualTo(DoorVerdict.TERM_OVER);

        application.resume(back);
        application.suspend(Optional.empty(), back);
        assertThat(at(back.plus(Duration.ofDays(20)))).isEqualTo(DoorVerdict.SUSPENDED);
        application.resume(back);
        assertThat(at(back)).isEqualTo(DoorVerdict.ENTER);
    }

    @Test
    void a_revoked_person_stays_outside_and_so_does_one_whose_appeal_is_open() {
        approved().revoke(OFFICER, MORNING);
        assertThat(at(MORNING)).isEqualTo(DoorVerdict.REVOKED);
        application.appeal(MORNING);
        assertThat(at(MORNING)).isEqualTo(DoorVerdict.NOT_APPROVED);
    }

    @Test
    void who_was_suspended_after_a_breach_stays_outside() {
        approved();
        assertThat(DoorRule.verdict(application, badge, Optional.empty(), true, MORNING))
                .isEqualTo(DoorVerdict.SUSPENDED);
        assertThat(DoorRule.standing(application, true, END)).isEqualTo(DoorVerdict.TERM_OVER);
    }

    @Test
    void a_lost_badge_is_lost_whatever_its_owner_may() {
        approved();
        badge.lose(MORNING);
        assertThat(at(MORNING)).isEqualTo(DoorVerdict.LOST);
        assertThat(DoorRule.standing(application, false, MORNING)).isEqualTo(DoorVerdict.ENTER);
        application.revoke(OFFICER, MORNING);
        assertThat(at(MORNING)).isEqualTo(DoorVerdict.LOST);
        assertThat(badge.sealedToken()).as("nobody prints it again").isEmpty();
    }

    @Test
    void who_is_inside_is_inside_unless_there_is_a_weightier_reason() {
        approved();
        var since = Optional.of(MORNING);
        assertThat(DoorRule.verdict(application, badge, since, false, MORNING)).isEqualTo(DoorVerdict.INSIDE);
        application.suspend(Optional.empty(), MORNING);
        assertThat(DoorRule.verdict(application, badge, since, false, MORNING)).isEqualTo(DoorVerdict.SUSPENDED);
    }
}
