package presscenter.mail;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Who takes the letters: the demonstration's drawer, the mail server of {@code spring.mail.*}, or nobody yet. */
@Configuration(proxyBeanMethods = false)
class MailSettings {
    @Bean
    static Carrier carrier(
            ObjectProvider<JavaMailSenderImpl> server,
            ShownLetters shown,
            LetterForm form,
            Clock clock,
            @Value("${press.demo}") boolean demonstration,
            @Value("${press.mail.from}") String sender) {
        if (demonstration) {
            return new Drawer(shown, form, clock);
        }
        var found = server.getIfAvailable();
        return found == null ? new NoMailServer() : new MailServer(found, form, sender);
    }
}
