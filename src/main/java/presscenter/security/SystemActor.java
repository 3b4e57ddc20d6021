package presscenter.security;

import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets the application itself act: a scheduled job, the import of the demonstration. Inside, every desk is open, and
 * the trail names no person.
 */
@Component
public class SystemActor {
    private static final ScopedValue<Scope> SCOPE = ScopedValue.newInstance();

    /** Runs this as the application. */
    public void asApplication(Runnable work) {
        ScopedValue.where(SCOPE, new Scope(VaadinSession.getCurrent())).run(work);
    }

    /** Runs this as the application and gives back what it gives. */
    public <T extends @Nullable Object> T asApplication(Supplier<T> work) {
        return ScopedValue.where(SCOPE, new Scope(VaadinSession.getCurrent())).<T, RuntimeException>call(work::get);
    }

    /**
     * Whether the application itself acts in this thread. When it hands a task to somebody's open page, the task may
     * run in this very thread, but it is that person's: the page's session tells the two apart.
     */
    static boolean isActing() {
        return SCOPE.isBound() && Objects.equals(SCOPE.get().page(), VaadinSession.getCurrent());
    }

    private record Scope(@Nullable VaadinSession page) {}
}
