package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.embargo.Clearance;
import presscenter.role.Role;

/** To whom letters go, as they are when they are sent (E40). */
class CorrespondentsTest extends SecurityHouse {
    @Autowired
    Correspondents correspondents;

    @Autowired
    PeopleDesk desk;

    @Test
    void a_letter_goes_to_the_address_with_which_one_signs_in_and_to_what_one_may_see_now() {
        var person = opened(Role.JOURNALIST, Role.EMBARGO_READER);

        var found = correspondents.find(person).orElseThrow();

        assertThat(found.address())
                .isEqualTo(accounts.findById(person).orElseThrow().username());
        assertThat(found.reader().clearance()).isEqualTo(Clearance.EMBARGO);
        assertThat(found.reader().person()).contains(person);
        acts(opened(Role.ADMINISTRATOR));
        desk.takeRole(person, Role.EMBARGO_READER);
        assertThat(correspondents.find(person).orElseThrow().reader().clearance())
                .isEqualTo(Clearance.ACCREDITED);
    }

    @Test
    void a_closed_account_has_no_letters() {
        var person = opened(Role.JOURNALIST);
        acts(opened(Role.ADMINISTRATOR));

        desk.close(person);

        assertThat(correspondents.find(person)).isEmpty();
        assertThat(correspondents.find(new UUID(0, 0))).isEmpty();
    }
}
