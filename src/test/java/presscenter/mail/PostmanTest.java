package presscenter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import presscenter.Databases;

class PostmanTest {
    @Test
    void pauses_grow_and_are_half_an_hour_at_most() {
        assertThat(IntStream.of(1, 2, 3, 7, 8, 9, 1_000).mapToObj(Postman::pauseAfter))
                .containsExactly(
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(16),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(30));
    }

    @Test
    void after_a_restore_a_letter_whose_turn_comes_is_not_even_written() {
        try (var nowhere = new ScriptedServer();
                var house = new MailHouse(Databases.H2.fresh(), nowhere.port())) {
            house.context.getBean(LetterQueue.class).stop();
            house.wasRestored();
            house.writesTo("anna");

            assertThatThrownBy(() -> house.context.getBean(Postman.class).send(onlyLetter(house)))
                    .isInstanceOf(MailHeld.class);
        }
    }

    private static UUID onlyLetter(MailHouse house) {
        return Objects.requireNonNull(
                house.context.getBean(JdbcTemplate.class).queryForObject("select id from mail_letter", UUID.class));
    }

    @Test
    void of_a_letter_that_cannot_be_written_the_log_tells_no_word() {
        var ear = new ListAppender<ILoggingEvent>();
        var log = (Logger) LoggerFactory.getLogger(Postman.class);
        ear.start();
        try (var nowhere = new ScriptedServer();
                var house = new MailHouse(Databases.H2.fresh(), nowhere.port())) {
            log.addAppender(ear); // a start takes off what listened before
            house.context.getBean(LetterQueue.class).stop();
            house.writesTo("broken");
            var letter = onlyLetter(house);

            assertThatThrownBy(() -> house.context.getBean(Postman.class).send(letter))
                    .isInstanceOf(NotCarried.class);
        } finally {
            log.detachAppender(ear);
        }
        assertThat(ear.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("mail.not-written kind=test-letter java.lang.IllegalStateException at ")
                        .doesNotContain("nobody may see"));
    }
}
