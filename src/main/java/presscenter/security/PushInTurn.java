package presscenter.security;

import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.BroadcasterFuture;
import org.atmosphere.cpr.DefaultBroadcaster;
import org.atmosphere.cpr.Deliver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands what the server pushes over to the open pages, one message after the other, and each of them at once (E14,
 * E22).
 *
 * <p>Atmosphere's own broadcaster has a thread for it that ends after a tenth of a second without a message. A message
 * that came in the moment between its last look and its end was left lying until the next one for whatever page: a text
 * that lifted, or was held, stood unchanged on open pages meanwhile (Atmosphere's issues 1822 and 2436). Here the
 * messages that wait are counted, and whoever brings the count up from nothing has them sent.
 *
 * <p>Public because Vaadin's push makes it by its name.
 */
public class PushInTurn extends DefaultBroadcaster {
    private static final Logger LOG = LoggerFactory.getLogger(PushInTurn.class);

    private static final String TOLD = "told";

    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * What Vaadin asks whether the last message has gone; it keeps it until the next one to the same page, and so would
     * Atmosphere's own keep the message: 38 kB for each reader after a lift.
     */
    @Override
    public Future<Object> broadcast(Object message, AtmosphereResource page) {
        if (isDestroyed()) {
            return super.broadcast(message, page);
        }
        start();
        var told = new BroadcasterFuture<Object>(TOLD);
        dispatchMessages(new Deliver(message, page, told, message));
        return told;
    }

    @Override
    protected void dispatchMessages(Deliver message) {
        messages.add(message);
        if (waiting.getAndIncrement() == 0) {
            sendNext();
        }
    }

    /** Nobody waits for messages: whoever brings one has it sent. */
    @Override
    protected Runnable getBroadcastHandler() {
        return () -> {};
    }

    private void sendNext() {
        getBroadcasterConfig().getExecutorService().execute(() -> {
            try {
                send(messages.remove());
            } finally { // whatever happened to this one
                if (waiting.decrementAndGet() > 0) {
                    sendNext();
                }
            }
        });
    }

    /** What cannot be handed over keeps no other waiting; its page asks for all anew when it misses it. */
    private void send(Deliver message) {
        try {
            push(message);
        } catch (RuntimeException failed) {
            // Kind and place only: a message holds what a page shows (S10).
            var trace = failed.getStackTrace();
            LOG.warn(
                    "A message to a page was lost: {} at {}",
                    failed.getClass().getName(),
                    trace.length == 0 ? "?" : trace[0]);
        }
    }
}
