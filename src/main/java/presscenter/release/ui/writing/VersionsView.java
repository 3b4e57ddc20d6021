package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Version;
import presscenter.release.ui.DeskAddress;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.InOneLanguage;
import presscenter.release.ui.PageLinks;
import presscenter.release.ui.ZoneNote;
import presscenter.ui.EmptyState;
import presscenter.ui.LanguageTabs;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** Every version of a text: whose, when, what it was to the one before; any two compared word by word. */
@Route("desk/releases/:number/:language(be|ru|en)/versions")
@RolesAllowed({"PRESS_OFFICER", "EDITOR"})
class VersionsView extends Main implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {
    private final transient DeskParts parts;
    private String about = "";
    private final InOneLanguage page = new InOneLanguage();

    VersionsView(DeskParts parts) {
        this.parts = parts;
        addClassName("versions-page");
    }

    /** The number, never a word of the text (E46). */
    @Override
    public String getPageTitle() {
        return Words.now("release.versions.title", about);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DeskAddress.open(event, number -> {
            var release = parts.releases().find(number);
            var language = DeskAddress.language(event).orElseThrow(NotFoundException::new);
            var versions = parts.releases().versions(number, language);
            var query = event.getLocation().getQueryParameters();
            page.build(() -> show(release, language, versions, query));
        });
    }

    /** The notices and the choice are in one language: in another one they are built anew. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        page.localeChanged();
    }

    private void show(DeskRelease release, Language language, List<Version> versions, QueryParameters query) {
        removeAll();
        about = release.number().toString();
        var tabs = new LanguageTabs(
                Words.of("release.editor.texts"),
                new ValueSignal<>(language),
                other -> getUI().ifPresent(ui -> ui.navigate(PageLinks.versions(release.number(), other))));
        add(
                new ViewHeader(
                        Words.of("release.versions.title", release.number().toString()),
                        DeskAddress.link(release.number(), language, Words.of("release.versions.back"))),
                tabs);
        if (versions.isEmpty()) {
            add(new EmptyState(Words.of("release.versions.none"), Words.of("release.versions.none.how")));
            return;
        }
        var list = new VersionList(parts, release, language, versions);
        add(new ZoneNote(parts), list);
        var to = chosen(versions, query, "to").or(() -> versions.stream().findFirst());
        var from = chosen(versions, query, "from").or(() -> to.flatMap(newer -> before(versions, newer)));
        if (versions.size() > 1) {
            addComponentAtIndex(
                    indexOf(list),
                    new VersionChoice(
                            versions,
                            from.orElse(versions.getLast()),
                            to.orElseThrow(),
                            (one, other) -> getUI().ifPresent(ui ->
                                    ui.navigate(PageLinks.versions(release.number(), language), between(one, other)))));
        }
        from.ifPresent(older -> to.filter(newer -> newer.number() != older.number())
                .ifPresent(newer -> addComponentAtIndex(indexOf(list), compared(language, older, newer))));
    }

    private static Div compared(Language language, Version older, Version newer) {
        var count = ChangedWords.count(older.words(), newer.words());
        var card = new Div(new ChangedWords(language, older.words(), newer.words()));
        card.addClassName("card");
        var heading = new H2(Words.of("release.versions.between", older.number(), newer.number(), count));
        var compared = new Div(heading, card);
        compared.addClassName("compared");
        return compared;
    }

    private static Optional<Version> chosen(List<Version> versions, QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .flatMap(asked -> versions.stream()
                        .filter(version -> Integer.toString(version.number()).equals(asked))
                        .findFirst());
    }

    /** The versions come newest first. */
    static Optional<Version> before(List<Version> versions, Version newer) {
        return versions.stream()
                .filter(version -> version.number() < newer.number())
                .findFirst();
    }

    static QueryParameters between(Version one, Version other) {
        var from = Math.min(one.number(), other.number());
        var to = Math.max(one.number(), other.number());
        return QueryParameters.fromString("from=" + from + "&to=" + to);
    }

    static Anchor link(DeskRelease release, Language language, Version from, Version to, String key) {
        var address = PageLinks.versions(release.number(), language) + "?"
                + between(from, to).getQueryString();
        var link = new Anchor(address, Words.of(key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
