package presscenter.mail;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says once that letters cannot be looked for, and once that they can again. The queue itself says it with every look,
 * and quotes what the database answered (E9), so its own log is off.
 */
final class QueueTrouble extends AbstractSchedulerListener {
    private static final Logger LOG = LoggerFactory.getLogger(QueueTrouble.class);

    private final AtomicBoolean stands = new AtomicBoolean();

    /** A letter's turn that failed as nobody foresaw; what did not go out for a known reason stands with the letter. */
    @Override
    public void onExecutionComplete(ExecutionComplete turn) {
        turn.getCause().filter(cause -> !isForeseen(cause)).ifPresent(cause -> {
            var trace = cause.getStackTrace();
            LOG.error( // kind and place only (E9)
                    "mail.turn-failed {} at {}", cause.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        });
    }

    private static boolean isForeseen(Throwable cause) {
        return cause instanceof NotCarried || cause instanceof MailHeld;
    }

    @Override
    public void onSchedulerEvent(SchedulerEventType event) {
        switch (event) {
            case UNEXPECTED_ERROR,
                    FAILED_HEARTBEAT,
                    FAILED_MULTIPLE_HEARTBEATS,
                    COMPLETIONHANDLER_ERROR,
                    FAILUREHANDLER_ERROR,
                    UNRESOLVED_TASK -> {
                if (!stands.getAndSet(true)) {
                    LOG.warn("mail.queue state=stands because={}", event);
                }
            }
            case RAN_EXECUTE_DUE -> {
                if (stands.getAndSet(false)) {
                    LOG.info("mail.queue state=goes-on");
                }
            }
            case DEAD_EXECUTION -> LOG.warn("mail.queue state=taken-over-from-a-dead-node");
            case RAN_UPDATE_HEARTBEATS, RAN_DETECT_DEAD -> {}
        }
    }
}
