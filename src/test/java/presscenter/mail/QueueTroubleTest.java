package presscenter.mail;

import static com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType.RAN_EXECUTE_DUE;
import static com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType.UNEXPECTED_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
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
}
