package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import presscenter.accreditation.ApplicantClass;
import presscenter.accreditation.ListMissing;
import presscenter.accreditation.NamedPerson;
import presscenter.language.Language;

/**
 * Whom a focal point named: in the rows of the form, and in lines that were pasted from a sheet.
 *
 * @param people in the order of the form; those that were pasted stand behind
 * @param left the lines that name nobody, one below the other
 */
record TypedPeople(List<NamedPerson> people, String left) {
    private static final String CELLS = "\\s*[\\t;]\\s*";
    private static final String COMMAS = "\\s*,\\s*";
    private static final int NEEDED = 3;

    /**
     * What came with the form.
     *
     * @throws presscenter.accreditation.ApplicationRefused if a field is longer than any honest answer
     */
    static TypedPeople of(HttpServletRequest request, Language page) {
        var people = new ArrayList<>(rows(request, page));
        var left = new ArrayList<String>();
        var as = classOf(Typed.line(request, "pasted-as"));
        var language = Language.ofTag(Typed.line(request, "pasted-invite")).orElse(page);
        Typed.line(request, "pasted")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> person(line, as, language).ifPresentOrElse(people::add, () -> left.add(line)));
        return new TypedPeople(people, String.join("\n", left));
    }

    /** The rows alone: what is being pasted waits until a button takes it over. */
    static List<NamedPerson> rows(HttpServletRequest request, Language page) {
        var given = values(request, "given");
        var family = values(request, "family");
        var mail = values(request, "mail");
        var as = values(request, "as");
        var invite = values(request, "invite");
        return IntStream.range(0, given.length)
                .mapToObj(row -> new NamedPerson(
                        given[row],
                        at(family, row),
                        at(mail, row),
                        classOf(at(as, row)),
                        Language.ofTag(at(invite, row)).orElse(page)))
                .toList();
    }

    /** A line: given name, family name, address. */
    private static Optional<NamedPerson> person(String line, Optional<ApplicantClass> as, Language language) {
        var cells = line.strip().split(CELLS);
        var parts = cells.length < NEEDED ? line.strip().split(COMMAS) : cells;
        if (parts.length < NEEDED) {
            return Optional.empty();
        }
        return Optional.of(new NamedPerson(parts[0], parts[1], parts[2], as, language))
                .filter(person -> !person.missing().contains(ListMissing.PERSON_NAME)
                        && !person.missing().contains(ListMissing.PERSON_ADDRESS));
    }

    private static Optional<ApplicantClass> classOf(String name) {
        return Applicants.named(ApplicantClass.class, name);
    }

    private static String[] values(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    private static String at(String[] values, int row) {
        return row < values.length ? values[row] : "";
    }
}
