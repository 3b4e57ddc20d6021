package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.release.ReleaseHouse.ALSO_CLEARED;
import static presscenter.release.ReleaseHouse.CLEARED;
import static presscenter.release.ReleaseHouse.EDITOR;
import static presscenter.release.ReleaseHouse.INTERPRETER;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_EDITOR;
import static presscenter.release.ReleaseHouse.TRANSLATOR;
import static presscenter.release.ReleaseHouse.atOnce;
import static presscenter.release.ReleaseHouse.minutes;
import static presscenter.release.ReleaseHouse.reason;
import static presscenter.release.ReleaseHouse.until;
import static presscenter.release.ReleaseHouse.words;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.transaction.annotation.Transactional;
import presscenter.Databases;
import presscenter.audit.Testimony;
import presscenter.embargo.Audience;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Messages;

/**
 * Every decision about a release stands in the trail: who, what, when, why, from where, and no word of a text (S16).
 */
@Tag("started")
class DeskTrailTest {
    private static final String OWN_WORDS = "Because the delegation of Quillfeatherby asked";

    /** Saving a working version decides nothing: the version itself keeps who wrote it and when. */
    private static final Set<String> DECIDES_NOTHING = Set.of("WritingDesk.save");

    /** What each verb of the desks writes. */
    private static final Map<String, List<String>> ENTRIES = Map.ofEntries(
            Map.entry("ReleaseDesk.create", List.of("release.created")),
            Map.entry(
                    "ReleaseDesk.revise",
                    List.of("release.facts-revised", "release.contact-set", "release.source-changed")),
            Map.entry("ApprovalDesk.approveFacts", List.of("release.facts-approved")),
            Map.entry("WritingDesk.begin", List.of("release.begun")),
            Map.entry("WritingDesk.change", List.of("release.begun")),
            Map.entry("WritingDesk.submit", List.of("release.submitted")),
            Map.entry("WritingDesk.recall", List.of("release.recalled")),
            Map.entry("WritingDesk.giveBack", List.of("release.returned")),
            Map.entry("ApprovalDesk.approve", List.of("release.approved")),
            Map.entry("WritingDesk.discard", List.of("release.discarded")),
            Map.entry("ReleaseDesk.giveAbsence", List.of("release.absence-given")),
            Map.entry("ReleaseDesk.plan", List.of("release.embargo-set", "release.circle-set")),
            Map.entry("WritingDesk.noRetranslation", List.of("release.no-retranslation")),
            Map.entry("ReleaseDesk.checkedWithoutChanges", List.of("release.checked-against-delivery")),
            Map.entry("ReleaseDesk.replace", List.of("release.replaced")),
            Map.entry("WritingDesk.takeOver", List.of("release.taken-over")),
            Map.entry("TranslatorsDesk.assign", List.of("release.assigned")),
            Map.entry("TranslatorsDesk.unassign", List.of("release.unassigned")),
            Map.entry("EmbargoDesk.extend", List.of("release.extended")),
            Map.entry("EmbargoDesk.liftEarly", List.of("release.lifted-early")),
            Map.entry("EmbargoDesk.deliver", List.of("release.delivered")),
            Map.entry("EmbargoDesk.hold", List.of("release.held")),
            Map.entry("EmbargoDesk.takeOut", List.of("release.taken-out-of-circle")),
            Map.entry("EmbargoDesk.endHold", List.of("release.hold-ended")),
            Map.entry("EmbargoDesk.withdraw", List.of("release.withdrawn")),
            Map.entry("EmbargoDesk.holdAll", List.of("release.hold-all")),
            Map.entry("EmbargoDesk.undoHoldAll", List.of("release.hold-all-undone")),
            Map.entry("EmbargoDesk.endHoldAll", List.of("release.hold-all-end-proposed")),
            Map.entry("SpellingDesk.keep", List.of("release.name-kept")),
            Map.entry("SpellingDesk.correct", List.of("release.name-corrected")),
            Map.entry("SpellingDesk.remove", List.of("release.name-removed")),
            Map.entry("SpellingDesk.keepTopic", List.of("release.topic-kept")),
            Map.entry("SpellingDesk.correctTopic", List.of("release.topic-corrected")),
            Map.entry("SpellingDesk.removeTopic", List.of("release.topic-removed")),
            Map.entry("DutyDesk.putOnDuty", List.of("release.put-on-duty")),
            Map.entry("DutyDesk.takeOffDuty", List.of("release.taken-off-duty")),
            Map.entry("ClockDesk.confirm", List.of("release.clock-confirmed")),
            Map.entry("TermsDesk.putInForce", List.of("release.terms-put-in-force")),
            Map.entry("ReleaseImport.take", List.of("release.imported")),
            Map.entry("ReleaseImport.keep", List.of("release.name-kept")),
            Map.entry("ReleaseImport.putOnDuty", List.of("release.put-on-duty")),
            Map.entry("ReleaseImport.terms", List.of("release.terms-put-in-force")),
            Map.entry("ReleaseImport.accepted", List.of("release.acceptance-taken-over")),
            Map.entry("EmbargoContract.accept", List.of("release.terms-accepted")),
            Map.entry("EmbargoContract.confirmExtension", List.of("release.extension-confirmed")));

    @Test
    void every_verb_has_its_entry_and_every_entry_a_name_in_three_languages() {
        var verbs = Stream.of(
                        ReleaseDesk.class,
                        WritingDesk.class,
                        ApprovalDesk.class,
                        EmbargoDesk.class,
                        SpellingDesk.class,
                        DutyDesk.class,
                        TermsDesk.class,
                        ClockDesk.class,
                        TranslatorsDesk.class,
                        ReleaseImport.class,
                        EmbargoContract.class)
                .flatMap(desk -> Arrays.stream(desk.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getAnnotation(Transactional.class).readOnly())
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        verbs.removeAll(DECIDES_NOTHING);
        assertThat(verbs).isEqualTo(new TreeSet<>(ENTRIES.keySet()));

        var messages = new Messages();
        assertThat(ENTRIES.values().stream().flatMap(List::stream)).allSatisfy(what -> {
            for (var language : Language.values()) {
                assertThat(messages.get(language, "audit.what." + what)).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_was_decided_stands_in_the_trail_with_person_place_and_reason_and_without_a_word(Databases database) {
        var house = ReleaseHouse.emptyOn(database);
        var before = house.sql().queryForObject("select max(number) from audit_entry", Long.class);
        var desk = house.desk();
        var writing = house.writing();
        var approval = house.approval();
        var embargo = house.embargo();
        var own = new Reason(OWN_WORDS);

        // A statement under embargo, from its first word to its end.
        house.at(OFFICER);
        var facts = FactsDraft.of(ReleaseKind.SPEECH, Audience.ACCREDITED, Language.RUSSIAN);
        var first = desk.create(facts, Language.RUSSIAN);
        house.revises(first, FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.RUSSIAN));
        house.the(ReleaseImport.class)
                .keep(
                        List.of(new KnownName(
                                "marta-valer",
                                NameKind.PERSON,
                                Localized.of("Марта Валер", "Марта Валер", "Marta Valer"),
                                Localized.none(),
                                Optional.of("+000 00 002"))),
                        List.of());
        house.setsContact(first, "marta-valer");
        house.plans(first, until(house.noon));
        house.circles(first, new Circle.Persons(Set.of(CLEARED.person().orElseThrow())));
        house.circles(first, new Circle.Outlets(Set.of("lakewire", "pryklad-tv")));
        house.circles(first, new Circle.Everybody());
        house.assigns(first, TRANSLATOR.id(), Language.BELARUSIAN, Optional.empty());
        house.unassigns(first, TRANSLATOR.id(), Language.BELARUSIAN);
        house.setsSource(desk.create(facts, Language.RUSSIAN), Language.ENGLISH);
        house.saysMissing(first, Language.ENGLISH, Localized.of("а", "б", "c"), Optional.empty());
        house.writes(first, Language.RUSSIAN, words(OWN_WORDS));
        writing.submit(first, Language.RUSSIAN, Submission.FIRST);
        writing.recall(first, Language.RUSSIAN);
        writing.submit(first, Language.RUSSIAN, Submission.FIRST);
        house.at(SECOND_EDITOR);
        writing.giveBack(first, Language.RUSSIAN, OWN_WORDS);
        house.at(OFFICER);
        writing.takeOver(first, Language.RUSSIAN);
        writing.submit(first, Language.RUSSIAN, Submission.FIRST);
        writing.begin(first, Language.BELARUSIAN);
        writing.discard(first, Language.BELARUSIAN);
        writing.begin(first, Language.BELARUSIAN);
        writing.noRetranslation(first, Language.BELARUSIAN);
        house.writes(first, Language.BELARUSIAN, words(OWN_WORDS));
        writing.submit(first, Language.BELARUSIAN, Submission.FIRST);
        house.at(EDITOR);
        house.approves(first, Language.RUSSIAN);
        house.approves(first, Language.BELARUSIAN);

        house.accepts(CLEARED);
        house.reads(CLEARED);
        house.newsroom().find(first, Language.RUSSIAN);
        house.at(OFFICER);
        embargo.extend(first, until(house.noon.plus(minutes(10))), own);
        house.the(EmbargoContract.class).confirmExtension(first, 1);
        house.sql().update("delete from release_terms_acceptance");
        house.the(EmbargoContract.class)
                .accept(house.the(AllTerms.class).present().orElseThrow().version(), Language.ENGLISH);
        embargo.hold(first, own);
        house.at(EDITOR);
        embargo.endHold(first, house.files().find(first).planned(), own);
        house.at(OFFICER);
        embargo.holdAll(own);
        embargo.undoHoldAll();
        embargo.holdAll(own);
        house.at(EDITOR);
        embargo.endHoldAll(own);
        house.at(SECOND_EDITOR);
        embargo.endHoldAll(own);
        embargo.liftEarly(first, Optional.empty(), own);

        // What is out: changed facts, a change of words, replaced, taken back.
        house.at(OFFICER);
        writing.change(first, Language.RUSSIAN);
        house.revises(first, FactsDraft.of(ReleaseKind.COMMENT, Audience.ACCREDITED, Language.RUSSIAN));
        house.at(EDITOR);
        approval.approveFacts(first, house.files().find(first).facts());
        var newer = house.ready(atOnce());
        house.at(OFFICER);
        desk.replace(first, newer);
        house.at(EDITOR);
        embargo.withdraw(first, own, Localized.of("а", "б", "c"));

        // A speech.
        house.at(OFFICER);
        var speech = desk.create(facts, Language.RUSSIAN);
        house.plans(speech, new EmbargoPlan.UntilDelivered(Optional.empty(), Optional.empty()));
        house.circles(speech, new Circle.Persons(Set.of(INTERPRETER.person().orElseThrow())));
        for (var missing : List.of(Language.BELARUSIAN, Language.ENGLISH)) {
            house.saysMissing(speech, missing, Localized.of("а", "б", "c"), Optional.empty());
        }
        house.writes(speech, Language.RUSSIAN, words(OWN_WORDS));
        writing.submit(speech, Language.RUSSIAN, Submission.FIRST);
        house.at(EDITOR);
        house.approves(speech, Language.RUSSIAN);
        house.at(OFFICER);
        embargo.takeOut(speech, Set.of(INTERPRETER.person().orElseThrow()));
        embargo.deliver(speech);
        desk.checkedWithoutChanges(speech);

        keeps(house);
        imports(house);

        var entries = house.sql()
                .queryForList(
                        "select * from audit_entry where number > ? order by number", before == null ? 0L : before);
        assertThat(entries.stream().map(entry -> String.valueOf(entry.get("what"))))
                .containsAll(ENTRIES.values().stream().flatMap(List::stream).toList());
        assertThat(entries).allSatisfy(entry -> {
            var columns = new TreeMap<String, String>();
            entry.forEach((name, value) -> columns.put(name.toLowerCase(Locale.ROOT), String.valueOf(value)));
            assertThat(columns.get("person")).startsWith("00000000-0000-0000-0000-");
            assertThat(columns.get("address")).isEqualTo("192.0.2.7");
            assertThat(columns.toString()).doesNotContain("Quillfeatherby");
        });
        for (var reasoned : List.of(
                "release.extended",
                "release.held",
                "release.hold-ended",
                "release.hold-all",
                "release.hold-all-ended",
                "release.lifted-early",
                "release.withdrawn")) {
            assertThat(entries.stream().filter(entry -> reasoned.equals(entry.get("what"))))
                    .as(reasoned)
                    .isNotEmpty()
                    .allMatch(entry -> entry.get("why") != null);
        }
        assertThat(reason().isPrepared()).isTrue();
        var said = entries.stream()
                .map(entry -> String.valueOf(entry.get("details")))
                .toList();
        assertThat(said)
                .as("who was let into a circle, and whom to ask")
                .contains(
                        "circle=persons\nmembers=1\nmembers-1="
                                + CLEARED.person().orElseThrow(),
                        "circle=outlets\nmembers=2\nmembers-1=lakewire pryklad-tv",
                        "person=" + INTERPRETER.person().orElseThrow(),
                        "contact=" + KeepingEvent.pseudonym("marta-valer"));
        vouchesForWhatStandsBesideIt(house, said);
    }

    /** What stands beside the chain says what one of its entries says (E18, E26). */
    private static void vouchesForWhatStandsBesideIt(ReleaseHouse house, List<String> said) {
        var testimony = new AcceptancesOnRecord();
        var rows = house.sql().execute((ConnectionCallback<List<Testimony.Row>>) testimony::rows);
        assertThat(rows).hasSize(2);
        for (var row : rows) {
            var lines = IntStream.range(0, row.values().size())
                    .mapToObj(each ->
                            testimony.details().get(each) + "=" + row.values().get(each))
                    .toList();
            assertThat(said)
                    .as(row.id())
                    .anyMatch(details -> details.lines().toList().containsAll(lines));
        }
        var reasons = house.sql().queryForList("""
                select reason from release_embargo_change where kind <> 'DELIVERED'
                union all select reason from release_hold_all
                union all select proposed_reason from release_hold_all where proposed_reason is not null
                union all select ended_reason from release_hold_all where ended_reason is not null
                """, String.class);
        assertThat(reasons).hasSizeGreaterThan(7).containsOnly(OWN_WORDS);
        assertThat(said.stream().filter(details -> details.contains("reason-sha256=" + Hashes.sha256(OWN_WORDS))))
                .hasSameSizeAs(reasons);
    }

    @Test
    void a_circle_too_large_for_an_entry_stands_there_by_its_hash() {
        var many = IntStream.range(0, 200).mapToObj(each -> new UUID(7, each)).collect(Collectors.toSet());
        var entry = ReleaseEvent.CircleSet.of(new ReleaseNumber(2026, "7K3M9Q"), new Circle.Persons(many));

        assertThat(entry.details()).hasSizeLessThanOrEqualTo(20).containsEntry("members", "200");
        assertThat(entry.details().get("members-sha256")).matches("[0-9a-f]{64}");
        assertThat(entry.details().values()).allMatch(value -> value.length() <= 200);
    }

    /** What comes through the import door. */
    private static void imports(ReleaseHouse house) {
        var door = house.the(ReleaseImport.class);
        var said = Localized.of(OWN_WORDS, OWN_WORDS, OWN_WORDS);
        door.keep(
                List.of(new KnownName("import", NameKind.PERSON, said, said, Optional.empty())),
                List.of(new TopicName("import", said)));
        door.putOnDuty(
                new OnDuty(OnDuty.Function.EDITOR, said, "+000 00 002", List.of(Language.RUSSIAN), house.noon),
                house.morning);
        house.accepts(ALSO_CLEARED);
        door.take(List.of(new ReleaseImport.Imported(
                Optional.empty(),
                2026,
                Language.RUSSIAN,
                FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.RUSSIAN),
                "duty",
                new EmbargoPlan.AtOnce(),
                new Circle.Everybody(),
                Map.of(Language.RUSSIAN, new ReleaseImport.ImportedText(words(OWN_WORDS), TextState.DRAFT)),
                Map.of(),
                Map.of(),
                house.morning,
                house.morning,
                OFFICER.id(),
                EDITOR.id(),
                List.of())));
    }

    /** What is kept for all releases: names, topics, the rota, the terms. */
    private static void keeps(ReleaseHouse house) {
        var said = Localized.of(OWN_WORDS, OWN_WORDS, OWN_WORDS);
        var spelling = house.the(SpellingDesk.class);
        var name = spelling.keep(NameKind.PERSON, said, said, Optional.empty());
        var corrected = new KnownName(name.key(), NameKind.BODY, said, said, Optional.of("+000 00 001"));
        spelling.correct(name, corrected);
        spelling.remove(corrected);
        var topic = spelling.keepTopic(said);
        spelling.correctTopic(topic, Localized.of("а", "б", OWN_WORDS));
        spelling.removeTopic(topic);
        var duty = house.the(DutyDesk.class);
        duty.putOnDuty(
                new OnDuty(OnDuty.Function.OFFICER, said, "+000 00 001", List.of(Language.RUSSIAN), house.noon),
                Optional.empty());
        duty.takeOffDuty(duty.rota().getFirst());
        var terms = house.the(AllTerms.class).present().orElseThrow().version();
        house.the(TermsDesk.class).putInForce(terms, said, said);
        var clock = house.the(ClockDesk.class);
        house.sql().update("update embargo_clock set alarm_started = seen, alarm_seen = seen");
        clock.confirm(clock.alarm().orElseThrow());
    }
}
