package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResourceEvent;
import org.atmosphere.cpr.AtmosphereResourceEventListener;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/** Over the push channel only the server speaks, so that a locked page (S5) does nothing by it. */
class SilentPushTest {
    @Test
    void a_page_opens_the_channel_and_is_not_heard_over_it() {
        assertThat(asked("GET")).isEqualTo(Action.CONTINUE);
        assertThat(asked("POST")).isEqualTo(Action.CANCELLED);
    }

    @Test
    void a_message_that_was_handed_over_is_let_go() {
        var page = mock(AtmosphereResource.class, RETURNS_DEEP_STUBS);
        when(page.getRequest().getMethod()).thenReturn("GET");
        var message = mock(AtmosphereResourceEvent.class);
        var listener = ArgumentCaptor.forClass(AtmosphereResourceEventListener.class);

        new SilentPush().inspect(page);

        verify(page).addEventListener(listener.capture());
        listener.getValue().onBroadcast(message);
        verify(message).setMessage(null);
    }

    @Test
    void vaadins_servlet_is_registered_with_it() {
        var registration = new ServletRegistrationBean<>(mock(SpringServlet.class));

        PushSettings.ourPush().postProcessBeforeInitialization(registration, "servlet");

        assertThat(registration.getInitParameters())
                .containsEntry("org.atmosphere.cpr.AtmosphereInterceptor", SilentPush.class.getName());
    }

    private static Action asked(String method) {
        var page = mock(AtmosphereResource.class, RETURNS_DEEP_STUBS);
        when(page.getRequest().getMethod()).thenReturn(method);
        return new SilentPush().inspect(page);
    }
}
