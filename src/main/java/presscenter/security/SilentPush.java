package presscenter.security;

import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.AtmosphereConfig;
import org.atmosphere.cpr.AtmosphereInterceptor;
import org.atmosphere.cpr.AtmosphereResource;

/**
 * Over the push channel only the server speaks. Pages send by requests of their own, where their session and its lock
 * are asked (S5); Vaadin would also do what is sent over the channel, and ask neither. What is said there is not heard.
 *
 * <p>Public because Vaadin's push makes it by its name.
 */
public final class SilentPush implements AtmosphereInterceptor {
    @Override
    public void configure(AtmosphereConfig config) {}

    @Override
    public Action inspect(AtmosphereResource page) {
        if (!page.getRequest().getMethod().equals("GET")) {
            return Action.CANCELLED;
        }
        page.addEventListener(new HandedOver());
        return Action.CONTINUE;
    }

    @Override
    public void postInspect(AtmosphereResource page) {}

    @Override
    public void destroy() {}
}
