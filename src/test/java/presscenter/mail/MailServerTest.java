package presscenter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import presscenter.Databases;

/** What the mail server answers decides what becomes of a letter. */
class MailServerTest {
    private final ScriptedServer server = new ScriptedServer();
    private final MailHouse house = new MailHouse(Databases.H2.fresh(), server.port());

    @AfterEach
    void they_stop() {
        house.close();
        server.close();
    }

    @Test
    void an_address_that_is_refused_for_good_is_not_tried_again() {
        server.answersReceiver("550 5.1.1 nobody of this name");

        house.writesTo("anna");

        await().untilAsserted(() -> assertThat(letter().state()).isEqualTo(LetterState.REFUSED));
        assertThat(letter().trouble()).contains(SendingTrouble.ADDRESS_REFUSED);
        assertThat(letter().tries()).isOne();
    }

    @Test
    void one_that_is_refused_for_now_is_tried_again() {
        server.answersReceiver("451 4.7.1 come later");

        house.writesTo("anna");
        await().untilAsserted(() -> assertThat(letter().tries()).isOne());
        assertThat(letter().state()).isEqualTo(LetterState.WAITING);
        server.answersReceiver("250 ok");
        house.passes(Duration.ofSeconds(16));

        await().untilAsserted(() -> assertThat(letter().state()).isEqualTo(LetterState.SENT));
    }

    @Test
    void a_server_that_takes_none_of_our_letters_is_told_to_the_administrator() {
        server.answersSender("550 5.7.1 not from you");

        house.writesTo("anna");

        await().untilAsserted(() -> assertThat(letter().trouble()).contains(SendingTrouble.SERVER_REFUSED));
        assertThat(letter().state()).isEqualTo(LetterState.WAITING);
    }

    @Test
    void a_letter_that_was_taken_without_our_hearing_of_it_comes_twice_and_is_the_same() {
        server.hangsUpAfterwards(true);

        house.writesTo("anna");
        await().untilAsserted(() -> assertThat(letter().tries()).isOne());
        server.hangsUpAfterwards(false);
        house.passes(Duration.ofSeconds(16));

        await().untilAsserted(() -> assertThat(letter().state()).isEqualTo(LetterState.SENT));
        assertThat(letter().trouble()).isEqualTo(Optional.empty());
        assertThat(server.messageIds()).hasSize(2);
        assertThat(server.messageIds().stream().distinct()).hasSize(1);
    }

    private LetterLine letter() {
        return house.letters().getFirst();
    }
}
