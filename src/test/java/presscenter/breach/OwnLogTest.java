package presscenter.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.audit.Expert;
import presscenter.audit.ExpertLog;
import presscenter.audit.NamedExpert;
import presscenter.audit.ReaderLog;
import presscenter.audit.ReaderLog.Known;
import presscenter.audit.Reading;
import presscenter.breach.BreachRefused.Why;
import presscenter.media.FileChecks;
import presscenter.media.FileKind;
import presscenter.release.EmbargoDesk;

/** A breach is written down, and our own part is looked at first (E30). */
class OwnLogTest extends BreachHouse {
    @Autowired
    ReaderLog log;

    @Autowired
    ExpertLog experts;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EmbargoDesk embargo;

    @Autowired
    FileChecks checks;

    @Test
    void the_file_shows_who_had_the_text_before_it_was_seen_and_what_was_decided_here_until_then() {
        var ann = admitted();
        var late = admitted();
        reading(ann, Optional.of(outlet), Reading.Action.OPENED);
        reading(officer, Optional.empty(), Reading.Action.AT_DESK);
        acts(officer);
        embargo.hold(release, new presscenter.release.Reason(presscenter.release.Reason.PREPARED + "leak"));
        clock.passes(Duration.ofMinutes(1));
        var number = reported(Optional.of(ann));
        clock.passes(Duration.ofMinutes(1));
        reading(late, Optional.of(outlet), Reading.Action.OPENED);

        acts(editor);
        var own = desk.ownLog(number);

        assertThat(own.readers().shown()).extracting(Known::person).containsExactly(ann);
        assertThat(own.staff().shown()).extracting(Known::person).contains(officer);
        assertThat(own.decisions().shown()).extracting(each -> each.what()).contains("release.held");
        assertThat(own.lift()).isPresent();
        assertThat(whats(number)).containsExactly("breach.reported", "breach.own-log-opened");
    }

    @Test
    void experts_whom_journalists_named_by_then_stand_among_our_own() {
        var ann = admitted();
        names(ann, "Alena K.");
        clock.passes(Duration.ofMinutes(1));
        var number = reported(Optional.of(ann));
        clock.passes(Duration.ofMinutes(1));
        names(ann, "Boris L.");

        acts(editor);
        assertThat(desk.ownLog(number).experts().shown())
                .singleElement()
                .returns(ann, NamedExpert::person)
                .returns("Alena K.", named -> named.expert().name());
    }

    private void names(UUID person, String name) {
        var expert = new Expert(name, "Lake Institute", Optional.empty(), "a comment");
        new TransactionTemplate(transactions)
                .executeWithoutResult(naming ->
                        experts.keep(person, Optional.of(outlet), release.toString(), expert, clock.instant()));
    }

    @Test
    void what_was_done_in_the_minute_that_was_typed_may_have_come_before() {
        var ann = admitted();
        var ben = admitted();
        acts(officer);
        clock.reads(clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1)));
        var report = report(Optional.empty());
        clock.passes(Duration.ofSeconds(59));
        reading(ann, Optional.of(outlet), Reading.Action.OPENED);
        clock.passes(Duration.ofSeconds(1));
        reading(ben, Optional.of(outlet), Reading.Action.OPENED);
        var number = desk.report(report, Optional.empty());

        acts(editor);
        assertThat(desk.ownLog(number).readers().shown())
                .extracting(Known::person)
                .containsExactly(ann);
    }

    @Test
    void of_a_long_log_the_latest_are_shown_of_each_side_and_that_there_are_more_is_said() {
        var ann = admitted();
        reading(ann, Optional.of(outlet), Reading.Action.OPENED);
        clock.passes(Duration.ofSeconds(1));
        reading(officer, Optional.empty(), Reading.Action.AT_DESK);
        clock.passes(Duration.ofSeconds(1));
        sql.update(
                """
                insert into audit_reading
                    (happened_at, person, outlet, release_number, text_version, language, action, before_lift)
                select ?, random_uuid(), ?, ?, 1, 'en', 'OPENED', true from system_range(1, ?)
                """,
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                outlet,
                release.toString(),
                OwnLog.MOST - 1);
        var number = reported(Optional.empty());
        acts(editor);

        var whole = desk.ownLog(number);
        assertThat(whole.readers().more()).isFalse();
        assertThat(whole.readers().shown())
                .hasSize(OwnLog.MOST)
                .first()
                .extracting(Known::person)
                .isEqualTo(ann);

        reading(admitted(), Optional.of(outlet), Reading.Action.COPIED);
        acts(editor);
        var cut = desk.ownLog(number);
        assertThat(cut.readers().more()).isTrue();
        assertThat(cut.readers().shown())
                .hasSize(OwnLog.MOST)
                .extracting(Known::person)
                .doesNotContain(ann);
        assertThat(cut.readers().shown().getLast().action()).isEqualTo(Reading.Action.COPIED);
        assertThat(cut.staff().more()).isFalse();
        assertThat(cut.staff().shown()).extracting(Known::person).contains(officer);
    }

    @Test
    void measures_of_a_file_of_a_hidden_release_are_not_told_beside_another() {
        var ann = admitted();
        imposed(reported(Optional.of(ann)), Rung.WARNING, new Suspect.OnePerson(ann));
        release = another(clock.instant().plus(Duration.ofMinutes(1)));
        var out = reported(Optional.of(ann));
        clock.passes(Duration.ofMinutes(2));
        assertThat(file(out).before()).as("to the desk").hasSize(1);

        acts(accreditor);

        assertThat(file(out).before()).isEmpty();
        clock.passes(Duration.ofHours(4));
        assertThat(file(out).before()).as("both are out").hasSize(1);
    }

    @Test
    void each_look_and_the_check_stand_in_the_trail() {
        var number = reported(Optional.empty());
        acts(editor);
        desk.ownLog(number);
        desk.ownLog(number);
        desk.check(seen(number));
        assertThat(whats(number))
                .containsExactly(
                        "breach.reported", "breach.own-log-opened", "breach.own-log-opened", "breach.own-log-checked");
        assertThat(file(number).checked().orElseThrow().by()).contains(editor);
        assertThat(sql.queryForList("select details from audit_entry where about = ?", String.class, number.toString())
                        .toString())
                .doesNotContain("herald.example", "colleague");
    }

    @Test
    void a_file_of_a_hidden_release_is_unknown_to_whoever_does_not_read_what_the_desk_prepares() {
        var number = reported(Optional.empty());
        acts(accreditor);
        assertThat(desk.open(number)).isEmpty();
        assertThat(desk.list(200)).extracting(BreachLine::number).doesNotContain(number);
        assertThat(desk.picture(number)).isEmpty();
        acts(officer);
        assertThat(desk.list(200)).extracting(BreachLine::number).contains(number);
        clock.passes(Duration.ofHours(4));
        acts(accreditor);
        assertThat(desk.open(number)).as("it is out").isPresent();
        assertThat(desk.list(200)).extracting(BreachLine::number).contains(number);
    }

    @Test
    void a_picture_is_kept_with_the_report_and_each_opening_stands_in_the_trail() {
        acts(officer);
        var number = desk.report(
                report(Optional.empty()),
                Optional.of(checks.check(new ByteArrayInputStream(picture()), Set.of(FileKind.JPEG))));
        assertThat(file(number).hasPicture()).isTrue();
        assertThat(desk.picture(number).orElseThrow().file().kind()).isEqualTo(FileKind.JPEG);
        assertThat(whats(number)).containsExactly("breach.reported", "breach.picture-opened");
    }

    @Test
    void what_cannot_be_looked_into_is_not_written_down() {
        acts(officer);
        var good = report(Optional.empty());
        refuses(
                Why.NO_SUCH_RELEASE,
                () -> desk.report(
                        new BreachReport(
                                presscenter.release.ReleaseNumber.parse("2026-ZZZZZZ")
                                        .orElseThrow(),
                                good.address(),
                                good.seenAt(),
                                good.reportedBy(),
                                true,
                                Optional.empty(),
                                Optional.empty()),
                        Optional.empty()));
        refuses(Why.SEEN_IN_THE_FUTURE, () -> {
            clock.passes(Duration.ofMinutes(-5));
            desk.report(good, Optional.empty());
        });
        for (var address :
                new String[] {"", "herald", "javascript:alert(1)", "https:", "ftp://herald.example/x", "https://a b"}) {
            refuses(
                    Why.ADDRESS_MALFORMED,
                    () -> new BreachReport(
                            release, address, clock.instant(), "x", true, Optional.empty(), Optional.empty()));
        }
        refuses(
                Why.REPORTER_MISSING,
                () -> new BreachReport(
                        release, good.address(), clock.instant(), " ", true, Optional.empty(), Optional.empty()));
    }

    private static void refuses(Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOf(BreachRefused.class).hasMessage(why.name());
    }

    private void reading(UUID person, Optional<String> of, Reading.Action action) {
        log.record(new Reading(person, of, release.toString(), 1, "en", action, true));
    }

    private java.util.List<String> whats(BreachNumber number) {
        return sql.query(
                "select what from audit_entry where about = ? order by number",
                (row, each) -> row.getString(1),
                number.toString());
    }

    private static byte[] picture() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
