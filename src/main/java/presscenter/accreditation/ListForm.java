package presscenter.accreditation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import presscenter.accreditation.ApplicationForm.OutletChoice;

/**
 * What a focal point writes of themselves and of the letter (A9). It may be unfinished. No field is null.
 *
 * @param name of the focal point, whom the invitations name
 * @param phone where the desk reaches them
 * @param outlet a registered one in the end; the key is empty until one is chosen
 * @param signatory who signed the letter of assignment for all
 */
public record ListForm(String name, String phone, OutletChoice outlet, String signatory) {
    /** Letters to people who did not ask say the name: it leads nowhere. */
    private static final Pattern LEADS_SOMEWHERE = Pattern.compile("[/@:\\\\]|www\\.");

    /** @throws ApplicationRefused if a field is longer than any honest answer */
    public ListForm {
        name = ApplicationForm.line(name);
        phone = ApplicationForm.line(phone);
        signatory = ApplicationForm.line(signatory);
    }

    /** Nothing written yet. */
    public static ListForm empty() {
        return new ListForm("", "", OutletChoice.none(), "");
    }

    ListForm worksFor(Optional<String> registered) {
        return new ListForm(name, phone, new OutletChoice(registered, outlet.typed(), outlet.website()), signatory);
    }

    /** What is still to be written, in the order of the fields. */
    Set<ListMissing> missing() {
        var missing = EnumSet.noneOf(ListMissing.class);
        if (name.isEmpty() || LEADS_SOMEWHERE.matcher(name).find()) {
            missing.add(ListMissing.NAME);
        }
        if (!ApplicationForm.isPhone(phone)) {
            missing.add(ListMissing.PHONE);
        }
        if (outlet.key().isEmpty()) {
            missing.add(ListMissing.OUTLET);
        }
        if (signatory.isEmpty()) {
            missing.add(ListMissing.SIGNATORY);
        }
        return missing;
    }
}
