package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import presscenter.embargo.Clearance;
import presscenter.embargo.CurrentReader;
import presscenter.role.Role;

/** Where a second factor is demanded of certain roles (S4), they rest in a session that has shown none. */
@TestPropertySource(
        properties = {"press.second-factor=required", "spring.datasource.url=jdbc:h2:mem:required;DB_CLOSE_DELAY=-1"})
class SecondFactorRequiredTest extends SecurityHouse {
    @Autowired
    OwnFactors own;

    @Autowired
    OwnAccount account;

    @Autowired
    OpenQuestions questions;

    @Autowired
    PeopleDesk people;

    @Autowired
    CurrentReader reader;

    @Autowired
    CurrentPerson current;

    @Autowired
    Secrets secrets;

    @Autowired
    Invitations invitations;

    @ParameterizedTest
    @EnumSource
    void each_role_that_needs_a_factor_rests_until_one_is_set_up_and_no_other_role_does(Role role) throws Exception {
        var needed = Set.of(
                Role.EMBARGO_READER, Role.EDITOR, Role.ACCREDITATION_OFFICER, Role.VETTING_OFFICER, Role.ADMINISTRATOR);
        var person = role == Role.EMBARGO_READER ? opened(Role.JOURNALIST, role) : opened(role);
        var browser = browser();
        var answer = browser.signsIn(usernameOf(person), PASSWORD, "/login?return=%2Fnewsroom");

        if (needed.contains(role)) {
            assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/account");
            assertThat(browser.gets("/").getResponse().getRedirectedUrl()).isEqualTo("/account");
            SecondFactorTest.actsIn(browser);
            assertThat(current.resting()).containsExactly(role);
            assertThat(authorities()).doesNotContain("ROLE_" + role);
            assertThat(own.standing().resting()).containsExactly(role);
            setsUpAnApp();
        } else {
            assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/newsroom");
            SecondFactorTest.actsIn(browser);
        }
        assertThat(current.resting()).isEmpty();
        assertThat(authorities()).contains("ROLE_" + role);
        assertThat(browser.gets("/").getResponse().getRedirectedUrl())
                .isEqualTo(
                        switch (role) {
                            case ACCREDITATION_OFFICER -> "/desk/accreditation";
                            case VETTING_OFFICER -> "/desk/vetting";
                            case TRANSLATOR, PRESS_OFFICER, EDITOR, ADMINISTRATOR -> "/desk";
                            case JOURNALIST, EMBARGO_READER -> "/newsroom";
                        });
    }

    @Test
    void an_editor_without_a_factor_is_refused_by_the_services_and_not_by_the_pages_alone() throws Exception {
        var editor = opened(Role.EDITOR);
        signedInWithoutFactor(editor);

        assertThatThrownBy(() -> questions.open()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> questions.notices()).isInstanceOf(AccessDeniedException.class);

        setsUpAnApp();
        assertThat(questions.notices()).isEmpty();
    }

    @Test
    void an_administrator_without_a_factor_opens_no_account() throws Exception {
        signedInWithoutFactor(opened(Role.ADMINISTRATOR));

        assertThatThrownBy(() -> people.giveRole(opened(Role.PRESS_OFFICER), Role.ACCREDITATION_OFFICER))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoever_holds_a_grant_reads_as_an_accredited_journalist_until_a_factor_was_shown() throws Exception {
        var journalist = opened(Role.JOURNALIST, Role.EMBARGO_READER);
        signedInWithoutFactor(journalist);
        assertThat(reader.reader().clearance()).isEqualTo(Clearance.ACCREDITED);

        var secret = setsUpAnApp();
        assertThat(reader.reader().clearance()).isEqualTo(Clearance.EMBARGO);

        clock.passes(SecondFactorTest.STEP.multipliedBy(4));
        var other = browser();
        other.signsIn(usernameOf(journalist), PASSWORD);
        var page = other.gets("/login/code").getResponse().getContentAsString();
        other.sends(post("/login/code").param("csrf", csrf(page)).param("code", secret.codeAt(clock.instant())));
        SecondFactorTest.actsIn(other);
        assertThat(reader.reader().clearance()).isEqualTo(Clearance.EMBARGO);

        clock.passes(SecondFactorTest.STEP.multipliedBy(4));
        own.remove(PASSWORD, secret.codeAt(clock.instant()));
        assertThat(reader.reader().clearance()).as("removed again").isEqualTo(Clearance.ACCREDITED);
    }

    @Test
    void whoever_comes_by_a_link_for_the_password_is_not_signed_in_and_sees_no_embargo_by_the_password_alone()
            throws Exception {
        var journalist = opened(Role.JOURNALIST, Role.EMBARGO_READER);
        var link = invitations.issue(Optional.of(journalist), clock.instant());
        var chosen = "another heron in the reeds";
        var browser = browser();
        var page = browser.gets(link).getResponse().getContentAsString();
        assertThat(browser.session).as("looked at").isNull();

        browser.sends(post(link).param("csrf", csrf(page)).param("password", chosen));
        assertThat(browser.session).as("chosen").isNull();
        assertThat(browser.gets("/newsroom").getResponse().getRedirectedUrl()).startsWith("/login?");

        browser.signsIn(usernameOf(journalist), chosen);
        SecondFactorTest.actsIn(browser);
        assertThat(reader.reader().clearance()).isEqualTo(Clearance.ACCREDITED);
    }

    @Test
    void staff_whose_roles_rest_is_still_staff_and_no_reader_that_a_circle_could_name() throws Exception {
        signedInWithoutFactor(opened(Role.EDITOR));

        assertThat(reader.reader().staff()).isTrue();
        assertThat(reader.reader().mayBeNamed()).isFalse();
    }

    @Test
    void of_several_roles_only_those_rest_that_need_a_factor() throws Exception {
        signedInWithoutFactor(opened(Role.PRESS_OFFICER, Role.ACCREDITATION_OFFICER));

        assertThat(account.person().orElseThrow().roles()).containsExactly(Role.PRESS_OFFICER);
    }

    @Test
    void a_session_that_was_renewed_with_the_factor_acts_in_all_roles() throws Exception {
        var editor = opened(Role.EDITOR);
        var browser = signedInWithoutFactor(editor);
        var secret = setsUpAnApp();
        clock.passes(Duration.ofHours(1));

        browser.signsIn(usernameOf(editor), PASSWORD, "/login?again=yes");
        var page = browser.gets("/login/code").getResponse().getContentAsString();
        browser.sends(post("/login/code").param("csrf", csrf(page)).param("code", secret.codeAt(clock.instant())));

        SecondFactorTest.actsIn(browser);
        assertThat(current.resting()).isEmpty();
    }

    private Browser signedInWithoutFactor(UUID person) throws Exception {
        var browser = browser().signedIn(person);
        SecondFactorTest.actsIn(browser);
        return browser;
    }

    private AppSecret setsUpAnApp() {
        var secret = AppSecret.random(secrets);
        own.enrol(new AppOffer(secret, "Press Center", "somebody"), PASSWORD, "", secret.codeAt(clock.instant()));
        return secret;
    }

    private static Set<String> authorities() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getAuthorities().stream()
                .map(each -> Objects.requireNonNull(each.getAuthority()))
                .collect(java.util.stream.Collectors.toSet());
    }
}
