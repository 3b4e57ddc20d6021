package presscenter.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import presscenter.demo.DemoFiles.Entry;
import presscenter.language.Language;
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
    private final Clock clock;

    DemoRegistry(DemoFiles files, ReleaseImport door, Clock clock) {
        this.files = files;
        this.door = door;
        this.clock = clock;
    }

    Map<String, Outlet> outlets() {
        var outlets = new HashMap<String, Outlet>();
        files.list("live/outlets.yml")
                .forEach(entry -> outlets.put(
                        entry.text("key"), new Outlet(entry.text("key"), entry.words("name"), entry.flag("wire"))));
        return outlets;
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
