package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;
import static presscenter.role.Role.TRANSLATOR;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.Clearance;
import presscenter.embargo.Reader;
import presscenter.role.HasRole;
import presscenter.security.OwnAccount;
import presscenter.security.Person;

/** The names and topics of the house, as far as whoever is at the desk may know them (L5, E48). */
@Service
public class DeskNames {
    private final Names names;
    private final Releases releases;
    private final ReleasesForReaders readers;
    private final HoldsOfAll holds;
    private final OwnAccount account;
    private final Clock clock;

    DeskNames(
            Names names,
            Releases releases,
            ReleasesForReaders readers,
            HoldsOfAll holds,
            OwnAccount account,
            Clock clock) {
        this.names = names;
        this.releases = releases;
        this.readers = readers;
        this.holds = holds;
        this.account = account;
        this.clock = clock;
    }

    /**
     * The names of the house, to choose a speaker or a contact from; to a translator those of what is out or assigned,
     * because a name may exist for a hidden release only (E48); to the application itself all.
     */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional(readOnly = true)
    public List<KnownName> all() {
        var every = names.all().stream();
        var asked = account.person();
        if (asked.isEmpty()
                || DeskRules.isOfTheDesk(
                        asked.get())) { // the application itself is no person; every desk is open to it
            return every.map(Name::known).toList();
        }
        var person = asked.get();
        var known = readers.names(inTheNewsroom(person)).stream()
                .map(name -> name.known().key())
                .collect(Collectors.toSet());
        assigned(person).forEach(release -> {
            known.add(release.contact());
            release.facts().current().draft().speaker().ifPresent(known::add);
        });
        return every.map(Name::known).filter(name -> known.contains(name.key())).toList();
    }

    /** All topics, to choose from; to a translator those of what is out or assigned (E48). */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional(readOnly = true)
    public List<TopicName> topics() {
        var person = account.person().orElseThrow(NoSuchRelease::new);
        var all = names.allTopics().stream();
        if (DeskRules.isOfTheDesk(person)) {
            return all.map(Topic::named).toList();
        }
        var known = readers.topics(inTheNewsroom(person)).stream()
                .map(topic -> topic.named().key())
                .collect(Collectors.toSet());
        assigned(person)
                .forEach(release ->
                        known.addAll(release.facts().current().draft().topics()));
        return all.map(Topic::named)
                .filter(topic -> known.contains(topic.key()))
                .toList();
    }

    /** Staff reads in the newsroom like the accredited (E1). */
    private Asker inTheNewsroom(Person person) {
        var reader = new Reader(Optional.of(person.id()), Optional.empty(), Clearance.ACCREDITED, true);
        return new Asker(reader, false, holds.since(), clock.instant());
    }

    private List<Release> assigned(Person person) {
        var ids = releases.assignedIds(person.id());
        return ids.isEmpty() ? List.of() : releases.withIds(ids);
    }
}
