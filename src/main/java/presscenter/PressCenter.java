package presscenter;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import presscenter.embargo.PressClock;
import presscenter.embargo.SteadyClock;

/** The application, the app shell and the one {@link java.time.Clock}. */
@SpringBootApplication
@EnableScheduling
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("css/styles.css")
@Push
public class PressCenter implements AppShellConfigurator {
    /** The one clock; everybody asks it for the time. */
    @Bean
    PressClock clock() {
        return new PressClock(Clock.systemUTC(), new SteadyClock());
    }

    /** The icon of the pages; without it every browser asks for one that is not there. */
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "css/css/mark.svg", "any");
    }

    public static void main(String[] args) {
        SpringApplication.run(PressCenter.class, args);
    }
}
