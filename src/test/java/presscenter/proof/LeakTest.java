package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.language.Language;
import presscenter.release.Beside;
import presscenter.release.Cursor;
import presscenter.release.DeskReleases;
import presscenter.release.EmbargoDesk;
import presscenter.release.NoSuchRelease;
import presscenter.release.PublishedReleases;
import presscenter.release.Reason;
import presscenter.release.ReleaseDesk;
import presscenter.release.ReleaseFilter;
import presscenter.release.ReleaseNumber;
import presscenter.release.Waiting;
import presscenter.release.WritingDesk;
import presscenter.security.SignedInAs;
import presscenter.ui.OpenPages;

/**
 * What is hidden leaves no trace for who may not know of it: at its address, in lists, counts, topics and neighbours,
 * by a push (E4, E37, E39, E48).
 */
class LeakTest extends ProofHouse {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    PublishedReleases newsroom;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    Waiting waiting;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    OpenPages pages;

    /** Printing so much would take minutes. */
    private final List<Appender<ILoggingEvent>> usual = new ArrayList<>();

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            logged.add(event.getLoggerName() + " " + event.getFormattedMessage() + " "
                    + (event.getThrowableProxy() == null
                            ? ""
                            : event.getThrowableProxy().getMessage()));
        }
    };

    @BeforeEach
    void everything_that_is_logged_down_to_debug_is_heard() {
        World.in(house);
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
        usual.clear();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @ParameterizedTest
    @EnumSource
    void a_hidden_number_looks_like_one_that_nobody_ever_gave_and_the_page_does_not_repeat_it(Who who) {
        sits(who);
        for (var shape :
                List.of("newsroom/%s", "newsroom/%s?lang=be", "newsroom/%s?lang=ru&with=en", "newsroom/%s/a-slug")) {
            var unknown = shown(shape.formatted(World.UNKNOWN));
            var title = UI.getCurrent().getInternals().getTitle();
            assertThat(unknown).doesNotContain(World.UNKNOWN.toString());
            for (var hidden : hiddenFrom(who)) {
                assertThat(shown(shape.formatted(hidden)))
                        .as("%s of %s for %s", shape, hidden, who)
                        .isEqualTo(unknown);
                assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo(title);
            }
        }
        assertNoCanary(logged);
    }

    @ParameterizedTest
    @EnumSource(names = {"JOURNALIST", "EMBARGO_READER", "TRANSLATOR", "ACCREDITOR", "ADMINISTRATOR"})
    void a_desk_address_of_what_one_may_not_see_there_looks_like_an_unknown_one(Who who) {
        sits(who);
        for (var shape : List.of("desk/releases/%s", "desk/releases/%s/be")) {
            var unknown = shown(shape.formatted(World.UNKNOWN));
            assertThat(unknown).doesNotContain(World.UNKNOWN.toString());
            for (var number : all()) {
                if (who == Who.TRANSLATOR && number.equals(World.TRANSLATORS_OWN)) {
                    continue;
                }
                assertThat(shown(shape.formatted(number)))
                        .as("%s for %s", number, who)
                        .isEqualTo(unknown);
            }
        }
        assertNoCanary(logged);
    }

    @ParameterizedTest
    @EnumSource
    void the_readers_doors_answer_of_hidden_numbers_what_they_answer_of_unknown_ones(Who who) {
        sits(who);
        for (var hidden : hiddenFrom(who)) {
            assertThat(newsroom.isThere(hidden)).isFalse();
            assertThat(newsroom.fingerprint(hidden)).isEqualTo(newsroom.fingerprint(World.UNKNOWN));
            for (var language : Language.values()) {
                assertThat(newsroom.find(hidden, language)).isEmpty();
                assertThat(newsroom.isReadable(hidden, language)).isFalse();
                assertThat(newsroom.file(hidden, language)).isEmpty();
                assertThat(waiting.isWaiting(hidden, language)).isFalse();
                assertThatThrownBy(() -> newsroom.tookAway(hidden, language, true))
                        .isInstanceOf(NoSuchRelease.class)
                        .hasNoCause();
                assertThatThrownBy(() -> waiting.tellMeWhen(hidden, language))
                        .isInstanceOf(NoSuchRelease.class)
                        .hasMessage(refusalOf(World.UNKNOWN, language));
            }
        }
        assertThat(waiting.arrived()).isEmpty();
    }

    private String refusalOf(ReleaseNumber number, Language language) {
        try {
            waiting.tellMeWhen(number, language);
            return "waits";
        } catch (NoSuchRelease refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "EMBARGO_READER", mode = EnumSource.Mode.EXCLUDE)
    void neither_lists_nor_counts_nor_topics_nor_neighbours_know_of_what_is_hidden(Who who) {
        sits(who);
        var listed = new ArrayList<ReleaseNumber>();
        var before = Optional.<Cursor>empty();
        do {
            var page = newsroom.list(ReleaseFilter.ALL, before, 1);
            page.lines().forEach(line -> listed.add(line.number()));
            before = page.older();
        } while (before.isPresent());
        assertThat(listed).containsExactlyInAnyOrder(World.OUT, World.OUT_AND_BEING_CHANGED);
        assertThat(newsroom.underEmbargo()).isEmpty();
        assertThat(newsroom.topics()).extracting(topic -> topic.key()).containsExactly("lakes");
        var onlyNew = new ReleaseFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
        assertThat(newsroom.list(onlyNew, Optional.empty(), 10).lines())
                .extracting(line -> line.number())
                .containsExactlyInAnyOrder(World.OUT, World.OUT_AND_BEING_CHANGED);
        var byHiddenTopic = new ReleaseFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of("hidden-topic"),
                Optional.empty(),
                Optional.empty(),
                false);
        assertThat(newsroom.list(byHiddenTopic, Optional.empty(), 10).lines()).isEmpty();
        assertThat(shown("newsroom?topic=hidden-topic").replace("hidden-topic", "no-such-topic"))
                .isEqualTo(shown("newsroom?topic=no-such-topic"));
    }

    @Test
    void hidden_work_sends_nothing_to_a_page_for_which_it_changes_nothing_so_that_it_cannot_be_counted() {
        var officer = Who.OFFICER.account(house);
        sits(Who.JOURNALIST);
        shown("newsroom/" + World.OUT + "?lang=en");
        sent();

        var journalist = Who.JOURNALIST.account(house);
        for (var work : hiddenWork()) {
            SignedInAs.person(house, officer);
            work.run();
            SignedInAs.person(house, journalist);
            pagesLook();
            assertThat(sent()).as("after hidden work").isEmpty();
        }
    }

    /** Everything that an officer may do with what readers do not see. */
    private List<Runnable> hiddenWork() {
        var desk = house.getBean(ReleaseDesk.class);
        var writing = house.getBean(WritingDesk.class);
        var embargo = house.getBean(EmbargoDesk.class);
        var reason = new Reason("release.reason.schedule");
        return List.of(
                () -> {
                    var now = house.getBean(DeskReleases.class)
                            .find(World.UNTIL_NOON)
                            .beside();
                    var somebody = World.NAMES.getLast().key();
                    assertThat(now.contact()).isNotEqualTo(somebody);
                    desk.revise(World.UNTIL_NOON, now, new Beside(now.facts(), somebody, now.source()));
                },
                () -> writing.begin(World.DRAFT, Language.ENGLISH),
                () -> writing.discard(World.DRAFT, Language.ENGLISH),
                () -> embargo.hold(World.FURTHER_NOTICE, reason),
                () -> embargo.holdAll(reason),
                embargo::undoHoldAll);
    }

    private static void assertNoCanary(Iterable<String> emitted) {
        for (var canary : World.CANARY.values()) {
            assertThat(emitted).noneMatch(text -> text.contains(canary));
        }
    }

    private static List<ReleaseNumber> all() {
        return Stream.concat(World.HIDDEN.stream(), Stream.of(World.OUT, World.OUT_AND_BEING_CHANGED))
                .toList();
    }

    /** A grant holder in the circle may know of what is approved, and of nothing else. */
    private static List<ReleaseNumber> hiddenFrom(Who who) {
        return who == Who.EMBARGO_READER ? World.HIDDEN_FROM_THE_CLEARED : World.HIDDEN;
    }

    /** Open pages look again, each as its own reader, as soon as they get their lock. */
    private void pagesLook() {
        var session = VaadinSession.getCurrent();
        var looked = new ArrayList<String>();
        var registration = pages.register(UI.getCurrent(), () -> looked.add("looked"));
        pages.lookAgain();
        Awaitility.await().pollInSameThread().until(() -> {
            session.getService().runPendingAccessTasks(session);
            return !looked.isEmpty();
        });
        registration.remove();
        session.getService().runPendingAccessTasks(session);
    }

    /** What goes to the browser since the last call: changes and scripts. */
    private static List<Object> sent() {
        var internals = UI.getCurrent().getInternals();
        var sent = new ArrayList<Object>();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        internals.getStateTree().collectChanges(sent::add);
        sent.addAll(internals.dumpPendingJavaScriptInvocations());
        return sent;
    }
}
