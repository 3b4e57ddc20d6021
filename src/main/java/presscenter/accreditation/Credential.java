package presscenter.accreditation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import presscenter.accreditation.ApplicationForm.OutletChoice;

/** On what an approval rests: when one of them changes, it is checked again (A8). */
public enum Credential {
    OUTLET,
    /** Of mail, by which the person signs in. */
    ADDRESS,
    /** The name, in its own letters and the passport's, and the number of the identity document. */
    IDENTITY;

    /** The message key of its name. */
    public String key() {
        return "accreditation.credential." + name().toLowerCase(Locale.ROOT);
    }

    /** Which of those that stand in a form are others in the second one. */
    static Set<Credential> between(ApplicationForm before, ApplicationForm after) {
        var changed = EnumSet.noneOf(Credential.class);
        if (isAnother(before.outlet(), after.outlet())) {
            changed.add(OUTLET);
        }
        if (isAnotherDocument(before.identityNumber(), after.identityNumber())
                || !before.name().equals(after.name())
                || !before.latinName().equals(after.latinName())) {
            changed.add(IDENTITY);
        }
        return changed;
    }

    /** Whether two numbers are not of one document, however they are spaced. */
    static boolean isAnotherDocument(String one, String other) {
        return !bare(one).equals(bare(other));
    }

    private static String bare(String number) {
        return number.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT);
    }

    private static boolean isAnother(OutletChoice one, OutletChoice other) {
        return !one.key().equals(other.key())
                || (one.key().isEmpty() && !one.typed().equalsIgnoreCase(other.typed()));
    }
}
