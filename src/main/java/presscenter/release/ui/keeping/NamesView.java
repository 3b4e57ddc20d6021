package presscenter.release.ui.keeping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Locale;
import presscenter.language.Localized;
import presscenter.language.Order;
import presscenter.release.KnownName;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.NameFields;
import presscenter.release.ui.Rows;
import presscenter.release.ui.Spellings;
import presscenter.release.ui.WhileOpen;
import presscenter.ui.EmptyState;
import presscenter.ui.Tag;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** The names and topics of the house, each with its spelling in three languages (L5). */
@Route("desk/names")
@PageTitle("release.names.title")
@Menu(title = "release.menu.names", order = 30)
@RolesAllowed({"PRESS_OFFICER", "EDITOR"})
class NamesView extends Main implements AfterNavigationObserver {
    private final transient DeskParts parts;
    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Rows<KnownName> rows = new Rows<>(list, this::line);
    private final EmptyState none = new EmptyState(Words.of("release.names.none"), Words.of("release.names.none.how"));
    private final Paragraph notFound = new Paragraph(Words.of("release.names.not-found"));
    private final TopicsSection topics;

    NamesView(DeskParts parts) {
        this.parts = parts;
        topics = new TopicsSection(parts);
        addClassName("keeping");
        Signal.effect(search, () -> {
            search.setPlaceholder(Words.of("release.names.search").get());
            search.setAriaLabel(Words.of("release.names.search").get());
        });
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> look());
        list.addClassName("kept");
        var begin = Buttons.asking(Buttons.primary(
                "release.names.new",
                () -> NameFields.askNew(parts, kept -> {
                    search.clear(); // what is new is to be seen
                    look();
                })));
        var head = new Header(new H2(Words.of("release.names.people")), search, begin);
        add(
                new ViewHeader(Words.of("release.names.title")),
                new Paragraph(Words.of("release.names.intro")),
                new Section(head, list, notFound, none),
                topics);
        Signal.effect(this, () -> {
            Words.language().get();
            look(); // each language has its own order (L15)
        });
        WhileOpen.look(this, parts.pages(), this::look);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        look();
    }

    private void look() {
        var all = parts.names().all();
        var language = Words.languageNow();
        var found = all.stream()
                .filter(name -> isLike(name, search.getValue()))
                .sorted(Comparator.comparing(
                        (KnownName name) -> name.name().nearest(language).orElse(""), Order.of(language)))
                .toList();
        rows.show(found);
        none.setVisible(all.isEmpty());
        notFound.setVisible(!all.isEmpty() && found.isEmpty());
        topics.look();
    }

    /** In any of its spellings: one looks for a name as one happens to have read it. */
    private static boolean isLike(KnownName name, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return name.name().values().values().stream()
                .anyMatch(spelled -> spelled.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Component line(KnownName known) {
        var beside = new Div(Tag.plain(Words.of(NameFields.kindKey(known.kind()))));
        beside.addClassName("beside");
        known.telephone().ifPresent(number -> beside.add(telephone(number)));
        return new ListItem(
                new Spellings(known.name(), known.capacity()),
                beside,
                verbs(
                        known.name(),
                        () -> NameFields.askToCorrect(parts, known, this::look),
                        () -> Removal.ask(known.name(), () -> parts.spelling().remove(known), this::look)));
    }

    static Anchor telephone(String number) {
        var telephone = new Anchor("tel:" + number.replaceAll("[^+0-9]", ""), number);
        telephone.addClassName("num");
        return telephone;
    }

    /** What can be done with something that is kept, each verb with the name of what it is done to. */
    static Div verbs(Localized<String> name, SerializableRunnable correct, SerializableRunnable remove) {
        var verbs = new Div(
                named(Buttons.quiet("release.names.correct", correct), "release.names.correct", name),
                named(Buttons.quiet("release.names.remove", remove), "release.names.remove", name));
        verbs.addClassName("actions");
        return verbs;
    }

    static Component named(NativeButton button, String verb, Localized<String> name) {
        Signal<String> spelled =
                Words.language().map(language -> name.nearest(language).orElse(""));
        button.getElement().bindAttribute("aria-label", Words.of("release.names.of", Words.of(verb), spelled));
        return Buttons.asking(button);
    }
}
