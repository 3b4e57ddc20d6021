package presscenter.security.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import presscenter.language.Language;
import presscenter.role.Role;
import presscenter.security.PeopleDesk;
import presscenter.security.PeopleFilter;
import presscenter.security.Rights;

/** Editors are told of roles that open hidden texts, and decide on them: S17, A7. */
class RoleNoticesViewTest extends SecurityViews {
    @Autowired
    PeopleDesk desk;

    @Autowired
    Rights rights;

    @Autowired
    JdbcTemplate sql;

    private UUID admin = new UUID(0, 0);
    private UUID editor = new UUID(0, 0);

    @BeforeEach
    void nothing_waits() {
        sql.execute("delete from security_notice");
        sql.execute("delete from security_proposal");
        admin = person("Ada Admin", Role.ADMINISTRATOR);
        editor = person("Ida Editor", Role.EDITOR);
    }

    @Test
    void an_editor_is_told_without_a_click_and_decides_on_a_grant() {
        sits(editor);
        opens("desk/role-notices");
        assertThat(page()).contains("Nothing waits");

        var journalist = person("Ann Reader", Role.JOURNALIST);
        var name = lastNamed("Ann Reader");
        proposes(journalist, Role.EMBARGO_READER);
        verify(pages, atLeastOnce()).lookAgain();
        sits(editor);
        pagesLookAgain();
        assertThat(page()).contains(name + ": Embargo reader, proposed by Ada Admin", "not decided yet");

        presses("Confirm: " + name + ", Embargo reader");

        assertThat(page()).contains("Nothing waits", "confirmed", "From now on the role is held.");
        assertThat(roles(journalist)).contains(Role.EMBARGO_READER);
        sits(editor);
        presses("Put aside: " + name + ", Embargo reader");
        assertThat(page()).doesNotContain("You are told");
    }

    @Test
    void an_editor_sees_until_when_a_grant_is_to_be_held() {
        var journalist = person("Ann Reader", Role.JOURNALIST);
        var name = lastNamed("Ann Reader");
        sits(person("Ola Officer", Role.ACCREDITATION_OFFICER));
        rights.proposeEmbargo(journalist, Instant.parse("2036-10-29T07:00:00Z"));
        sits(editor);
        opens("desk/role-notices");

        assertThat(page())
                .contains(name + ": Embargo reader (until Wednesday 29 October 2036, 10:00), proposed by Ola Officer");
        presses("Confirm: " + name + ", Embargo reader");

        sits(person("Ola Officer", Role.ACCREDITATION_OFFICER));
        assertThat(rights.standing(journalist)
                        .orElseThrow()
                        .embargo()
                        .orElseThrow()
                        .until())
                .contains(Instant.parse("2036-10-29T07:00:00Z"));
    }

    @Test
    void a_refused_role_is_not_held() {
        var officer = person("Ola Officer", Role.ACCREDITATION_OFFICER);
        var name = lastNamed("Ola Officer");
        proposes(officer, Role.PRESS_OFFICER);
        sits(editor);
        opens("desk/role-notices");

        presses("Refuse: " + name + ", Press officer");

        assertThat(page()).contains("Refused: " + name + ", Press officer.", "refused");
        assertThat(roles(officer)).containsExactly(Role.ACCREDITATION_OFFICER);
    }

    @Test
    void an_editor_who_would_receive_a_role_reads_why_somebody_else_decides() {
        proposes(editor, Role.TRANSLATOR);
        sits(editor);
        opens("desk/role-notices");

        assertThat(page()).contains("Nobody decides on a role that they proposed or would receive.");
        assertThat(buttons()).doesNotContain("Confirm", "Refuse");
    }

    @Test
    void an_administrator_reads_that_an_editor_decides_on_a_grant() {
        var journalist = person("Ann Reader", Role.JOURNALIST);
        proposes(journalist, Role.EMBARGO_READER);
        sits(person("Eva Admin", Role.ADMINISTRATOR));
        opens("desk/people");

        assertThat(page()).contains("An embargo grant is decided by an editor.");
        assertThat(buttons()).doesNotContain("Confirm", "Refuse");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EDITOR")
    void for_everybody_else_there_is_nothing_here(Role role) {
        sits(role == Role.EMBARGO_READER ? person("Ben Reader", Role.JOURNALIST, role) : person("Someone Else", role));
        opens("desk/role-notices");

        assertThat(page()).contains("There is nothing here").doesNotContain("Roles that open hidden texts");
    }

    private void proposes(UUID person, Role role) {
        sits(admin);
        desk.giveRole(person, role);
    }

    private java.util.Set<Role> roles(UUID person) {
        sits(admin);
        return desk.list(PeopleFilter.ALL_OPEN, Language.ENGLISH).stream()
                .filter(line -> line.id().equals(person))
                .findFirst()
                .orElseThrow()
                .roles();
    }
}
