package presscenter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The pages that are open in browsers at this moment. A notice to them carries nothing but "look again" (E39): each
 * asks as its own reader, so it can never show more than that reader may see.
 *
 * <p>Pages look on virtual threads, some at a time, so that one slow page keeps no other waiting; notices that come
 * while a page has not looked yet are one; a page that fails is named in the log and stops no other. It looks again by
 * itself, soon and then less and less often: what was to close on it must not wait for the next notice (E22).
 */
@Component
public class OpenPages implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);

    /** Pages that look at the same moment share answers; more would only wait for each other. */
    private static final int AT_A_TIME = 64;

    private static final ScopedValue<Notice> NOTICE = ScopedValue.newInstance();

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** Ten minutes in all; after them the next notice begins anew. */
    private static final int MOST_TIMES = 16;

    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final Set<UI> covered = ConcurrentHashMap.newKeySet();
    private final Executor lookers;
    private final Function<Duration, Executor> after;
    private final @Nullable ExecutorService own;

    @Autowired
    OpenPages() {
        own = Executors.newFixedThreadPool(
                AT_A_TIME, Thread.ofVirtual().name("look-again-", 0).factory());
        lookers = own;
        after = pause -> CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, own);
    }

    /** @param after what is done after a pause */
    OpenPages(Executor lookers, Function<Duration, Executor> after) {
        own = null;
        this.lookers = lookers;
        this.after = after;
    }

    /**
     * From now on the page is told to look again, until the registration is removed or the page is closed.
     *
     * @param ui the page; to be called with its lock
     * @param lookAgain as {@link LookAgain} says
     */
    public Registration register(UI ui, LookAgain lookAgain) {
        var page = new OpenPage(ui, lookAgain);
        pages.add(page);
        var closing = ui.addDetachListener(closed -> pages.remove(page));
        return Registration.once(() -> {
            pages.remove(page);
            closing.remove();
        });
    }

    /** Tells every open page to look again, and does not wait for them. */
    public void lookAgain() {
        var notice = new Notice();
        pages.forEach(page -> ask(page, notice));
    }

    /** The notice because of which a page looks in this thread, the same for all to which it was given. */
    public Optional<Notice> notice() {
        return NOTICE.isBound() ? Optional.of(NOTICE.get()) : Optional.empty();
    }

    private void ask(OpenPage page, Notice notice) {
        if (page.asked().getAndSet(notice) == null) {
            lookers.execute(() -> tell(page));
        }
    }

    /**
     * From now on the page does not look: something lies over it (S5), and behind it nothing new is to be read.
     *
     * @param ui the page; to be called with its lock
     */
    public void cover(UI ui) {
        if (covered.add(ui)) {
            ui.addDetachListener(closed -> covered.remove(ui));
        }
    }

    /**
     * The page looks again, at once for what it missed.
     *
     * @param ui the page; to be called with its lock
     */
    public void uncover(UI ui) {
        if (covered.remove(ui)) {
            pages.stream().filter(page -> page.ui().equals(ui)).forEach(page -> ask(page, new Notice()));
        }
    }

    /** How many pages would be told. */
    public int count() {
        return pages.size();
    }

    @Override
    public void destroy() {
        if (own != null) {
            own.shutdownNow();
        }
    }

    private void tell(OpenPage page) {
        try {
            var _ = page.ui().access(() -> look(page)); // the page itself sees to what fails
        } catch (UIDetachedException closed) {
            pages.remove(page);
        }
    }

    private void look(OpenPage page) {
        var notice = page.asked().getAndSet(null); // before the question: what changes from here on is asked for again
        if (notice == null || !pages.contains(page) || covered.contains(page.ui())) {
            return;
        }
        try {
            ScopedValue.where(NOTICE, notice).run(page.lookAgain()::lookAgain);
            page.failures().set(0);
        } catch (RuntimeException failed) {
            // Kind and place only: a message could quote a text (S10).
            LOG.warn(
                    "A page could not look again: {} at {}",
                    failed.getClass().getName(),
                    failed.getStackTrace().length == 0 ? "?" : failed.getStackTrace()[0]);
            lookAgainLater(page);
        }
    }

    /** Each pause is twice the one before, to the longest; of several failures within a pause one is enough. */
    private void lookAgainLater(OpenPage page) {
        var times = page.failures().get();
        if (times >= MOST_TIMES) {
            page.failures().set(0);
        } else if (page.waits().compareAndSet(false, true)) {
            page.failures().set(times + 1);
            var pause = FIRST_PAUSE.multipliedBy(1L << times);
            after.apply(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE)
                    .execute(() -> {
                        page.waits().set(false);
                        if (pages.contains(page)) {
                            ask(page, new Notice());
                        }
                    });
        }
    }

    /** Compared by identity: one page may register twice for different parts. */
    private static final class OpenPage {
        private final UI ui;
        private final LookAgain lookAgain;
        private final AtomicReference<@Nullable Notice> asked = new AtomicReference<>();
        private final AtomicBoolean waits = new AtomicBoolean();
        private final AtomicInteger failures = new AtomicInteger();

        OpenPage(UI ui, LookAgain lookAgain) {
            this.ui = ui;
            this.lookAgain = lookAgain;
        }

        UI ui() {
            return ui;
        }

        LookAgain lookAgain() {
            return lookAgain;
        }

        /** The latest notice, while it has not begun to look; null if it has none. */
        AtomicReference<@Nullable Notice> asked() {
            return asked;
        }

        /** Whether it will be asked again because it failed. */
        AtomicBoolean waits() {
            return waits;
        }

        /** How often it failed, one time after the other. */
        AtomicInteger failures() {
            return failures;
        }
    }
}
