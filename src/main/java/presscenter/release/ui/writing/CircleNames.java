package presscenter.release.ui.writing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import presscenter.language.Language;
import presscenter.release.ui.DeskParts;
import presscenter.role.Role;
import presscenter.security.Colleagues.Colleague;
import presscenter.security.Outlet;
import presscenter.ui.Words;

/**
 * What those are called who may stand in a circle (E43). Whoever stands in one and holds no grant now is called by name
 * too, with a word that it is so: the grant may come back, and nobody falls out of a circle unseen.
 */
final class CircleNames {
    private final DeskParts parts;
    private final List<Colleague> readers;

    CircleNames(DeskParts parts) {
        this.parts = parts;
        readers = parts.colleagues().with(Role.EMBARGO_READER);
    }

    /** Everybody who holds an embargo grant now. */
    List<Colleague> readers() {
        return readers;
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
                .orElseGet(() -> withoutGrant(outletsOf(parts.colleagues().with(Role.JOURNALIST))
                        .filter(outlet -> outlet.key().equals(key))
                        .findFirst()
                        .map(outlet -> name(outlet, language))
                        .orElse(key)));
    }

    /** A person's name; of one who holds no grant, with that said. */
    String person(UUID id) {
        return readers.stream()
                .filter(reader -> reader.id().equals(id))
                .findFirst()
                .map(Colleague::name)
                .orElseGet(() -> withoutGrant(parts.name(id)));
    }

    /** The same with the outlet, to tell two of one name apart. */
    String personAndOutlet(UUID id, Language language) {
        return readers.stream()
                .filter(reader -> reader.id().equals(id))
                .findFirst()
                .flatMap(reader -> reader.outlet()
                        .map(outlet -> Words.now("release.circle.person-of", reader.name(), name(outlet, language))))
                .orElseGet(() -> person(id));
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
