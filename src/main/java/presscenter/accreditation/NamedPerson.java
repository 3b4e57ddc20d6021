package presscenter.accreditation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import presscenter.language.Language;
import presscenter.security.AccountRefusal;
import presscenter.security.Username;

/**
 * Somebody whom a list names (A9). It may be unfinished. No field is null.
 *
 * @param address as it was typed
 * @param as empty until chosen (A18)
 * @param language in which the person is invited
 */
public record NamedPerson(
        String givenName, String familyName, String address, Optional<ApplicantClass> as, Language language) {
    /** Of an address, as an account's. */
    private static final int LONGEST_ADDRESS = 254;

    /** @throws ApplicationRefused if a field is longer than any honest answer */
    public NamedPerson {
        givenName = ApplicationForm.line(givenName);
        familyName = ApplicationForm.line(familyName);
        address = address.strip();
        if (address.length() > LONGEST_ADDRESS) {
            throw new ApplicationRefused(ApplicationRefused.Why.TOO_LONG);
        }
    }

    /** Whether this row of the form was left empty. */
    public boolean isBlank() {
        return givenName.isEmpty() && familyName.isEmpty() && address.isEmpty();
    }

    /** Given name and family name. */
    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /** What is still to be written. */
    public Set<ListMissing> missing() {
        var missing = EnumSet.noneOf(ListMissing.class);
        if (givenName.isEmpty() || familyName.isEmpty()) {
            missing.add(ListMissing.PERSON_NAME);
        }
        if (reachedAt().isEmpty()) {
            missing.add(ListMissing.PERSON_ADDRESS);
        }
        if (as.isEmpty()) {
            missing.add(ListMissing.PERSON_CLASS);
        }
        return missing;
    }

    /** The address; empty if what was typed is none. */
    Optional<Username> reachedAt() {
        try {
            return Optional.of(Username.of(address));
        } catch (AccountRefusal none) {
            return Optional.empty();
        }
    }

    /** Whether this person signed: the names stand in either order. */
    boolean isCalled(String signatory) {
        return ApplicationForm.isSameName(signatory, name())
                || ApplicationForm.isSameName(signatory, familyName + " " + givenName);
    }
}
