package presscenter.mail;

import static com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType.RAN_EXECUTE_DUE;
import static com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType.UNEXPECTED_ERROR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class QueueTroubleTest {
    private final Logger log = (Logger) LoggerFactory.getLogger(QueueTrouble.class);
    private final ListAppender<ILoggingEvent> ear = new ListAppender<>();

    @BeforeEach
    void listens() {
        ear.start();
        log.addAppender(ear);
    }

    @AfterEach
    void listens_no_more() {
        log.detachAppender(ear);
    }

    @Test
    void trouble_is_told_when_it_begins_and_when_it_is_over_and_not_with_every_look() {
        var trouble = new QueueTrouble();

        trouble.onSchedulerEvent(RAN_EXECUTE_DUE);
        trouble.onSchedulerEvent(UNEXPECTED_ERROR);
        trouble.onSchedulerEvent(UNEXPECTED_ERROR);
        trouble.onSchedulerEvent(RAN_EXECUTE_DUE);
        trouble.onSchedulerEvent(RAN_EXECUTE_DUE);

        assertThat(ear.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("mail.queue state=stands because=UNEXPECTED_ERROR", "mail.queue state=goes-on");
    }

    @Test
    void a_turn_that_fails_as_nobody_foresaw_is_told_without_its_words_and_a_known_reason_is_not() {
        var trouble = new QueueTrouble();

        trouble.onExecutionComplete(failed(new NotCarried(SendingTrouble.NO_SERVER)));
        trouble.onExecutionComplete(failed(new IllegalStateException("Words of a letter")));

        assertThat(ear.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("mail.turn-failed java.lang.IllegalStateException at presscenter.mail.")
                        .doesNotContain("Words"));
    }

    private static ExecutionComplete failed(RuntimeException cause) {
        return ExecutionComplete.failure(mock(Execution.class), MailHouse.MORNING, MailHouse.MORNING, cause);
    }
}
