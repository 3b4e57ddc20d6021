package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.role.Role;

/** How long a session lives, and what ends or locks it: S5, S6. */
class SessionsTest extends SecurityHouse {
    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    PeopleDesk desk;

    @Autowired
    OpenQuestions questions;

    @Autowired
    OwnAccount own;

    @Autowired
    OpenSessions sessions;

    @Autowired
    OwnSessions ownSessions;

    @Autowired
    org.springframework.jdbc.core.JdbcTemplate sql;

    @Test
    void a_session_ends_after_twelve_hours_however_busy_it_is() throws Exception {
        var browser = browser().signedIn(opened(Role.JOURNALIST));
        for (var hour = 1; hour < 12; hour++) {
            clock.passes(Duration.ofHours(1));
            assertThat(isOpen(browser)).as("after " + hour).isTrue();
        }
        clock.passes(Duration.ofMinutes(59));
        assertThat(isOpen(browser)).isTrue();
        clock.passes(Duration.ofMinutes(1));
        assertThat(browser.gets("/account").getResponse().getHeader("Location"))
                .isEqualTo("/login?return=%2Faccount&ended=time");
        assertThat(browser.gets("/login?ended=time").getResponse().getContentAsString())
                .contains("role=\"status\"");
    }

    @Test
    void whoever_signs_in_once_more_in_time_keeps_the_session_and_its_pages_for_twelve_hours_more() throws Exception {
        var person = opened(Role.JOURNALIST);
        var browser = browser().signedIn(person);
        var session = browser.session;
        assertThat(session).isNotNull();
        var before = session.getId();
        clock.passes(Duration.ofMinutes(11 * 60 + 50));
        sessions.lookAfter();

        browser.signsIn(usernameOf(person), PASSWORD, "/login?again=yes");

        assertThat(browser.session).isSameAs(session);
        assertThat(session.getId()).isNotEqualTo(before);
        clock.passes(Duration.ofMinutes(11 * 60 + 59));
        assertThat(isOpen(browser)).isTrue();
        clock.passes(Duration.ofMinutes(1));
        assertThat(isOpen(browser)).isFalse();
    }

    @Test
    void whoever_signs_in_as_somebody_else_begins_a_session_of_its_own() throws Exception {
        var browser = browser().signedIn(opened(Role.JOURNALIST));
        var session = browser.session;
        assertThat(session).isNotNull();

        browser.signsIn(usernameOf(opened(Role.EDITOR)), PASSWORD, "/login?again=yes");

        assertThat(session.isInvalid()).isTrue();
        assertThat(browser.session).isNotSameAs(session);
    }

    @Test
    void a_closed_account_and_a_role_taken_away_end_the_persons_sessions() throws Exception {
        var admin = opened(Role.ADMINISTRATOR);
        var closed = opened(Role.PRESS_OFFICER);
        var demoted = opened(Role.PRESS_OFFICER, Role.ACCREDITATION_OFFICER);
        var one = browser().signedIn(closed);
        var other = browser().signedIn(demoted);
        var elsewhere = browser().signedIn(demoted);
        acts(admin);
        desk.close(closed);
        desk.takeRole(demoted, Role.PRESS_OFFICER);
        assertThat(isOpen(elsewhere)).isFalse();
        assertThat(one.gets("/account").getResponse().getHeader("Location")).endsWith("&ended=closed");
        assertThat(other.gets("/account").getResponse().getHeader("Location")).endsWith("&ended=role");
        assertThat(heard.what()).contains("security.sessions-ended");
        assertThat(isOpen(other.signedIn(demoted))).isTrue();
    }

    @Test
    void where_one_gives_oneself_a_role_one_stays_though_somebody_looks_at_that_moment() throws Exception {
        var admin = opened(Role.ADMINISTRATOR);
        var here = browser().signedIn(admin);
        clock.passes(Duration.ofMinutes(1));

        actsIn(here);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            desk.giveRole(admin, Role.ACCREDITATION_OFFICER);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    sessions.lookAfter();
                }
            });
        });
        sessions.lookAfter();

        assertThat(isOpen(here)).isTrue();
    }

    @Test
    void a_role_given_or_confirmed_ends_the_persons_other_sessions() throws Exception {
        var admin = opened(Role.ADMINISTRATOR);
        var given = opened(Role.PRESS_OFFICER);
        var confirmed = opened(Role.TRANSLATOR);
        var one = browser().signedIn(given);
        var other = browser().signedIn(confirmed);
        var here = browser().signedIn(admin);
        clock.passes(Duration.ofMinutes(1));

        actsIn(here);
        desk.giveRole(given, Role.ACCREDITATION_OFFICER);
        desk.giveRole(confirmed, Role.PRESS_OFFICER);
        desk.giveRole(admin, Role.ACCREDITATION_OFFICER);
        assertThat(isOpen(other)).as("a proposal changes nothing").isTrue();
        acts(opened(Role.EDITOR));
        questions.open().stream()
                .filter(each -> each.person().equals(confirmed))
                .forEach(each -> questions.confirm(each.id()));
        sessions.lookAfter();

        assertThat(one.gets("/account").getResponse().getHeader("Location")).endsWith("&ended=role");
        assertThat(other.gets("/account").getResponse().getHeader("Location")).endsWith("&ended=role");
        assertThat(isOpen(here)).as("where one's own was given").isTrue();
        assertThat(isOpen(one.signedIn(given))).isTrue();
    }

    /** From now on the test's own thread acts in this browser's session. */
    private static void actsIn(Browser browser) {
        assertThat(browser.session).isNotNull();
        org.springframework.security.core.context.SecurityContextHolder.setContext(
                (org.springframework.security.core.context.SecurityContext)
                        java.util.Objects.requireNonNull(browser.session.getAttribute("SPRING_SECURITY_CONTEXT")));
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_keeps_this_one() throws Exception {
        var person = opened(Role.PRESS_OFFICER);
        var here = browser().signedIn(person);
        var there = browser().signedIn(person);
        clock.passes(Duration.ofMinutes(1));
        actsIn(here);
        own.changePassword(PASSWORD, "another heron in the reeds");
        sessions.lookAfter();
        assertThat(isOpen(here)).isTrue();
        assertThat(there.gets("/account").getResponse().getHeader("Location")).endsWith("&ended=password");
    }

    @Test
    void what_another_node_decided_ends_sessions_here() throws Exception {
        var person = opened(Role.PRESS_OFFICER);
        var browser = browser().signedIn(person);
        var another = browser().signedIn(person);
        clock.passes(Duration.ofMinutes(1));
        sql.update(
                "update security_account set sessions_end_before = ? where id = ?",
                clock.instant().atOffset(java.time.ZoneOffset.UTC),
                person);
        sessions.lookAfter();
        assertThat(isOpen(another)).isFalse();
        assertThat(browser.gets("/account").getResponse().getHeader("Location")).endsWith("&ended=elsewhere");
    }

    @Test
    void staff_are_locked_in_place_after_half_an_hour_and_their_password_opens_again() throws Exception {
        var person = opened(Role.PRESS_OFFICER);
        var browser = browser().signedIn(person);
        clock.passes(Duration.ofMinutes(29));
        sessions.lookAfter();
        assertThat(isOpen(browser)).isTrue();
        clock.passes(Duration.ofMinutes(30));
        sessions.lookAfter();

        assertThat(browser.gets("/account").getResponse().getRedirectedUrl()).isEqualTo("/unlock?return=%2Faccount");
        assertThat(browser.sends(post("/anything")).getResponse().getStatus()).isEqualTo(403);
        assertThat(browser.gets("/VAADIN/dynamic/resource/1/a/trail.csv?v-r=heartbeat")
                        .getResponse()
                        .getStatus())
                .as("a file, under the name of a heartbeat")
                .isEqualTo(403);
        assertThat(browser.sends(post("/large-type")
                                .param("type", "large")
                                .header("Referer", "https://press.example/unlock?return=%2Faccount"))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/unlock?return=%2Faccount");
        var page = browser.gets("/unlock?return=%2Faccount").getResponse().getContentAsString();
        assertThat(page).contains("data-type=\"large\"");
        assertThat(unlocks(browser, page, "wrong").getResponse().getStatus()).isEqualTo(401);
        assertThat(browser.gets("/account").getResponse().getRedirectedUrl()).startsWith("/unlock");
        assertThat(unlocks(browser, page, PASSWORD).getResponse().getRedirectedUrl())
                .isEqualTo("/account");
        assertThat(isOpen(browser)).isTrue();
    }

    @Test
    void a_readers_page_is_not_locked() throws Exception {
        var browser = browser().signedIn(opened(Role.JOURNALIST));
        clock.passes(Duration.ofHours(3));
        sessions.lookAfter();
        assertThat(isOpen(browser)).isTrue();
    }

    @Test
    void a_person_sees_the_own_sessions_and_ends_one_or_all_others() throws Exception {
        var person = opened(Role.JOURNALIST);
        var other = browser().signedIn(opened(Role.JOURNALIST));
        var phone = browser();
        phone.address = "198.51.100.44";
        phone.agent =
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 Version/19.1 Safari/604.1";
        phone.signedIn(person);
        clock.passes(Duration.ofMinutes(10));
        var laptop = browser().signedIn(person);
        clock.passes(Duration.ofMinutes(10));
        var here = browser().signedIn(person);
        actsIn(here);

        var listed = ownSessions.list();
        assertThat(listed).extracting(OwnSession::here).containsExactly(true, false, false);
        var ofPhone = listed.getLast();
        assertThat(ofPhone.device()).isEqualTo(new Device(Device.Browser.SAFARI, Device.OperatingSystem.IOS));
        assertThat(ofPhone.address()).isEqualTo("198.51.100.44");
        assertThat(ofPhone.began()).isEqualTo(clock.instant().minus(Duration.ofMinutes(20)));

        ownSessions.end(ofPhone.id());
        assertThat(phone.gets("/account").getResponse().getHeader("Location")).endsWith("&ended=own");
        assertThat(isOpen(laptop)).isTrue();
        actsIn(other);
        ownSessions.end(listed.get(1).id());
        assertThat(isOpen(laptop)).as("somebody else ends nothing").isTrue();

        clock.passes(Duration.ofMinutes(1));
        actsIn(here);
        ownSessions.endOthers();
        sessions.lookAfter();
        assertThat(laptop.gets("/account").getResponse().getHeader("Location")).endsWith("&ended=own");
        assertThat(isOpen(here)).isTrue();
        assertThat(isOpen(other)).isTrue();
        assertThat(sql.queryForObject(
                        "select count(*) from security_account where id = ? and sessions_end_before is not null",
                        Integer.class,
                        person))
                .as("other nodes learn it")
                .isEqualTo(1);
        assertThat(heard.what()).contains("security.sessions-ended");
    }

    @Test
    void a_browser_is_called_by_its_name_and_one_that_says_nothing_is_one_too() {
        var chrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36";
        assertThat(Device.of(chrome)).isEqualTo(new Device(Device.Browser.CHROME, Device.OperatingSystem.WINDOWS));
        assertThat(Device.of(chrome + " Edg/141.0").browser()).isEqualTo(Device.Browser.EDGE);
        assertThat(Device.of(chrome + " OPR/120").browser()).isEqualTo(Device.Browser.OPERA);
        assertThat(Device.of("Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0"))
                .isEqualTo(new Device(Device.Browser.FIREFOX, Device.OperatingSystem.ANDROID));
        assertThat(Device.of(null)).isEqualTo(new Device(Device.Browser.OTHER, Device.OperatingSystem.OTHER));
    }

    private org.springframework.test.web.servlet.MvcResult unlocks(Browser browser, String page, String password)
            throws Exception {
        return browser.sends(post("/unlock")
                .param("csrf", csrf(page))
                .param("return", hidden(page, "return"))
                .param("password", password));
    }

    /** Whether the session still passes: the sign-in page sends whoever is signed in on to work. */
    private static boolean isOpen(Browser browser) throws Exception {
        return browser.gets("/login").getResponse().getStatus() == 303;
    }
}
