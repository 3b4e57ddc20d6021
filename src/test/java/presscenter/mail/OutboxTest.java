package presscenter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import presscenter.Databases;

/** Letters arrive: in the transaction that causes them, at least once, asked again when they are sent (E40, S13). */
@ParameterizedClass
@EnumSource
class OutboxTest {
    private final String address;
    private final MailHouse house;
    private GreenMail server = MailHouse.server(0);

    OutboxTest(Databases database) {
        address = database.fresh();
        house = new MailHouse(address, server.getSmtp().getPort());
    }

    @AfterEach
    void it_stops() {
        house.close();
        server.stop();
    }

    @Test
    void a_letter_arrives_as_text_and_as_html_in_its_receivers_language() throws Exception {
        house.writesTo("anna");

        var letter = arrived(1).getFirst();
        assertThat(letter.getSubject()).isEqualTo("Эмбарга да чацвярга · 2026-7K3M9Q");
        assertThat(letter.getFrom()[0].toString()).isEqualTo("desk@press.example");
        assertThat(letter.getAllRecipients()[0].toString()).isEqualTo("anna@reader.example");
        assertThat(letter.getHeader("Content-Language")).containsExactly("be");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var bodies = bodies(letter.getContent());
        assertThat(bodies.get(0))
                .contains("Нешта <змянілася> & «стала» іншым.")
                .containsPattern("Адкрыць\\Rhttps://press\\.example/newsroom/2026-7K3M9Q")
                .contains("Адказваць на яго не трэба.");
        assertThat(bodies.get(1))
                .contains("<html lang=\"be\">")
                .contains("Нешта &lt;змянілася&gt; &amp; «стала» іншым.")
                .contains("href=\"https://press.example/newsroom/2026-7K3M9Q\"");
        await().untilAsserted(() -> assertThat(house.counts()).containsEntry(LetterState.SENT, 1L));
        assertThat(letter.getMessageID())
                .isEqualTo("<" + house.letters().getFirst().id() + "@press.example>");
    }

    @Test
    void what_was_not_decided_after_all_causes_no_letter() {
        house.transaction().executeWithoutResult(deciding -> {
            house.puts("anna");
            deciding.setRollbackOnly();
        });
        house.writesTo("boris");

        assertThat(arrived(1)).hasSize(1);
        assertThat(house.letters()).hasSize(1);
    }

    @Test
    void nobody_writes_outside_of_a_decision() {
        assertThatThrownBy(() -> house.puts("anna")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whom_it_goes_to_is_asked_when_it_is_sent() throws Exception {
        house.writer().addresses.put("anna", "");
        house.writer().addresses.put("boris", "moved@reader.example");

        house.writesTo("anna", "boris");

        assertThat(arrived(1).getFirst().getAllRecipients()[0].toString()).isEqualTo("moved@reader.example");
        await().untilAsserted(() -> assertThat(house.counts())
                .containsEntry(LetterState.NEEDLESS, 1L)
                .containsEntry(LetterState.SENT, 1L));
    }

    @Test
    void after_a_restore_every_letter_stays_until_an_operator_lets_the_mail_go() {
        house.wasRestored();
        house.writesTo("anna");
        awaitItsTurn();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(house.desk().isHeld()).isTrue();
        assertThat(house.letters().getFirst())
                .extracting(LetterLine::state, LetterLine::tries, LetterLine::trouble)
                .containsExactly(LetterState.WAITING, 0, Optional.empty());

        house.desk().release();
        house.passes(Duration.ofSeconds(31));
        assertThat(arrived(1)).hasSize(1);
        assertThat(house.desk().isHeld()).isFalse();
    }

    /** The queue had the letter, and put it back. */
    private void awaitItsTurn() {
        var database = house.context.getBean(JdbcTemplate.class);
        await().untilAsserted(() -> assertThat(
                        database.queryForList("select task_instance from mail_queue where consecutive_failures > 0"))
                .hasSize(1));
    }

    @Test
    void a_mail_server_that_is_gone_loses_nothing_and_is_tried_again_after_growing_pauses() {
        var port = server.getSmtp().getPort();
        server.stop();
        house.writesTo("anna");

        awaitTries(1);
        assertThat(house.letters().getFirst().trouble()).contains(SendingTrouble.NO_SERVER);
        house.passes(Duration.ofSeconds(15));
        awaitTries(2);
        server = MailHouse.server(port);
        house.passes(Duration.ofSeconds(29));
        assertThat(house.counts()).containsEntry(LetterState.WAITING, 1L);
        house.passes(Duration.ofSeconds(2));

        assertThat(arrived(1)).hasSize(1);
        await().untilAsserted(
                        () -> assertThat(house.letters().getFirst().trouble()).isEmpty());
    }

    @Test
    void of_a_letter_about_what_is_not_out_the_list_tells_only_that_it_does_not_go_out() throws Exception {
        house.writesQuietlyTo("everybody");
        assertThat(arrived(2)).hasSize(2);
        house.writesTo("clara");
        arrived(3);
        await().untilAsserted(() -> assertThat(house.counts()).containsEntry(LetterState.SENT, 1L));
        assertThat(house.counts()).containsEntry(LetterState.DEALT, 0L);
        assertThat(house.letters())
                .singleElement()
                .extracting(LetterLine::about)
                .isEqualTo("clara");

        house.writesQuietlyTo("broken");
        await().untilAsserted(() -> assertThat(house.letters())
                .anySatisfy(letter -> assertThat(letter.trouble()).contains(SendingTrouble.NOT_WRITTEN)));
        assertThat(house.letters()).extracting(LetterLine::about).containsExactlyInAnyOrder("clara", "");
    }

    @Test
    void that_the_mail_server_is_gone_is_told_by_itself_and_by_no_letter_about_what_is_not_out() {
        assertThat(house.trouble()).isEmpty();
        var port = server.getSmtp().getPort();
        server.stop();
        house.writesQuietlyTo("anna");

        await().until(() -> house.triedInVain() == 1);
        assertThat(house.letters()).isEmpty();
        assertThat(house.counts()).containsEntry(LetterState.WAITING, 0L);
        assertThat(house.trouble()).contains(SendingTrouble.NO_SERVER);
        server = MailHouse.server(port);
        assertThat(house.trouble()).isEmpty();
    }

    @Test
    void a_letter_that_cannot_be_written_keeps_no_other_waiting() {
        house.writesTo("broken", "anna");

        assertThat(arrived(1)).hasSize(1);
        await().untilAsserted(() -> assertThat(house.letters())
                .anySatisfy(letter -> assertThat(letter.trouble()).contains(SendingTrouble.NOT_WRITTEN)));
    }

    @Test
    void a_letter_to_several_is_dealt_to_each_once() {
        house.writesTo("everybody");

        assertThat(arrived(2)).hasSize(2);
        await().untilAsserted(() ->
                assertThat(house.counts()).containsEntry(LetterState.DEALT, 1L).containsEntry(LetterState.SENT, 2L));
        assertThat(house.letters()).hasSize(3);
    }

    @Test
    void a_queue_that_was_stopped_goes_on_when_it_is_started_again() {
        house.context.getBean(LetterQueue.class).stop();
        house.writesTo("anna");
        assertThat(house.counts()).containsEntry(LetterState.WAITING, 1L);

        house.context.getBean(LetterQueue.class).start();

        assertThat(arrived(1)).hasSize(1);
    }

    @Test
    void two_nodes_send_each_letter_once() {
        try (var second = new MailHouse(address, server.getSmtp().getPort())) {
            house.writesTo(names(40));

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(second.counts()).containsEntry(LetterState.SENT, 40L));
            assertThat(arrived(40)).hasSize(40);
        }
    }

    /** Whose clock stands still, as its heart seems to; what it hears of its letter it hears too late. */
    @Test
    void a_letter_of_a_node_that_died_is_taken_over_by_another_and_is_the_same() {
        house.context.getBean(LetterQueue.class).stop();
        try (var silent = new ScriptedServer()) {
            silent.saysNothing();
            try (var dead = new MailHouse(address, silent.port())) {
                dead.writesTo("anna");
                await().until(() -> silent.messageIds().size() == 1);

                house.passes(Duration.ofSeconds(20).plusMillis(1));
                house.context.getBean(LetterQueue.class).start();

                await().untilAsserted(() -> assertThat(house.counts()).containsEntry(LetterState.SENT, 1L));
                silent.hangsUpAfterwards(true).speaksAgain();
            }
            var letter = house.letters().getFirst();
            assertThat(silent.messageIds()).containsExactly("<" + letter.id() + "@press.example>");
            assertThat(arrived(1))
                    .singleElement()
                    .satisfies(
                            again -> assertThat(again.getMessageID()).isEqualTo("<" + letter.id() + "@press.example>"));
            assertThat(letter.state()).isEqualTo(LetterState.SENT);
            assertThat(letter.trouble()).isEmpty();
            assertThat(letter.tries()).isOne();
        }
    }

    @Test
    void a_crash_finds_one_letter_at_most_that_was_handed_over_and_is_not_noted() {
        try (var taking = new ScriptedServer();
                var sending = new MailHouse(Databases.H2.fresh(), taking.port())) {
            sending.writesTo(names(20));

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(sending.counts()).containsEntry(LetterState.SENT, 20L));
            assertThat(taking.mostAtOnce()).isOne();
        }
    }

    private static String[] names(int count) {
        var names = new String[count];
        Arrays.setAll(names, number -> "reader" + number);
        return names;
    }

    private void awaitTries(int count) {
        await().untilAsserted(
                        () -> assertThat(house.letters().getFirst().tries()).isEqualTo(count));
    }

    private List<MimeMessage> arrived(int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> server.getReceivedMessages().length >= count);
        return List.of(server.getReceivedMessages());
    }

    private static List<String> bodies(Object content) throws MessagingException, IOException {
        var bodies = new ArrayList<String>();
        if (content instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart part = parts.getBodyPart(index);
                bodies.addAll(bodies(part.getContent()));
            }
        } else {
            bodies.add(content.toString());
        }
        return bodies;
    }
}
