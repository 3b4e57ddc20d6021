package presscenter.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.mustache.autoconfigure.MustacheAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.Databases;
import presscenter.SetClock;
import presscenter.language.Language;

/** The mail module alone, on a real database, with a mail server in this process, and a clock that a test sets. */
final class MailHouse implements AutoCloseable {
    static final Instant MORNING = Instant.parse("2026-10-29T06:00:00.123Z");
    static final String KIND = "test-letter";
    static final String ADDRESS = "https://press.example";

    final ConfigurableApplicationContext context;

    /** On a mail server at this port. */
    MailHouse(String database, int port) {
        context = new SpringApplicationBuilder(Module.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + Databases.USER,
                        "--spring.datasource.password=",
                        "--spring.flyway.locations=classpath:db/migration/mail",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + port,
                        "--press.mail.from=desk@press.example",
                        "--press.address=" + ADDRESS + "/");
    }

    /** A mail server of this process. */
    static GreenMail server(int port) {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(10_000);
        var server = new GreenMail(setup);
        server.start();
        return server;
    }

    /** Decides something that causes letters to these names. */
    void writesTo(String... names) {
        transaction().executeWithoutResult(deciding -> puts(names));
    }

    void puts(String... names) {
        for (var name : names) {
            context.getBean(Outbox.class).put(Letter.of(KIND, name));
        }
    }

    /** The same about what is not out. */
    void writesQuietlyTo(String name) {
        transaction()
                .executeWithoutResult(deciding -> context.getBean(Outbox.class).putQuietly(Letter.of(KIND, name)));
    }

    /** Its database comes out of a backup. */
    void wasRestored() {
        try (var connection = context.getBean(DataSource.class).getConnection()) {
            new HeldAfterRestore().mark(connection);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    MailDesk desk() {
        return context.getBean(MailDesk.class);
    }

    TransactionTemplate transaction() {
        return context.getBean(TransactionTemplate.class);
    }

    TestWriter writer() {
        return context.getBean(TestWriter.class);
    }

    void passes(Duration time) {
        context.getBean(SetClock.class).passes(time);
    }

    List<LetterLine> letters() {
        return context.getBean(MailDesk.class).latest();
    }

    Map<LetterState, Long> counts() {
        return context.getBean(MailDesk.class).counts();
    }

    /** How many letters there are, listed or not, that were tried and did not go out. */
    int triedInVain() {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from mail_letter where trouble is not null")
                .query(Integer.class)
                .single();
    }

    Optional<SendingTrouble> trouble() {
        return context.getBean(MailDesk.class).trouble();
    }

    @Override
    public void close() {
        context.close();
    }

    /** Writes a letter in Belarusian to the mailbox of whom it is about, as long as they may have one. */
    static final class TestWriter implements LetterWriter {
        final Map<String, String> addresses = new ConcurrentHashMap<>();

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<Letter> each(Letter letter) {
            return letter.about().getFirst().equals("everybody")
                    ? List.of(Letter.of(KIND, "anna"), Letter.of(KIND, "boris"))
                    : List.of(letter);
        }

        @Override
        public Optional<WrittenLetter> write(Letter letter) {
            var name = letter.about().getFirst();
            if (name.equals("broken")) {
                throw new IllegalStateException("Words that nobody may see in a log");
            }
            return Optional.ofNullable(addresses.getOrDefault(name, name + "@reader.example"))
                    .filter(address -> !address.isEmpty())
                    .map(address -> new WrittenLetter(
                            address,
                            Language.BELARUSIAN,
                            "Эмбарга да чацвярга · 2026-7K3M9Q",
                            List.of(
                                    new WrittenLetter.Paragraph("Нешта <змянілася> & «стала» іншым."),
                                    new WrittenLetter.Link("Адкрыць", "/newsroom/2026-7K3M9Q"))));
        }
    }

    @ComponentScan(
            basePackages = {"presscenter.mail", "presscenter.language"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "presscenter\\.mail\\.(ui\\..*|.*Test.*|MailHouse.*)"))
    @AutoConfigurationPackage(basePackages = "presscenter.mail")
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        MailSenderAutoConfiguration.class,
        MustacheAutoConfiguration.class
    })
    static class Module {
        @Bean
        SetClock clock() {
            return new SetClock(MORNING);
        }

        @Bean
        TestWriter writer() {
            return new TestWriter();
        }
    }
}
