package presscenter.accreditation.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import presscenter.role.Role;
import presscenter.security.OwnAccount;
import presscenter.ui.KeyHints;

/** The keys with which an officer decides on applications (A19). */
@Component
class QueueKeyHints implements KeyHints {
    private final OwnAccount account;

    QueueKeyHints(OwnAccount account) {
        this.account = account;
    }

    @Override
    public List<KeyHint> hints() {
        return account.person()
                        .filter(person -> person.isOneOf(Role.ACCREDITATION_OFFICER))
                        .isPresent()
                ? List.of(
                        new KeyHint("J K", "accreditation.keys.move"),
                        new KeyHint("Enter", "accreditation.keys.open"),
                        new KeyHint("A", "accreditation.keys.approve"),
                        new KeyHint("W", "accreditation.keys.waitlist"),
                        new KeyHint("S", "accreditation.keys.ask"),
                        new KeyHint("R", "accreditation.keys.refuse"),
                        new KeyHint("D", "accreditation.keys.documents"),
                        new KeyHint("X", "accreditation.keys.choose"),
                        new KeyHint("/", "accreditation.keys.search"))
                : List.of();
    }
}
