package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MvcResult;
import presscenter.role.Role;
import presscenter.security.AccountRefusal.Reason;

/** One-time links and the passwords chosen with them (S1). */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:welcome;DB_CLOSE_DELAY=-1")
@DirtiesContext
class WelcomeTest extends SecurityHouse {
    private static final String CHOSEN = "дождь над озером Нарочь";

    @Autowired
    PeopleDesk desk;

    @Autowired
    Invitations invitations;

    @Autowired
    OwnAccount own;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcTemplate sql;

    @Test
    void the_first_administrator_begins_by_a_link_and_may_give_roles_alone_until_there_are_two_editors()
            throws Exception {
        for (var table : new String[] {
            "bar", "notice", "proposal", "link", "code_app", "printed_code", "passkey", "account_role", "account"
        }) {
            sql.execute("delete from security_" + table);
        }
        assertThat(browser().gets("/").getResponse().getContentAsString()).contains("прэс-цэнтр");
        var earlier = invitations.issue(Optional.empty(), clock.instant());
        var path = invitations.issue(Optional.empty(), clock.instant());
        assertThat(browser().gets(earlier).getResponse().getStatus()).isEqualTo(404);

        var browser = browser();
        assertThat(chooses(browser, path, "admin@house.example", "", CHOSEN)
                        .getResponse()
                        .getContentAsString())
                .contains("id=\"name-error\" role=\"alert\"");
        assertThat(chooses(browser, path, "not an address", "Ада", CHOSEN)
                        .getResponse()
                        .getContentAsString())
                .contains("id=\"username-error\" role=\"alert\"");
        assertThat(chooses(browser, path, "admin@house.example", "Ада", CHOSEN)
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/login?ended=chosen");
        assertThat(browser.gets(path).getResponse().getStatus()).isEqualTo(404);
        assertThat(browser.signsIn("admin@house.example", CHOSEN).getResponse().getStatus())
                .isEqualTo(303);

        var admin = accounts.findByUsername("admin@house.example").orElseThrow().id();
        acts(admin);
        assertThat(desk.mayGiveAlone()).isTrue();
        assertThatThrownBy(() -> desk.giveRoleAlone(admin, Role.EDITOR)).isInstanceOf(AccountRefusal.class);
        assertThatThrownBy(() -> desk.giveRoleAlone(opened(Role.JOURNALIST), Role.EMBARGO_READER))
                .as("a grant is an editor's to decide")
                .isInstanceOf(AccountRefusal.class)
                .hasMessage(AccountRefusal.Reason.EDITOR_DECIDES.name());
        var editor = opened();
        desk.giveRoleAlone(editor, Role.EDITOR);
        assertThat(desk.rolesSuspendedByLink(editor)).isEmpty();
        desk.giveRoleAlone(opened(), Role.ADMINISTRATOR);
        assertThat(desk.mayGiveAlone()).isTrue();
        desk.giveRoleAlone(opened(), Role.EDITOR);
        assertThat(heard.facts)
                .filteredOn(RoleGiven.class::isInstance)
                .extracting(fact -> fact.details().get("waived"))
                .contains("first-administrator");
        assertThat(desk.mayGiveAlone()).isFalse();
        desk.close(editor);
        assertThat(desk.mayGiveAlone()).as("one editor less opens no way back").isFalse();
        assertThat(desk.rolesSuspendedByLink(opened(Role.EDITOR))).containsExactly(Role.EDITOR);
        assertThat(invitations.isTheBeginning()).isFalse();
    }

    @Test
    void a_link_works_once_for_a_day_and_a_newer_one_takes_its_place() throws Exception {
        var person = opened(Role.PRESS_OFFICER, Role.ACCREDITATION_OFFICER);
        var admin = opened(Role.ADMINISTRATOR);
        acts(admin);
        var first = desk.issueLink(person);
        var second = desk.issueLink(person);
        assertThat(first).startsWith("/welcome/").isNotEqualTo(second);
        assertThat(first.substring("/welcome/".length())).hasSizeGreaterThanOrEqualTo(43);
        assertThat(sql.queryForList("select token_hash from security_link", String.class))
                .doesNotContain(second.substring("/welcome/".length()));
        assertThat(browser().gets(first).getResponse().getStatus()).isEqualTo(404);
        assertThat(browser().gets("/welcome/made-up").getResponse().getStatus()).isEqualTo(404);
        assertThat(chooses(browser(), second, "", "", CHOSEN).getResponse().getStatus())
                .isEqualTo(303);
        assertThat(browser().gets(second).getResponse().getStatus()).isEqualTo(404);
        assertThat(browser().signsIn(usernameOf(person), PASSWORD).getResponse().getStatus())
                .isEqualTo(401);
        assertThat(browser().signsIn(usernameOf(person), CHOSEN).getResponse().getStatus())
                .isEqualTo(303);

        acts(admin);
        var third = desk.issueLink(person);
        clock.passes(Duration.ofHours(24));
        assertThat(browser().gets(third).getResponse().getStatus()).isEqualTo(404);

        acts(admin);
        var fourth = desk.issueLink(person);
        desk.close(person);
        assertThat(browser().gets(fourth).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void large_type_keeps_the_link_and_what_was_typed_and_goes_on_to_sign_in() throws Exception {
        acts(opened(Role.ADMINISTRATOR));
        var link = desk.issueLink(opened(Role.JOURNALIST));
        var browser = browser();
        var large = browser.sends(post(java.net.URI.create(link + "?type=large&switch=yes"))
                        .param("password", CHOSEN))
                .getResponse()
                .getContentAsString();
        assertThat(large)
                .contains("data-type=\"large\"", "action=\"" + link + "\"")
                .doesNotContain(CHOSEN);
        assertThat(browser.sends(post(link)
                                .param("csrf", csrf(large))
                                .param("type", hidden(large, "type"))
                                .param("password", CHOSEN))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/login?ended=chosen&type=large");
        assertThat(hidden(
                        browser.gets("/login?ended=chosen&type=large")
                                .getResponse()
                                .getContentAsString(),
                        "type"))
                .isEqualTo("large");
        assertThat(browser.sends(post("/large-type")
                                .param("type", "ordinary")
                                .header("Referer", "https://press.example" + link))
                        .getResponse()
                        .getRedirectedUrl())
                .as("a link that is gone says so once more")
                .isEqualTo(link);
    }

    @Test
    void a_password_is_long_and_not_common_and_otherwise_anything() throws Exception {
        var person = opened(Role.PRESS_OFFICER);
        acts(opened(Role.ADMINISTRATOR));
        var link = desk.issueLink(person);
        for (var bad : new String[] {
            "short",
            "ў".repeat(11),
            "Password1234",
            "парольпароль",
            "прывітанне123",
            "aaaaaaaaaaaaaaaa",
            "x".repeat(1_001)
        }) {
            var answer = chooses(browser(), link, "", "", bad).getResponse();
            assertThat(answer.getStatus()).as(bad).isEqualTo(422);
            assertThat(answer.getContentAsString())
                    .contains("id=\"password-error\" role=\"alert\"")
                    .doesNotContain(bad);
        }
        // Eleven letters with a combining mark each are eleven characters, whatever they weigh.
        assertThat(passwords.objection("e\u0301".repeat(11), "u", "n")).contains(Reason.PASSWORD_TOO_SHORT);
        // Letters behind the 72nd byte count, and the two forms of й are one.
        var longest = "ы".repeat(400) + "й я";
        assertThat(passwords.objection(longest, "u", "n")).isEmpty();
        var hash = Optional.of(passwords.hash(longest));
        assertThat(hash.orElseThrow()).startsWith("$argon2id$");
        assertThat(passwords.matches("ы".repeat(400) + "и\u0306 я", hash)).isTrue();
        assertThat(passwords.matches("ы".repeat(400) + "и я", hash)).isFalse();
        assertThat(passwords.matches("ы".repeat(400), hash)).isFalse();
        assertThat(passwords.matches(longest, Optional.empty())).isFalse();
    }

    @Test
    void one_changes_ones_own_password_only_with_the_old_one() {
        var person = opened(Role.PRESS_OFFICER);
        acts(person);
        assertThatThrownBy(() -> own.changePassword("wrong", CHOSEN))
                .isInstanceOfSatisfying(
                        AccountRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.PASSWORD_WRONG));
        assertThatThrownBy(() -> own.changePassword(PASSWORD, "short"))
                .isInstanceOfSatisfying(
                        AccountRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.PASSWORD_TOO_SHORT));
        own.changePassword(PASSWORD, CHOSEN);
        assertThat(passwords.matches(
                        CHOSEN, accounts.findById(person).orElseThrow().passwordHash()))
                .isTrue();
        assertThat(heard.what()).contains("security.password-chosen");
        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> own.changePassword("wrong", CHOSEN)).isInstanceOf(AccountRefusal.class);
        }
        assertThatThrownBy(() -> own.changePassword(CHOSEN, PASSWORD))
                .isInstanceOfSatisfying(
                        AccountRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_ATTEMPTS));
    }

    private MvcResult chooses(Browser browser, String path, String username, String name, String password)
            throws Exception {
        var page = browser.gets(path).getResponse().getContentAsString();
        return browser.sends(post(path)
                .param("csrf", csrf(page))
                .param("username", username)
                .param("name", name)
                .param("password", password));
    }
}
