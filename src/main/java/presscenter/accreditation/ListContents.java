package presscenter.accreditation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import presscenter.media.CheckedFile;
import presscenter.media.FileVault;

/** What a list holds: its letter, and whom it names (A9). Always within its caller's transaction. */
@Component
class ListContents {
    private final NamedRows rows;
    private final ListLetters letters;
    private final Applications applications;
    private final Editions editions;
    private final FileVault vault;

    ListContents(NamedRows rows, ListLetters letters, Applications applications, Editions editions, FileVault vault) {
        this.rows = rows;
        this.letters = letters;
        this.applications = applications;
        this.editions = editions;
        this.vault = vault;
    }

    OwnList own(PeopleList list) {
        return new OwnList(
                list.number(),
                editions.findById(list.edition()).orElseThrow().facts(),
                list.address(),
                list.form(),
                letters.findByListId(list.id()).map(ListLetter::line),
                rows.of(list.id()).stream().map(this::named).toList(),
                missing(list),
                list.handedInAt());
    }

    private OwnList.Named named(NamedRow row) {
        return new OwnList.Named(
                row.person(), row.application().flatMap(applications::findById).map(ListStanding::of));
    }

    List<NamedRow> people(PeopleList list) {
        return rows.of(list.id());
    }

    void name(PeopleList list, List<NamedPerson> people) {
        rows.deleteOf(list.id());
        for (int place = 0; place < people.size(); place++) {
            rows.save(new NamedRow(list.id(), place, people.get(place)));
        }
    }

    void keep(PeopleList list, CheckedFile checked, Instant now) {
        var file = vault.keep(checked);
        removeLetter(list);
        letters.save(new ListLetter(list.id(), file, now));
    }

    void removeLetter(PeopleList list) {
        letters.findByListId(list.id()).ifPresent(letter -> {
            vault.delete(letter.id());
            letters.delete(letter);
            letters.flush();
        });
    }

    /** What stands between the list and handing it in. */
    EnumSet<ListMissing> missing(PeopleList list) {
        var missing = EnumSet.noneOf(ListMissing.class);
        missing.addAll(list.form().missing());
        if (letters.findByListId(list.id()).isEmpty()) {
            missing.add(ListMissing.LETTER);
        }
        var people = rows.of(list.id()).stream().map(NamedRow::person).toList();
        if (people.isEmpty()) {
            missing.add(ListMissing.NOBODY);
        }
        people.forEach(person -> missing.addAll(person.missing()));
        var reached = new HashSet<>();
        if (!people.stream().flatMap(person -> person.reachedAt().stream()).allMatch(reached::add)) {
            missing.add(ListMissing.PERSON_TWICE);
        }
        var signatory = list.form().signatory();
        if (people.stream().anyMatch(person -> person.isCalled(signatory))) {
            missing.add(ListMissing.PERSON_SIGNED);
        }
        if (!list.isProved()) {
            missing.add(ListMissing.ADDRESS_UNPROVED);
        }
        return missing;
    }
}
