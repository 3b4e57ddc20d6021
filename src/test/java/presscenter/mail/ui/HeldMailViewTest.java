package presscenter.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import presscenter.language.Language;
import presscenter.release.ui.AtTheDesk;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** After a restore an administrator reads that no letter goes out, and lets them go (S15). */
class HeldMailViewTest extends AtTheDesk {
    @Test
    void the_mail_is_held_until_an_administrator_releases_it_and_that_is_in_the_trail() {
        var administrator = opensAfterARestore();
        assertThat(page()).contains("All letters are held", "restored from a backup");

        test(button("Release the mail")).click();
        runPendingSignalsTasks();

        assertThat(page()).doesNotContain("All letters are held");
        assertThat(sql.queryForList("select * from mail_hold")).isEmpty();
        assertThat(sql.queryForMap("select what, person from audit_entry order by number desc limit 1"))
                .containsEntry("what", "mail.released")
                .containsEntry("person", administrator);
    }

    @ParameterizedTest
    @CsvSource({
        "BELARUSIAN, Усе лісты затрыманы, Дазволіць адпраўку лістоў",
        "RUSSIAN, Все письма задержаны, Разрешить отправку писем"
    })
    void it_follows_the_reader_s_language(Language language, String head, String verb) {
        opensAfterARestore();
        UI.getCurrent().setLocale(language.locale());
        runPendingSignalsTasks();

        assertThat(page()).contains(head, verb).doesNotContain("held");
        sql.update("delete from mail_hold");
    }

    private UUID opensAfterARestore() {
        sql.update("insert into mail_hold (id) values (1)");
        var administrator = SignedInAs.account(house, "Ada Administrator", Role.ADMINISTRATOR);
        sits(administrator);
        opens("desk");
        opens("desk/letters");
        return administrator;
    }
}
