package presscenter;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application, the app shell and the one {@link java.time.Clock}. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("css/styles.css")
@Push
public class PressCenter implements AppShellConfigurator {
    public static void main(String[] args) {
        SpringApplication.run(PressCenter.class, args);
    }
}
