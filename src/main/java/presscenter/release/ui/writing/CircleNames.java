package presscenter.release.ui.writing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import presscenter.language.Language;
import presscenter.release.ui.DeskParts;
import presscenter.role.Role;
import presscenter.security.Colleagues.Colleague;
import presscenter.security.Outlet;
import presscenter.ui.Words;

/**
 * What those are called who may stand in a circle (E43): outlets of grant holders, and any journalist by name, of whom
 * it is said who reads this release only. Whoever stands in a circle and cannot read now is called by name too, with a
 * word that it is so: the grant or the role may come back, and nobody falls out of a circle unseen.
 */
final class CircleNames {
    private final DeskParts parts;
    private final List<Colleague> readers;
    private final List<Colleague> journalists;

    CircleNames(DeskParts parts) {
        this.parts = parts;
        readers = parts.colleagues().with(Role.EMBARGO_READER);
        journalists = parts.colleagues().with(Role.JOURNALIST);
    }

    /** Everybody who may be named: whoever reads in the newsroom now, with an embargo grant or without one. */
    List<Colleague> nameable() {
        return journalists;
    }

    /** The outlets for which anybody could read under embargo. */
    List<Outlet> outlets() {
        return outletsOf(readers).distinct().toList();
    }

    /** An outlet's name; of one without a grant holder, with that said. */
    String outlet(String key, Language language) {
        return outletsOf(readers)
                .filter(outlet -> outlet.key().equals(key))
                .findFirst()
                .map(outlet -> name(outlet, language))
                .orElseGet(() -> withoutGrant(outletsOf(journalists)
                        .filter(outlet -> outlet.key().equals(key))
                        .findFirst()
                        .map(outlet -> name(outlet, language))
                        .orElse(key)));
    }

    /** A person's name; of one who holds no grant, or cannot read at all now, with that said. */
    String person(UUID id) {
        return journalist(id)
                .map(person -> withClearance(person, person.name()))
                .orElseGet(() -> Words.now("release.circle.no-access", parts.name(id)));
    }

    /** The same with the outlet, to tell two of one name apart. */
    String personAndOutlet(UUID id, Language language) {
        return journalist(id)
                .flatMap(person -> person.outlet()
                        .map(outlet -> withClearance(
                                person, Words.now("release.circle.person-of", person.name(), name(outlet, language)))))
                .orElseGet(() -> person(id));
    }

    private Optional<Colleague> journalist(UUID id) {
        return journalists.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    private String withClearance(Colleague person, String name) {
        return readers.contains(person) ? name : Words.now("release.circle.this-only", name);
    }

    private static Stream<Outlet> outletsOf(List<Colleague> people) {
        return people.stream().flatMap(person -> person.outlet().stream());
    }

    private static String name(Outlet outlet, Language language) {
        return outlet.name().nearest(language).orElse(outlet.key());
    }

    private static String withoutGrant(String name) {
        return Words.now("release.circle.without-grant", name);
    }
}
