package presscenter.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import presscenter.role.Role;
import presscenter.security.Rights;
import presscenter.security.SignedInAs;

/** The people of the press center as an administrator meets them. */
class PeopleViewTest extends SecurityViews {
    @Autowired
    Rights rights;

    @Autowired
    JdbcTemplate sql;

    private UUID admin = new UUID(0, 0);

    @BeforeEach
    void an_administrator_sits_there() {
        admin = person("Ada Admin", Role.ADMINISTRATOR);
        sits(admin);
    }

    @Test
    void people_are_found_by_a_part_of_the_name_and_by_role() {
        person("Tilda Translator", Role.TRANSLATOR);
        var tilda = lastNamed("Tilda Translator");
        person("Tilda Officer", Role.ACCREDITATION_OFFICER);
        var other = lastNamed("Tilda Officer");
        opens("desk/people");

        types("Name, e-mail address or outlet", "tilda");
        assertThat(rows()).anyMatch(row -> row.contains(tilda)).anyMatch(row -> row.contains(other));
        assertThat(rows()).noneMatch(row -> row.contains("Ada Admin"));
        select("Role").setValue(Role.TRANSLATOR);
        assertThat(rows()).anyMatch(row -> row.contains(tilda)).noneMatch(row -> row.contains(other));
        types("Name, e-mail address or outlet", "nobody is called so");
        assertThat(page()).contains("Nobody fits. Loosen the filter, or open an account.");
    }

    @Test
    void the_end_and_the_suspension_of_a_role_stand_beside_it() {
        var reader = person("Tess Termed", Role.JOURNALIST);
        var name = lastNamed("Tess Termed");
        sits(person("Ola Officer", Role.ACCREDITATION_OFFICER));
        rights.prolong(reader, Instant.parse("2036-10-29T07:00:00Z"));
        sits(admin);
        opens("desk/people");
        assertThat(rowOf(name)).contains("Journalist (until Wednesday 29 October 2036, 10:00)");

        sits(person("Ola Officer", Role.ACCREDITATION_OFFICER));
        rights.suspend(reader, Optional.empty());
        sits(admin);
        opens("desk/people");
        assertThat(rowOf(name)).contains("Journalist (suspended)");

        sql.update(
                "update security_account_role set held_until = ? where account_id = ?",
                Instant.parse("2026-01-01T00:00:00Z").atOffset(ZoneOffset.UTC),
                reader);
        opens("desk/people");
        assertThat(rowOf(name)).contains("Journalist (ended)", "Give a role…", "Take a role…");
    }

    @Test
    void a_button_pressed_while_the_filter_is_on_its_way_is_heard() {
        person("Paul Presser", Role.JOURNALIST);
        var name = lastNamed("Paul Presser");
        opens("desk/people");
        var close = shown(NativeTableRow.class)
                .filter(row -> row.getElement().getTextRecursively().contains(name))
                .flatMap(row -> shown(Button.class).filter(button -> isIn(button, row)))
                .filter(button -> "Close the account…".equals(button.getText()))
                .findFirst()
                .orElseThrow();

        types("Name, e-mail address or outlet", name);
        test(close).click();
        runPendingSignalsTasks();
        roundTrip();

        assertThat(words(Dialog.class)).contains("Close the account of " + name + "?");
    }

    @Test
    void what_is_refused_is_said_at_its_field_and_nothing_typed_is_lost() {
        opens("desk/people");
        presses("Open an account…");
        types("Name", "Nina New");
        types("E-mail address", "nina at example.org");
        presses("Open the account");

        assertThat(field("E-mail address").isInvalid()).isTrue();
        assertThat(field("E-mail address").getErrorMessage())
                .isEqualTo("This is not an e-mail address. It looks like name@example.org.");
        assertThat(field("Name").isInvalid()).isFalse();
        assertThat(field("Name").getValue()).isEqualTo("Nina New");
        assertThat(field("E-mail address").getValue()).isEqualTo("nina at example.org");
    }

    @Test
    void a_new_account_comes_with_a_link_and_its_hidden_texts_wait_for_a_second_person() {
        opens("desk/people");
        var name = unique("Nina New");
        presses("Open an account…");
        types("Name", name);
        types("E-mail address", name.replace(" ", "") + "@example.org");
        shown(CheckboxGroup.class).findFirst().ifPresent(roles -> setRoles(roles, Role.PRESS_OFFICER));
        presses("Open the account");

        assertThat(field("One-time link").getValue()).startsWith("/welcome/");
        presses("Done");
        assertThat(rowOf(name)).contains("Press officer (proposed)", "no password yet");
        assertThat(page()).contains(name + ": Press officer, proposed by Ada Admin");
    }

    @Test
    void a_role_is_given_and_taken_by_way_of_a_question() {
        person("Olaf Officer", Role.ACCREDITATION_OFFICER);
        var name = lastNamed("Olaf Officer");
        opens("desk/people");
        types("Name, e-mail address or outlet", name);

        presses("Give a role…");
        assertThat(words(Dialog.class)).contains("is proposed only");
        select("Role", 1).setValue(Role.ADMINISTRATOR);
        presses("Give the role");
        assertThat(rowOf(name)).contains("Administrator", "Accreditation officer");

        presses("Take a role…");
        assertThat(words(Dialog.class)).contains("open pages close within five seconds");
        select("Role", 1).setValue(Role.ADMINISTRATOR);
        presses("Take the role away");
        assertThat(rowOf(name)).doesNotContain("Administrator");
    }

    @Test
    void a_lost_second_factor_is_reset_by_way_of_a_question_that_says_which_roles_it_suspends() {
        var loser = SignedInAs.account(house, unique("Lena Loser"), SignedInAs.PASSWORD, Role.PRESS_OFFICER);
        var name = lastNamed("Lena Loser");
        opens("desk/people");
        types("Name, e-mail address or outlet", name);
        assertThat(buttons()).doesNotContain("Reset the second factor…");
        SignedInAs.hasAnApp(house, loser);
        sits(admin);
        opens("account");
        opens("desk/people");
        types("Name, e-mail address or outlet", name);

        presses("Reset the second factor…");
        assertThat(words(Dialog.class)).contains("Reset the second factor of " + name + "?", "Press officer");
        presses("Reset it");

        assertThat(rowOf(name)).contains("Press officer (proposed)").doesNotContain("Reset the second factor");
    }

    @Test
    void an_account_is_closed_by_way_of_a_question_and_can_be_opened_again() {
        person("Cleo Clerk", Role.JOURNALIST);
        var name = lastNamed("Cleo Clerk");
        opens("desk/people");
        types("Name, e-mail address or outlet", name);

        presses("Close the account…");
        assertThat(words(Dialog.class)).contains("Close the account of " + name + "?");
        presses("Close the account");
        assertThat(rows()).noneMatch(row -> row.contains(name));
        shown(com.vaadin.flow.component.checkbox.Checkbox.class)
                .filter(box -> "Closed accounts, too".equals(box.getLabel()))
                .forEach(box -> box.setValue(true));
        assertThat(rowOf(name)).contains("closed");
        presses("Open the account again");
        assertThat(rowOf(name)).doesNotContain("closed");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void for_everybody_else_there_is_nothing_here(Role role) {
        sits(role == Role.EMBARGO_READER ? person("Ben Reader", Role.JOURNALIST, role) : person("Someone Else", role));
        opens("desk/people");

        assertThat(page()).contains("There is nothing here").doesNotContain("Open an account");
    }

    private static boolean isIn(Component inner, Component outer) {
        return Stream.iterate(Optional.of(inner), Optional::isPresent, each -> each.flatMap(Component::getParent))
                .flatMap(Optional::stream)
                .anyMatch(outer::equals);
    }

    private void types(String label, String words) {
        field(label).setValue(words);
        runPendingSignalsTasks();
    }

    private TextField field(String label) {
        return shown(TextField.class)
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label));
    }

    private Select<Role> select(String label) {
        return select(label, 0);
    }

    @SuppressWarnings("unchecked")
    private Select<Role> select(String label, int behind) {
        return shown(Select.class)
                .filter(select -> label.equals(select.getLabel()))
                .skip(behind)
                .map(select -> (Select<Role>) select)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static void setRoles(CheckboxGroup<?> roles, Role role) {
        ((CheckboxGroup<Role>) roles).setValue(Set.of(role));
    }

    private List<String> rows() {
        return shown(NativeTableRow.class)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private String rowOf(String name) {
        return rows().stream()
                .filter(words -> words.contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row of " + name + " in: " + page()));
    }

    private String words(Class<Dialog> dialog) {
        return shown(dialog).map(each -> each.getElement().getTextRecursively()).reduce("", String::concat);
    }
}
