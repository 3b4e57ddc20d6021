package presscenter.accreditation;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an applicant writes. It may be unfinished: what is still missing {@link #missing} says. No field is null.
 *
 * @param name as in the identity document, in its own letters
 * @param latinName as in the passport; never generated (A24)
 * @param as empty until chosen (A18)
 * @param phone where the desk reaches the applicant
 * @param identityNumber of the identity document, without which likely duplicates are not seen (A15)
 * @param outlet what was chosen or typed
 * @param position at the outlet
 * @param signatory who signed the letter of assignment
 * @param otherRoles empty until answered; {@link OtherRole#NONE} stands alone (A16)
 * @param ministry empty until answered (A17)
 * @param technical of broadcasters (A24)
 */
public record ApplicationForm(
        String name,
        String latinName,
        Optional<ApplicantClass> as,
        String phone,
        String identityNumber,
        OutletChoice outlet,
        String position,
        String signatory,
        Set<OtherRole> otherRoles,
        Optional<MinistryStatus> ministry,
        Technical technical) {
    /** Of a line, in UTF-16 units. */
    public static final int LONGEST_LINE = 200;

    /** Of a list such as the equipment's. */
    public static final int LONGEST_LIST = 4_000;

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M} .'’-]+");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int FEWEST_DIGITS = 7;

    /**
     * The outlet for which somebody applies.
     *
     * @param key of a registered one; empty for one that the registry does not know
     * @param typed what stands in the field
     * @param website of an outlet that the registry does not know, for the call back (A20)
     */
    public record OutletChoice(Optional<String> key, String typed, String website) {
        public OutletChoice {
            typed = line(typed);
            website = line(website);
        }

        static OutletChoice none() {
            return new OutletChoice(Optional.empty(), "", "");
        }
    }

    /**
     * What a broadcaster brings (A24).
     *
     * @param equipment a line each, with its serial number
     * @param vehicle plate and make
     * @param crew a line each
     * @param visaLetter whether a letter for a visa is wanted
     */
    public record Technical(String equipment, String vehicle, String crew, boolean visaLetter) {
        public Technical {
            equipment = list(equipment);
            vehicle = line(vehicle);
            crew = list(crew);
        }

        static Technical none() {
            return new Technical("", "", "", false);
        }
    }

    /** @throws ApplicationRefused if a field is longer than any honest answer, or other roles stand beside none */
    public ApplicationForm {
        name = line(name);
        latinName = line(latinName);
        phone = line(phone);
        identityNumber = line(identityNumber);
        position = line(position);
        signatory = line(signatory);
        otherRoles = otherRoles.isEmpty() ? Set.of() : Set.copyOf(otherRoles);
        if (otherRoles.contains(OtherRole.NONE) && otherRoles.size() > 1) {
            throw new ApplicationRefused(ApplicationRefused.Why.NONE_AND_OTHERS);
        }
    }

    /** Nothing written yet. */
    public static ApplicationForm empty() {
        return new ApplicationForm(
                "",
                "",
                Optional.empty(),
                "",
                "",
                OutletChoice.none(),
                "",
                "",
                Set.of(),
                Optional.empty(),
                Technical.none());
    }

    ApplicationForm worksFor(OutletChoice other) {
        return new ApplicationForm(
                name,
                latinName,
                as,
                phone,
                identityNumber,
                other,
                position,
                signatory,
                otherRoles,
                ministry,
                technical);
    }

    /** The same for the outlet of this assignment, signed by whoever signed that. */
    ApplicationForm assignedAs(ApplicationForm assignment) {
        return new ApplicationForm(
                name,
                latinName,
                as,
                phone,
                identityNumber,
                assignment.outlet(),
                position,
                assignment.signatory(),
                otherRoles,
                ministry,
                technical);
    }

    /** What the applicant has still to write, in the order of the fields; documents are not its business. */
    public Set<Missing> missing() {
        var missing = EnumSet.noneOf(Missing.class);
        needs(missing, Missing.NAME, !name.isEmpty());
        needs(missing, Missing.LATIN_NAME, !latinName.isEmpty());
        needs(
                missing,
                Missing.LATIN_NAME_NOT_LATIN,
                latinName.isEmpty() || LATIN.matcher(latinName).matches());
        needs(missing, Missing.APPLICANT_CLASS, as.isPresent());
        needs(missing, Missing.PHONE, isPhone(phone));
        needs(missing, Missing.IDENTITY_NUMBER, !identityNumber.isEmpty());
        needs(
                missing,
                Missing.OUTLET,
                outlet.key().isPresent() || !outlet.typed().isEmpty());
        needs(
                missing,
                Missing.OUTLET_WEBSITE,
                outlet.key().isPresent()
                        || outlet.typed().isEmpty()
                        || !outlet.website().isEmpty());
        needs(missing, Missing.POSITION, !position.isEmpty());
        needs(missing, Missing.SIGNATORY, !signatory.isEmpty());
        needs(missing, Missing.SIGNATORY_IS_APPLICANT, signatory.isEmpty() || !isApplicant(signatory));
        needs(missing, Missing.OTHER_ROLES, !otherRoles.isEmpty());
        needs(missing, Missing.MINISTRY, ministry.isPresent());
        return missing;
    }

    private boolean isApplicant(String other) {
        return isSameName(other, name) || isSameName(other, latinName);
    }

    static boolean isPhone(String typed) {
        return DIGIT.matcher(typed).results().count() >= FEWEST_DIGITS;
    }

    static boolean isSameName(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.]+", " ");
    }

    private static void needs(Set<Missing> missing, Missing what, boolean isThere) {
        if (!isThere) {
            missing.add(what);
        }
    }

    static String line(String typed) {
        return kept(typed.replaceAll("\\s+", " "), LONGEST_LINE);
    }

    private static String list(String typed) {
        return kept(typed.replace("\r\n", "\n"), LONGEST_LIST);
    }

    private static String kept(String typed, int longest) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (text.length() > longest) {
            throw new ApplicationRefused(ApplicationRefused.Why.TOO_LONG);
        }
        return text;
    }
}
