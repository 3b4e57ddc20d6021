package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.role.Role;
import presscenter.ui.OpenPages;

/** What is open when a term ends or a suspension comes: A14, S6, E31. */
class TermsAndSessionsTest extends SecurityHouse {
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Rights rights;

    @Autowired
    OpenQuestions questions;

    @Autowired
    OpenSessions sessions;

    @Autowired
    OpenPages pages;

    @Autowired
    JdbcTemplate sql;

    private UUID officer = new UUID(0, 0);
    private UUID reader = new UUID(0, 0);

    @BeforeEach
    void a_reader_and_an_officer() {
        officer = opened(Role.ACCREDITATION_OFFICER);
        reader = opened(Role.JOURNALIST);
        acts(officer);
    }

    @Test
    void the_end_of_an_accreditation_ends_the_session_though_nobody_decides_anything() throws Exception {
        var end = clock.instant().plus(HOUR);
        rights.prolong(reader, end);
        var browser = browser().signedIn(reader);
        clock.reads(end.minusMillis(1));
        sessions.lookAfter();
        assertThat(isOpen(browser)).isTrue();
        heard.facts.clear();

        clock.reads(end);
        sessions.lookAfter();

        assertThat(heard.what()).contains("security.sessions-ended");
        assertThat(endOf(browser)).endsWith("&ended=term");
        assertThat(browser.gets("/login?ended=term").getResponse().getContentAsString())
                .contains("role=\"status\"");
        assertThat(signsIn(reader)).as("with the right password").isEqualTo(401);
    }

    @Test
    void at_the_end_of_a_term_a_request_is_refused_before_anything_has_looked() throws Exception {
        var end = clock.instant().plus(HOUR);
        rights.prolong(reader, end);
        var browser = browser().signedIn(reader);
        clock.reads(end.minusMillis(1));
        assertThat(isOpen(browser)).isTrue();

        clock.reads(end);

        assertThat(endOf(browser)).endsWith("&ended=term");
    }

    @Test
    void whatever_is_decided_at_once_the_trail_says_once_that_the_sessions_ended() throws Exception {
        var browser = browser().signedIn(reader);
        acts(officer);
        heard.facts.clear();

        transaction.executeWithoutResult(deciding -> {
            rights.suspend(reader, Optional.of(clock.instant().plus(HOUR)));
            rights.end(reader);
        });

        assertThat(heard.what().stream().filter("security.sessions-ended"::equals))
                .hasSize(1);
        assertThat(isOpen(browser)).isFalse();
    }

    @Test
    void a_suspension_ends_all_sessions_at_once_and_nobody_signs_in_until_it_is_ended() throws Exception {
        var one = browser().signedIn(reader);
        var other = browser().signedIn(reader);
        acts(officer);
        heard.facts.clear();

        rights.suspend(reader, Optional.of(clock.instant().plus(HOUR)));

        assertThat(heard.what()).contains("security.sessions-ended");
        assertThat(endOf(one)).endsWith("&ended=suspended");
        assertThat(isOpen(other)).isFalse();
        assertThat(signsIn(reader)).isEqualTo(401);
        clock.passes(HOUR);
        assertThat(signsIn(reader)).isEqualTo(303);
    }

    @Test
    void a_suspension_decided_on_another_node_ends_the_session_here() throws Exception {
        var browser = browser().signedIn(reader);
        sql.update(
                "update security_account set suspended_from = ? where id = ?",
                clock.instant().atOffset(ZoneOffset.UTC),
                reader);

        sessions.lookAfter();

        assertThat(endOf(browser)).endsWith("&ended=suspended");
    }

    @Test
    void the_end_of_a_grant_leaves_the_newsroom_and_open_pages_look_again() throws Exception {
        var end = clock.instant().plus(HOUR);
        isCleared(reader, end);
        var browser = browser().signedIn(reader);
        clock.reads(end.minusMillis(1));
        sessions.lookAfter();
        var looked = aPageThatLooks();

        clock.reads(end);
        sessions.lookAfter();

        assertThat(looked.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(isOpen(browser)).isTrue();
    }

    @Test
    void what_ends_between_the_sign_in_and_the_first_look_is_noticed_too() throws Exception {
        var end = clock.instant().plus(HOUR);
        isCleared(reader, end);
        sessions.lookAfter();
        clock.reads(end.minusMillis(1));
        browser().signedIn(reader);
        var looked = aPageThatLooks();

        clock.reads(end);
        sessions.lookAfter();

        assertThat(looked.get(5, TimeUnit.SECONDS)).isTrue();
    }

    private void isCleared(UUID person, Instant until) {
        rights.proposeEmbargo(person, until);
        acts(opened(Role.EDITOR));
        questions.open().stream()
                .filter(each -> each.person().equals(person))
                .forEach(each -> questions.confirm(each.id()));
    }

    /** An open page; done when it has looked again. */
    private CompletableFuture<Boolean> aPageThatLooks() {
        var looked = new CompletableFuture<Boolean>();
        var page = mock(UI.class);
        when(page.access(any())).thenAnswer(asked -> {
            asked.<Command>getArgument(0).execute();
            return CompletableFuture.completedFuture(null);
        });
        var registration = pages.register(page, () -> looked.complete(true));
        var _ = looked.thenRun(registration::remove);
        return looked;
    }

    private int signsIn(UUID person) throws Exception {
        return browser().signsIn(usernameOf(person), PASSWORD).getResponse().getStatus();
    }

    private static String endOf(Browser browser) throws Exception {
        return String.valueOf(browser.gets("/account").getResponse().getHeader("Location"));
    }

    private static boolean isOpen(Browser browser) throws Exception {
        return browser.gets("/login").getResponse().getStatus() == 303;
    }
}
