package presscenter.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import presscenter.accreditation.ApplicantClass;
import presscenter.accreditation.ApplicationForm;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationForm.Technical;
import presscenter.accreditation.ApplicationImport;
import presscenter.accreditation.ApplicationImport.Imported;
import presscenter.accreditation.ApplicationImport.Step;
import presscenter.accreditation.ApplicationState;
import presscenter.accreditation.DocumentKind;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.MinistryStatus;
import presscenter.accreditation.OtherRole;
import presscenter.accreditation.OutletRegistry;
import presscenter.accreditation.Places;
import presscenter.accreditation.Remark;
import presscenter.demo.DemoFiles.Entry;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Messages;

/**
 * An edition of the Lakeland conference, applications for it in every state, and the next edition, for which one
 * renews; all hang on the first start.
 */
@Component
@Profile("demo")
class DemoApplications {
    private static final Localized<String> NAME = Localized.of(
            "Азёрная канферэнцыя па бяспецы і супрацоўніцтве",
            "Озёрная конференция по безопасности и сотрудничеству",
            "Lakeland Conference on Security and Cooperation");
    private static final Localized<String> NEXT = Localized.of(
            "Другая Азёрная канферэнцыя па бяспецы і супрацоўніцтве",
            "Вторая Озёрная конференция по безопасности и сотрудничеству",
            "Second Lakeland Conference on Security and Cooperation");
    private static final int DAYS_TO_GO = 5;
    private static final int DAYS_TO_THE_NEXT = 200;
    private static final int DAYS_AFTERWARDS = 30;

    /** Of one outlet; those of the Dalvia Chronicle are all taken, and two wait (A12). */
    private static final Places PLACES = new Places(Optional.empty(), Optional.of(3));

    private final DemoFiles files = new DemoFiles();
    private final ApplicationImport door;
    private final DemoLists lists;
    private final OutletRegistry outlets;
    private final Messages messages;
    private final Clock clock;
    private final ZoneId zone;

    DemoApplications(
            ApplicationImport door,
            DemoLists lists,
            OutletRegistry outlets,
            Messages messages,
            Clock clock,
            @Value("${press.zone}") ZoneId zone) {
        this.door = door;
        this.lists = lists;
        this.outlets = outlets;
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Makes them, unless the edition is there already.
     *
     * @param accounts the ids of the demonstration's accounts by their short names
     */
    void prepare(Function<String, UUID> accounts) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        var begins = today.plusDays(DAYS_TO_GO);
        var edition = new EditionFacts(
                "lakeland",
                NAME,
                begins,
                begins.plusDays(1),
                now.minus(Duration.ofHours(24)).truncatedTo(ChronoUnit.HOURS),
                true,
                PLACES);
        openNext(today.plusDays(DAYS_TO_THE_NEXT));
        if (door.open(edition)) {
            files.list("live/applications.yml").forEach(entry -> door.take(application(entry, edition, accounts, now)));
            lists.prepare(edition, now, entry -> application(entry, edition, accounts, now));
        }
    }

    private void openNext(LocalDate begins) {
        door.open(new EditionFacts(
                "lakeland-second",
                NEXT,
                begins,
                begins.plusDays(1),
                begins.minusDays(14).atTime(18, 0).atZone(zone).toInstant(),
                false));
    }

    private Imported application(Entry entry, EditionFacts edition, Function<String, UUID> accounts, Instant now) {
        var language = Language.ofTag(entry.text("language")).orElseThrow();
        return new Imported(
                edition.key(),
                DemoAccounts.username(entry.text("address")),
                language,
                form(entry),
                documents(entry, language),
                ago(entry, "begun", now),
                entry.entries("steps").stream()
                        .map(step -> step(step, accounts, now))
                        .toList(),
                entry.find("account").map(accounts),
                edition.ends().plusDays(DAYS_AFTERWARDS + 1).atStartOfDay(zone).toInstant());
    }

    private static Step step(Entry step, Function<String, UUID> accounts, Instant now) {
        return new Step(
                ApplicationState.valueOf(step.text("to")),
                ago(step, "ago", now),
                step.find("by").map(accounts),
                step.find("why").map(Remark::new));
    }

    /** Back from now, as {@code 5d} or {@code 12h}. */
    private static Instant ago(Entry entry, String key, Instant now) {
        var text = entry.text(key);
        return now.minus(Duration.parse(text.endsWith("d") ? "P" + text : "PT" + text));
    }

    private static ApplicationForm form(Entry entry) {
        return new ApplicationForm(
                entry.text("name"),
                entry.text("latin"),
                Optional.of(ApplicantClass.valueOf(entry.text("as"))),
                "+000 00 000-00-00",
                entry.text("number"),
                new OutletChoice(
                        entry.find("outlet"),
                        entry.find("typed").orElse(""),
                        entry.find("website").orElse("")),
                entry.text("position"),
                entry.text("signatory"),
                Set.of(entry.find("other").map(OtherRole::valueOf).orElse(OtherRole.NONE)),
                Optional.of(MinistryStatus.valueOf(entry.text("ministry"))),
                new Technical(
                        entry.find("equipment").orElse(""),
                        entry.find("vehicle").orElse(""),
                        entry.find("crew").orElse(""),
                        false));
    }

    private Map<DocumentKind, byte[]> documents(Entry entry, Language language) {
        var name = entry.text("name");
        var latin = entry.text("latin");
        var foot = messages.get(language, "mail.demonstration");
        var outlet = entry.find("outlet")
                .flatMap(outlets::outlet)
                .flatMap(each -> each.name().nearest(language))
                .or(() -> entry.find("typed"))
                .orElse("");
        var number = messages.get(language, "demo.document.number", entry.text("number"));
        var documents = new EnumMap<DocumentKind, byte[]>(DocumentKind.class);
        documents.put(
                DocumentKind.LETTER,
                DemoDocuments.paper(
                        outlet,
                        List.of(
                                messages.get(language, "demo.document.letter"),
                                messages.get(
                                        language,
                                        "demo.document.letter.words",
                                        outlet,
                                        name,
                                        NAME.nearest(language).orElseThrow()),
                                entry.text("signatory")),
                        foot,
                        ""));
        documents.put(
                DocumentKind.IDENTITY,
                DemoDocuments.paper(
                        messages.get(language, "demo.document.identity"), List.of(name, latin, number), foot, name));
        documents.put(DocumentKind.PORTRAIT, DemoDocuments.portrait(name));
        if (ApplicantClass.valueOf(entry.text("as")).hasPressCard()) {
            documents.put(
                    DocumentKind.PRESS_CARD,
                    DemoDocuments.paper(
                            messages.get(language, "demo.document.press-card"), List.of(name, outlet), foot, name));
        }
        return documents;
    }
}
