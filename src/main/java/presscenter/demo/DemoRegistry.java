package presscenter.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import presscenter.accreditation.Country;
import presscenter.accreditation.OutletDraft;
import presscenter.accreditation.OutletImport;
import presscenter.accreditation.OutletKind;
import presscenter.accreditation.OutletProposal;
import presscenter.accreditation.OutletRegistry;
import presscenter.demo.DemoFiles.Entry;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.KnownName;
import presscenter.release.NameKind;
import presscenter.release.OnDuty;
import presscenter.release.ReleaseImport;
import presscenter.release.TopicName;
import presscenter.security.Outlet;

/** What stands around the releases of the demonstration: outlets, spellings of names, topics, who is on duty. */
final class DemoRegistry {
    private final DemoFiles files;
    private final ReleaseImport door;
    private final OutletImport outlets;
    private final OutletRegistry registered;
    private final Clock clock;

    DemoRegistry(DemoFiles files, ReleaseImport door, OutletImport outlets, OutletRegistry registered, Clock clock) {
        this.files = files;
        this.door = door;
        this.outlets = outlets;
        this.registered = registered;
        this.clock = clock;
    }

    /** Registers the outlets, and names the invented states in which they are at home. */
    void registerOutlets() {
        var states = new HashMap<Country, Localized<String>>();
        files.list("live/names.yml")
                .forEach(entry ->
                        entry.find("code").ifPresent(code -> states.put(new Country(code), entry.words("name"))));
        outlets.name(states);
        outlets.register(files.list("live/outlets.yml").stream()
                .map(entry -> new OutletImport.Imported(entry.text("key"), outlet(entry)))
                .toList());
    }

    /** What applicants proposed, and nobody has looked at yet. */
    void proposeOutlets() {
        files.list("live/proposed-outlets.yml").stream()
                .map(DemoRegistry::outlet)
                .map(draft -> new OutletProposal(
                        draft.name(), draft.aliases(), draft.kind(), draft.country(), draft.website()))
                .forEach(proposal -> registered.propose(proposal, Language.ENGLISH));
    }

    /** The registered outlet with this key; empty for no key. */
    Optional<Outlet> outlet(String key) {
        return registered.outlet(key);
    }

    private static OutletDraft outlet(Entry entry) {
        return new OutletDraft(
                entry.words("name"),
                entry.texts("aliases"),
                entry.find("kind").map(OutletKind::valueOf),
                entry.find("country").map(Country::new),
                entry.find("website"),
                entry.find("telephone"));
    }

    /** Keeps the spellings and the topics. */
    void keepNames() {
        var telephones = new HashMap<String, String>();
        var known = new HashMap<String, KnownName>();
        for (var entry : files.list("live/people.yml")) {
            telephones.put(entry.text("key"), entry.text("telephone"));
            known.put(entry.text("key"), name(entry, NameKind.PERSON, telephones));
        }
        for (var part : List.of("live", "archive")) {
            files.list(part + "/names.yml")
                    .forEach(entry -> known.put(
                            entry.text("key"), name(entry, NameKind.valueOf(entry.text("type")), telephones)));
        }
        var topics = new HashMap<String, TopicName>();
        for (var part : List.of("live", "archive")) {
            files.list(part + "/topics.yml")
                    .forEach(entry ->
                            topics.put(entry.text("key"), new TopicName(entry.text("key"), entry.words("name"))));
        }
        door.keep(List.copyOf(known.values()), List.copyOf(topics.values()));
    }

    private static KnownName name(Entry entry, NameKind kind, Map<String, String> telephones) {
        return new KnownName(
                entry.text("key"),
                kind,
                entry.words("name"),
                entry.words("role"),
                Optional.ofNullable(telephones.get(entry.text("key"))));
    }

    /** Puts one person of each function on duty for a month. */
    void putOnDuty() {
        var now = clock.instant();
        var taken = new ArrayList<OnDuty.Function>();
        for (var entry : files.list("live/people.yml")) {
            var function = OnDuty.Function.valueOf(entry.text("duty"));
            if (!taken.contains(function)) {
                taken.add(function);
                door.putOnDuty(
                        new OnDuty(
                                function,
                                entry.words("name"),
                                entry.text("telephone"),
                                entry.texts("languages").stream()
                                        .map(tag -> Language.ofTag(tag).orElseThrow())
                                        .toList(),
                                now.plus(Duration.ofDays(30))),
                        now.minus(Duration.ofHours(1)));
            }
        }
    }
}
