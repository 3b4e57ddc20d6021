package presscenter.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

        assertThat(own.readers()).extracting(Known::person).containsExactly(ann);
        assertThat(own.staff()).extracting(Known::person).contains(officer);
        assertThat(own.decisions()).extracting(each -> each.what()).contains("release.held");
        assertThat(own.lift()).isPresent();
        assertThat(whats(number)).containsExactly("breach.reported", "breach.own-log-opened");
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
