package presscenter.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Which letters wait for their turn, in the database: one node has a letter at a time, and another takes it over when
 * that node is dead (S13).
 */
@Component
class LetterQueue implements SmartLifecycle {
    private static final TaskDescriptor<Void> SEND = TaskDescriptor.of("mail-send");
    private static final String TABLE = "mail_queue";

    /** So that a crash finds one letter at most that was handed over and is not noted (S13). */
    private static final int AT_ONCE = 1;

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);

    /**
     * A node whose heart was not heard five times, twenty seconds, is dead. Every other beat one looks for such nodes,
     * so that a letter of theirs goes on within half a minute.
     */
    private static final Duration HEARTBEAT = Duration.ofSeconds(4);

    private static final int MISSED_HEARTBEATS = 5;

    /** How soon after the mail was released the last of the held letters has its turn again. */
    private static final Duration HELD_FOR = Duration.ofSeconds(30);

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(5);

    private final DataSource database;
    private final OneTimeTask<Void> send;
    private final SchedulerClient queue;
    private final Clock clock;
    private @Nullable Scheduler sending;

    LetterQueue(DataSource database, Postman postman, Clock clock) {
        this.database = database;
        this.clock = clock;
        send = task(postman);
        queue = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database), send)
                .tableName(TABLE)
                .build();
    }

    /** Looks at the queue again after a time of this machine's, whatever the press center's clock does meanwhile. */
    private static final class LookingOften extends SchedulerBuilder {
        LookingOften(DataSource database, Task<?> task) {
            super(database, List.of(task));
        }

        @Override
        protected Waiter buildWaiter() {
            return new Waiter(LOOKS_EVERY);
        }
    }

    private static OneTimeTask<Void> task(Postman postman) {
        return Tasks.oneTime(SEND)
                .onDeadExecution(LetterQueue::takeOver)
                .onFailure(LetterQueue::tryAgain)
                .execute((instance, context) -> postman.send(UUID.fromString(instance.getId())));
    }

    /** At once, by the press center's clock; the library's own way of it asks the machine's. */
    private static void takeOver(ExecutionComplete dead, ExecutionOperations<Void> turn) {
        turn.reschedule(dead, dead.getTimeDone());
    }

    private static void tryAgain(ExecutionComplete failed, ExecutionOperations<Void> turn) {
        var pause = failed.getCause().filter(MailHeld.class::isInstance).isPresent()
                ? HELD_FOR
                : Postman.pauseAfter(failed.getExecution().consecutiveFailures + 1);
        turn.reschedule(failed, failed.getTimeDone().plus(pause));
    }

    /** In the transaction that is going on. */
    void add(UUID letter, Instant now) {
        queue.scheduleIfNotExists(SEND.instance(letter.toString()).build(), now);
    }

    /** One that was stopped cannot go on: another takes its place. */
    @Override
    public synchronized void start() {
        sending = new LookingOften(database, send)
                .tableName(TABLE)
                .threads(AT_ONCE)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(STOPS_WITHIN)
                .clock(clock::instant)
                .addSchedulerListener(new QueueTrouble())
                .build();
        sending.start();
    }

    @Override
    public synchronized void stop() {
        if (sending != null) {
            sending.stop();
            sending = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return sending != null;
    }
}
