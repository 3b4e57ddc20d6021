package presscenter.demo;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import presscenter.accreditation.ApplicantClass;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationImport.Imported;
import presscenter.accreditation.DocumentKind;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.ListForm;
import presscenter.accreditation.ListImport;
import presscenter.accreditation.ListImport.Given;
import presscenter.accreditation.ListImport.Member;
import presscenter.accreditation.NamedPerson;
import presscenter.accreditation.OutletRegistry;
import presscenter.demo.DemoFiles.Entry;
import presscenter.language.Language;
import presscenter.language.Messages;

/** A list of an invented outlet: some of its people have handed in, one is invited, one does not come (A9). */
@Component
@Profile("demo")
class DemoLists {
    private final DemoFiles files = new DemoFiles();
    private final ListImport door;
    private final OutletRegistry outlets;
    private final Messages messages;

    DemoLists(ListImport door, OutletRegistry outlets, Messages messages) {
        this.door = door;
        this.outlets = outlets;
        this.messages = messages;
    }

    /** @param applications what an entry of somebody who handed in says, as of one who came alone */
    void prepare(EditionFacts edition, Instant now, Function<Entry, Imported> applications) {
        files.list("live/lists.yml").forEach(entry -> door.take(list(entry, edition, now, applications)));
    }

    private Given list(Entry entry, EditionFacts edition, Instant now, Function<Entry, Imported> applications) {
        var language = Language.ofTag(entry.text("language")).orElseThrow();
        var outlet = outlets.outlet(entry.text("outlet"))
                .flatMap(each -> each.name().nearest(language))
                .orElseThrow();
        return new Given(
                edition.key(),
                DemoAccounts.username(entry.text("address")),
                language,
                new ListForm(
                        entry.text("focal"),
                        "+000 00 000-00-00",
                        new OutletChoice(Optional.of(entry.text("outlet")), outlet, ""),
                        entry.text("signatory")),
                new ByteArrayInputStream(letter(entry, edition, language, outlet)),
                now.minus(Duration.ofHours(Long.parseLong(entry.text("hours")))),
                entry.entries("people").stream()
                        .map(person -> member(person, applications))
                        .toList());
    }

    private byte[] letter(Entry entry, EditionFacts edition, Language language, String outlet) {
        var names = entry.entries("people").stream()
                .map(person -> person.text("given") + " " + person.text("family"))
                .collect(Collectors.joining(", "));
        return DemoDocuments.paper(
                outlet,
                List.of(
                        messages.get(language, "demo.document.letter"),
                        messages.get(
                                language,
                                "demo.document.letter.words",
                                outlet,
                                names,
                                edition.name().nearest(language).orElseThrow()),
                        entry.text("signatory")),
                messages.get(language, "mail.demonstration"),
                "");
    }

    private static Member member(Entry person, Function<Entry, Imported> applications) {
        return new Member(
                new NamedPerson(
                        person.text("given"),
                        person.text("family"),
                        DemoAccounts.username(person.text("address")),
                        Optional.of(ApplicantClass.valueOf(person.text("as"))),
                        Language.ofTag(person.text("language")).orElseThrow()),
                person.find("number").map(handedIn -> withoutLetter(applications.apply(person))),
                person.find("declined").isPresent());
    }

    private static Imported withoutLetter(Imported given) {
        var documents = new EnumMap<>(given.documents());
        documents.remove(DocumentKind.LETTER);
        return new Imported(
                given.edition(),
                given.address(),
                given.language(),
                given.form(),
                documents,
                given.begun(),
                given.steps(),
                given.person(),
                given.until());
    }
}
