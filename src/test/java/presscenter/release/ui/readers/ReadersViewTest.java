package presscenter.release.ui.readers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.audit.Expert;
import presscenter.audit.ExpertLog;
import presscenter.audit.ReaderLog;
import presscenter.audit.Reading;
import presscenter.audit.Reading.Action;
import presscenter.language.Language;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.AtTheDesk;
import presscenter.release.ui.PageLinks;
import presscenter.role.Role;
import presscenter.security.PeopleDesk;
import presscenter.security.SignedInAs;

/** The page of who may read a release and who read it, with the real desk behind it. */
class ReadersViewTest extends AtTheDesk {
    @Autowired
    ReaderLog log;

    private ReleaseNumber number = ReleaseNumber.parse("2026-000000").orElseThrow();
    private UUID reader = new UUID(0, 0);

    @BeforeEach
    void a_release_waits_and_somebody_opened_it() {
        number = handedOver("The lake is frozen", untilTen());
        reader = reader("Ben Reader");
        log.record(new Reading(reader, Optional.of("example-tv"), number.toString(), 1, "en", Action.OPENED, true));
    }

    @Test
    void an_officer_sees_who_has_access_and_nothing_of_who_read() {
        sits(officer);
        opens(PageLinks.readers(number));

        assertThat(page())
                .contains("Who has access now", "Ann Reader", "Ben Reader", "embargo grant", "not accepted")
                .contains("Who read it, an editor may look up.")
                .doesNotContain("opened", "The lake is frozen", "Show who read it");
    }

    @Test
    void an_editor_sees_who_read_only_after_saying_why() {
        sits(editor);
        opens(PageLinks.readers(number));
        assertThat(page()).doesNotContain("opened").contains("Each row is kept for 24 months.");

        test(button("Show who read it")).click();
        runPendingSignalsTasks();
        assertThat(page()).doesNotContain("opened");
        assertThat(reason().getErrorMessage()).isEqualTo("Give a reason.");

        reason().setValue("audit.look.reason.suspected-breach");
        test(button("Show who read it")).click();
        runPendingSignalsTasks();
        assertThat(page())
                .contains("Ben Reader", "example-tv", "opened", "before the lift")
                .contains("Ida Editor looked. Reason: A breach of the embargo is suspected")
                .doesNotContain("The lake is frozen");
        assertThat(sql.queryForList(
                        "select why from audit_entry where what = 'audit.reader-log-looked' and about = ?",
                        String.class,
                        number.toString()))
                .containsExactly("audit.look.reason.suspected-breach");
    }

    @Test
    void an_editor_sees_whom_readers_named_only_after_saying_why_and_an_officer_never() {
        new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(naming -> house.getBean(ExpertLog.class)
                        .keep(
                                reader,
                                Optional.of("example-tv"),
                                number.toString(),
                                new Expert("Alena K.", "Lake Institute", Optional.empty(), "a comment"),
                                house.getBean(Clock.class).instant()));
        sits(officer);
        opens(PageLinks.readers(number));
        assertThat(page()).doesNotContain("Alena K.", "Lake Institute");

        sits(editor);
        opens(PageLinks.readers(number));
        assertThat(page()).doesNotContain("Alena K.");
        reason().setValue("audit.look.reason.suspected-breach");
        test(button("Show who read it")).click();
        runPendingSignalsTasks();
        assertThat(page()).contains("Experts whom readers named", "Alena K.", "Lake Institute", "a comment");
    }

    @Test
    void own_words_are_shown_to_colleagues_and_are_no_entry_of_the_trail() {
        sits(editor);
        opens(PageLinks.readers(number));
        reason().setValue("release.embargo.reason-own");
        seen(TextArea.class).findFirst().orElseThrow().setValue("Ben asked me");
        test(button("Show who read it")).click();
        runPendingSignalsTasks();

        assertThat(page()).contains("Ida Editor looked. Reason: Ben asked me");
        assertThat(sql.queryForList("select why from audit_entry where about = ?", String.class, number.toString()))
                .contains("own-words")
                .doesNotContain("Ben asked me");
    }

    @Test
    void the_log_is_taken_away_only_after_saying_why_once_more() {
        sits(editor);
        opens(PageLinks.readers(number));
        reason().setValue("audit.look.reason.check");
        test(button("Show who read it")).click();
        runPendingSignalsTasks();
        assertThat(downloads()).isEqualTo(2);

        test(button("Take the log away…")).click();
        runPendingSignalsTasks();
        confirms("Take the log away");
        assertThat(downloads()).isEqualTo(2);

        asked().setValue("audit.look.reason.report");
        confirms("Take the log away");
        assertThat(downloads()).isEqualTo(6);
        assertThat(page()).contains("The log of this selection:", "The experts whom readers named:");
    }

    @Test
    void another_language_takes_nothing_of_what_is_shown_away() {
        sits(editor);
        opens(PageLinks.readers(number));
        reason().setValue("audit.look.reason.check");
        test(button("Show who read it")).click();
        runPendingSignalsTasks();

        UI.getCurrent().setLocale(Language.BELARUSIAN.locale());
        runPendingSignalsTasks();

        assertThat(page())
                .contains("Хто чытаў", "Ben Reader", "адкрыты", "да зняцця")
                .doesNotContain("opened");
    }

    @Test
    void a_grant_that_is_given_meanwhile_is_seen_on_the_open_page() {
        sits(officer);
        opens(PageLinks.readers(number));
        assertThat(page()).doesNotContain("Emil Reader");

        var emil = reader("Emil Reader");
        pagesLookAgain();

        assertThat(page()).contains("Emil Reader");
        losesTheGrant(emil);
    }

    /** The house is shared: the tests after this one count three who hold a grant. */
    private void losesTheGrant(UUID person) {
        SignedInAs.application(house, () -> {
            house.getBean(PeopleDesk.class).takeRole(person, Role.EMBARGO_READER);
            return person;
        });
        pagesLookAgain();

        assertThat(page()).doesNotContain("Emil Reader");
    }

    private static long downloads() {
        return seen(Anchor.class)
                .filter(anchor -> anchor.getElement().hasAttribute("download"))
                .count();
    }

    @SuppressWarnings("unchecked")
    private static Select<String> reason() {
        return seen(Select.class).reduce((one, last) -> last).orElseThrow();
    }

    /** The reason's field in the question that lies over the page. */
    @SuppressWarnings("unchecked")
    private Select<String> asked() {
        return find(Select.class).all().getLast();
    }
}
