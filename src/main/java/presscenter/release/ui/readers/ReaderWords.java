package presscenter.release.ui.readers;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import presscenter.language.Language;
import presscenter.security.Colleagues.KnownReader;
import presscenter.security.Outlet;
import presscenter.ui.Words;

/** What readers, and what they did, are called in the language in which the page speaks now. */
final class ReaderWords {
    private ReaderWords() {}

    static String name(Optional<KnownReader> known, UUID person) {
        return known.map(KnownReader::name).orElseGet(() -> Words.now("release.readers.unknown", person.toString()));
    }

    /** A name as it is: whose it is writes it so in every language. */
    static Span nameShown(Optional<KnownReader> known, UUID person) {
        var name = new Span(name(known, person));
        name.addClassName("name");
        name.getElement().setAttribute("translate", "no");
        return name;
    }

    /** By its name, if the person works for it still; else by its key. */
    static String outlet(Optional<KnownReader> known, Optional<String> key, Language language) {
        return key.map(logged -> known.flatMap(KnownReader::outlet)
                        .filter(outlet -> outlet.key().equals(logged))
                        .map(outlet -> outlet(outlet, language))
                        .orElse(logged))
                .orElseGet(() -> Words.now("release.readers.staff"));
    }

    static String outlet(Outlet outlet, Language language) {
        return outlet.name().nearest(language).orElse(outlet.key());
    }

    static String of(String group, Enum<?> value) {
        return Words.now("release.readers." + group + "."
                + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
