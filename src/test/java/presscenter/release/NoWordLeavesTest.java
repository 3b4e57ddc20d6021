package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.JOURNALIST;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import presscenter.Databases;
import presscenter.embargo.Audience;
import presscenter.language.Language;
import presscenter.language.Localized;

/**
 * From its first word to its lift and after, no word of a text stands in a line of the log, down to debug, in an event,
 * or in what an exception says (E9, E39, S10).
 */
@Tag("started")
class NoWordLeavesTest {
    private static final Language RU = Language.RUSSIAN;

    /** Stands in each part of the text and nowhere else. */
    private static final String RARE = "Крутоярогорск";

    private final ReleaseHouse house = ReleaseHouse.emptyOn(Databases.H2);
    private final Queue<String> logged = new ConcurrentLinkedQueue<>();

    /** To print so much would take longer than the test. */
    private final List<Appender<ILoggingEvent>> usual = new ArrayList<>();

    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            logged.add(event.getLoggerName() + " " + event.getFormattedMessage() + said(event.getThrowableProxy()));
        }
    };

    private static String said(@org.jspecify.annotations.Nullable IThrowableProxy thrown) {
        return thrown == null ? "" : " " + thrown.getMessage() + said(thrown.getCause());
    }

    @BeforeEach
    void everything_that_is_logged_is_heard() {
        ear.start();
        root().iteratorForAppenders().forEachRemaining(usual::add);
        usual.forEach(root()::detachAppender);
        root().addAppender(ear);
        root().setLevel(Level.DEBUG);
    }

    @AfterEach
    void the_log_is_left_alone_again() {
        root().setLevel(Level.INFO);
        root().detachAppender(ear);
        usual.forEach(root()::addAppender);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Test
    void a_text_is_written_approved_read_taken_away_held_and_lifted_and_no_word_of_it_is_told() {
        var number = approved();
        isRead(number);
        isHeldAndLifted(number);

        assertThat(logged).as("the log is heard").anyMatch(line -> line.startsWith("org.hibernate"));
        assertThat(logged.stream().filter(line -> line.contains(RARE)))
                .as("log")
                .isEmpty();
        assertThat(house.events()).hasSizeGreaterThan(5);
        assertThat(house.events().stream()
                        .map(event -> event + " " + event.details() + event.why() + event.about())
                        .filter(event -> event.contains(RARE)))
                .as("events")
                .isEmpty();
    }

    @Test
    void what_is_refused_is_refused_without_a_word_of_it() {
        var number = approved();
        house.reads(JOURNALIST);
        house.at(OFFICER);
        house.writing().change(number, RU);
        var newsroom = house.newsroom();
        var refused = List.<ThrowingCallable>of(
                () -> newsroom.tookAway(number, RU, true),
                () -> house.the(Waiting.class).tellMeWhen(number, RU),
                () -> house.files().find(new ReleaseNumber(2026, "ZZZZZZ")),
                () -> house.writing().save(number, RU, new TextDraft("", "", ""), 99),
                () -> house.embargo().deliver(number),
                () -> house.approves(number, RU));
        for (var verb : refused) {
            var failure = catchThrowable(verb);
            assertThat(failure).as("verb %d", refused.indexOf(verb)).isNotNull();
            for (Throwable each = failure; each != null; each = each.getCause()) {
                assertThat(String.valueOf(each)).doesNotContain(RARE);
            }
        }
    }

    private ReleaseNumber approved() {
        house.at(OFFICER);
        var number = house.desk().create(FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, RU), RU);
        house.plans(number, until(house.noon));
        for (var missing : List.of(Language.BELARUSIAN, Language.ENGLISH)) {
            house.saysMissing(number, missing, Localized.of(RARE, RARE, RARE), Optional.empty());
        }
        house.writes(number, RU, words());
        house.writing().submit(number, RU, Submission.FIRST);
        house.at(EDITOR);
        house.approves(number, RU);
        return number;
    }

    private void isRead(ReleaseNumber number) {
        house.accepts(CLEARED);
        house.reads(CLEARED);
        var newsroom = house.newsroom();
        assertThat(newsroom.underEmbargo().toString()).contains(RARE);
        assertThat(newsroom.find(number, RU).orElseThrow().toString()).contains(RARE);
        newsroom.fingerprint(number);
        newsroom.tookAway(number, RU, true);
        assertThat(house.files().board(Optional.empty(), 10).toString()).contains(RARE);
        house.the(PreviewDesk.class).look(number, RU, PreviewDesk.As.EMBARGO, house.noon.minusMillis(1), false);
    }

    private void isHeldAndLifted(ReleaseNumber number) {
        house.at(OFFICER);
        house.clockReads(house.morning.plus(minutes(5)));
        house.embargo().hold(number, new Reason("Названо: " + RARE));
        house.at(EDITOR);
        house.endsHold(number);
        house.clockReads(house.noon);
        house.the(LiftWatch.class).look();
        house.reads(JOURNALIST);
        assertThat(house.newsroom().find(number, RU).orElseThrow().toString()).contains(RARE);
        house.clockReads(house.noon.plus(minutes(5)));
        house.embargo().withdraw(number, reason(), Localized.of("а", "б", "c"));
    }

    private static TextDraft words() {
        return new TextDraft(RARE, "Что было в городе " + RARE, "<p>Город " + RARE + ".</p>");
    }
}
