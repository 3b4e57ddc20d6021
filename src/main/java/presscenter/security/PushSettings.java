package presscenter.security;

import com.vaadin.flow.server.VaadinServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How Vaadin's push channel is set up. */
@Configuration(proxyBeanMethods = false)
class PushSettings {
    /** What a page sends is short, and its channel only listens: a quarter of the server's own 8 kB for each. */
    private static final String READ_AT_ONCE = "2048";

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallReadBuffers() {
        return server -> server.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appReadBufSize", READ_AT_ONCE));
    }

    @Bean
    static BeanPostProcessor ourPush() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registration
                        && registration.getServlet() instanceof VaadinServlet) {
                    registration.addInitParameter(
                            ApplicationConfig.ATMOSPHERE_INTERCEPTORS, SilentPush.class.getName());
                    registration.addInitParameter(ApplicationConfig.BROADCASTER_CLASS, PushInTurn.class.getName());
                    // Atmosphere makes two buffers of this many letters for each page and uses neither: 48 kB a reader.
                    registration.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, "1");
                }
                return bean;
            }
        };
    }
}
