package presscenter.security;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import presscenter.role.Role;

/** One signed-in session: since when, whether it is locked or over, and its open pages. Safe for many threads. */
final class SignedInSession implements HttpSessionBindingListener {
    private static final String ATTRIBUTE = SignedInSession.class.getName();

    private final UUID id = UUID.randomUUID();
    private final PersonAuthentication authentication;
    private final Device device;
    private final String address;
    private final HttpSession http;
    private final OpenSessions register;

    /** As its pages were told of them last. */
    private final AtomicReference<Set<Role>> roles;

    private volatile Instant began;
    private final Set<VaadinSession> pages = ConcurrentHashMap.newKeySet();
    private volatile Instant trustedSince;
    private volatile Instant lastAction;
    private volatile boolean locked;
    private volatile boolean warned;
    private volatile @Nullable Ending ending;
    private volatile @Nullable Instant endedAt;

    /** @param request which has the container's session already */
    SignedInSession(
            PersonAuthentication authentication,
            HttpServletRequest request,
            OpenSessions register,
            Set<Role> roles,
            Instant now) {
        this.authentication = authentication;
        this.device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
        this.address = request.getRemoteAddr();
        this.http = request.getSession();
        this.register = register;
        this.roles = new AtomicReference<>(roles);
        this.began = now;
        this.trustedSince = now;
        this.lastAction = now;
        http.setAttribute(ATTRIBUTE, this);
    }

    /** The session of this request, if somebody signed in with it; never makes one. */
    static Optional<SignedInSession> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(SignedInSession::of);
    }

    static Optional<SignedInSession> of(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof SignedInSession found ? Optional.of(found) : Optional.empty();
    }

    /** The session of a page, if somebody signed in with it; asked with the page's lock held. */
    static Optional<SignedInSession> of(VaadinSession page) {
        return Optional.ofNullable(page.getAttribute(SignedInSession.class));
    }

    /** By which its person ends it; unlike the container's id it opens nothing. */
    UUID id() {
        return id;
    }

    UUID person() {
        return authentication.person();
    }

    /** On what it was begun. */
    Device device() {
        return device;
    }

    /** From which address it was begun. */
    String address() {
        return address;
    }

    PersonAuthentication authentication() {
        return authentication;
    }

    Instant began() {
        return began;
    }

    /** Endings of a person's sessions that were decided before this instant do not concern this one. */
    Instant trustedSince() {
        return trustedSince;
    }

    /** The person has just shown the password here. */
    void trust(Instant now) {
        trustedSince = now;
    }

    /** The person signed in once more, here: its hours begin anew, and its open pages live on. */
    void renew(Instant now) {
        began = now;
        trustedSince = now;
        lastAction = now;
        locked = false;
        warned = false;
    }

    Instant lastAction() {
        return lastAction;
    }

    /** The person did something; what a page does by itself is none (S5). */
    void acted(Instant now) {
        if (!locked) {
            lastAction = now;
        }
    }

    boolean isLocked() {
        return locked;
    }

    void lock() {
        locked = true;
    }

    void unlock(Instant now) {
        locked = false;
        lastAction = now;
    }

    boolean isWarned() {
        return warned;
    }

    void warn() {
        warned = true;
    }

    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Nobody is signed in with it any more, at once and everywhere; the first reason stays. */
    synchronized boolean end(Ending why, Instant now) {
        if (ending != null) {
            return false;
        }
        ending = why;
        endedAt = now;
        authentication.end();
        return true;
    }

    /** Whether the person's roles are others than when this was asked last, or since the session began. */
    boolean hasOtherRoles(Set<Role> now) {
        return !roles.getAndSet(now).equals(now);
    }

    Set<VaadinSession> pages() {
        return pages;
    }

    /** A page was opened; it keeps this session, because its container's may be gone before it. */
    void opened(VaadinSession page) {
        page.setAttribute(SignedInSession.class, this);
        pages.add(page);
    }

    void closed(VaadinSession page) {
        pages.remove(page);
    }

    void invalidate() {
        try {
            http.invalidate();
        } catch (IllegalStateException isAlready) {
            register.forget(this);
        }
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        authentication.end();
        register.forget(this);
    }
}
