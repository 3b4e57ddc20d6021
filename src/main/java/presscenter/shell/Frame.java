package presscenter.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import presscenter.language.Language;
import presscenter.security.Person;
import presscenter.security.Preferences;
import presscenter.ui.LanguageSwitch;
import presscenter.ui.Notices;
import presscenter.ui.RootElement;
import presscenter.ui.TypeCookie;
import presscenter.ui.Words;

/**
 * What stands around every view: strip of the demonstration, header with menu, language, large type and account, place
 * of the view, place of notices. Plain elements only, because every reader's first page carries them.
 *
 * <p>Menu, language and account are popovers of the browser; where there is room, the style sheet lays menu and
 * language open in the bar. So each exists once, and opens and closes without the server.
 */
@JsModule("./components/connection-guard.ts")
abstract class Frame extends Div {
    private final FrameParts parts;
    private final Menu menu = new Menu();
    private final Anchor back = new Anchor();
    private final Shortcuts shortcuts;
    private final Signal<Boolean> large;
    private final Div stage = new Div();

    Frame(FrameParts parts) {
        this.parts = parts;
        shortcuts = new Shortcuts(parts.hints());
        large = RootElement.largeType(
                UI.getCurrent(),
                parts.account()
                        .person()
                        .map(Person::preferences)
                        .map(Preferences::largeType)
                        .orElse(false));
        stage.addClassName("stage");
        stage.setId("view");
        stage.getElement().setAttribute("tabindex", "-1");

        addClassName("shell");
        add(skip());
        if (parts.demonstration()) {
            add(strip());
        }
        add(bar(), stage, new Notices(), shortcuts);
    }

    /** Where the views go. */
    final Div stage() {
        return stage;
    }

    /** Tells the header where the reader is now. */
    final void at(Location location) {
        menu.show(location, parts.account().person());
        var segments = location.getSegments();
        // Whoever made the address may have begun it with something that leads out of the house.
        var up = segments.getFirst().matches("[\\w-]*") ? segments.getFirst() : "";
        back.setVisible(segments.size() > 1 && !up.isEmpty());
        // With what narrowed the list and the place in it, without what belonged to the one thing that was open.
        var kept = location.getQueryParameters().excluding("lang", "with").getQueryString();
        back.setHref(kept.isEmpty() ? up : up + "?" + kept);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        Signal.effect(this, effect -> {
            RootElement.setLanguage(ui, Words.language().get());
            if (!effect.isInitialRun()) {
                retitle(ui);
            }
        });
    }

    /** The page's title is not bound to anything that follows the language. */
    private static void retitle(UI ui) {
        ui.getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .map(Component.class::cast)
                .flatMap(view -> ui.getInternals().getRouter().resolvePageTitle(view, RouteParameters.empty()))
                .ifPresent(ui.getPage()::setTitle);
    }

    private static Anchor skip() {
        var skip = new Anchor("#view", Words.of("shell.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        // The page has a base address, so that "#view" alone would lead away from a deeper one.
        skip.addAttachListener(attached -> skip.getElement().executeJs("""
                this.onclick = press => {
                  press.preventDefault();
                  document.getElementById('view').focus();
                }
                """));
        return skip;
    }

    private static Paragraph strip() {
        var strip = new Paragraph(Words.of("shell.demo-strip"));
        strip.addClassName("strip");
        strip.getElement().setAttribute("role", "note");
        return strip;
    }

    private Header bar() {
        back.addClassNames("icon", "back");
        back.getElement().setAttribute("router-link", true).bindAttribute("aria-label", Words.of("shell.back"));
        back.setVisible(false);
        var mark = new Anchor("", Words.of("shell.product"));
        mark.addClassName("mark");
        mark.getElement().setAttribute("router-link", true);

        var tools = new Div();
        tools.addClassName("tools");
        tools.add(languageOpener(), languages(), largeType(), shortcuts.opener());
        parts.account().person().ifPresent(person -> tools.add(new AccountMenu(person)));
        tools.add(menuOpener());

        var bar = new Header(back, mark, menu, tools);
        bar.addClassName("bar");
        return bar;
    }

    private static NativeButton menuOpener() {
        var opener = opener("menu", "menu-opener");
        opener.getElement().bindAttribute("aria-label", Words.of("shell.menu"));
        return opener;
    }

    private static NativeButton languageOpener() {
        var opener = opener("languages", "languages-opener");
        opener.addClassName("opens");
        opener.getElement()
                .bindText(Words.language().map(language -> language.tag().toUpperCase(Locale.ROOT)));
        opener.getElement()
                .bindAttribute(
                        "aria-label",
                        Words.of("shell.site-language.now", Words.language().map(Language::ownName)));
        return opener;
    }

    private static NativeButton opener(String popover, String name) {
        var opener = new NativeButton();
        opener.addClassNames("icon", name);
        opener.getElement().setAttribute("type", "button").setAttribute("popovertarget", popover);
        return opener;
    }

    private Div languages() {
        var choice = new LanguageSwitch(
                Words.of("shell.site-language"),
                Words.language(),
                language -> parts.language().choose(language));
        choice.addClassName("site-language");
        var languages = new Div(choice);
        languages.addClassName("languages");
        languages.setId("languages");
        languages.getElement().setAttribute("popover", "auto");
        return languages;
    }

    private NativeButton largeType() {
        var button = new NativeButton("Aa", click -> enlarge(!large.peek()));
        button.addClassNames("icon", "large-type");
        button.getElement().setAttribute("type", "button");
        button.getElement().bindAttribute("aria-label", Words.of("shell.large-type"));
        button.getElement().bindAttribute("aria-pressed", large.map(String::valueOf));
        return button;
    }

    private void enlarge(boolean now) {
        RootElement.setLargeType(UI.getCurrent(), now);
        TypeCookie.remember(now);
        parts.account()
                .person()
                .map(Person::preferences)
                .ifPresent(was -> parts.account().keep(was.withLargeType(now)));
    }
}
