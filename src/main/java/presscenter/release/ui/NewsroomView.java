package presscenter.release.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.release.PublishedRelease;
import presscenter.release.ReleaseLink;
import presscenter.release.ReleaseNumber;
import presscenter.ui.EmptyState;
import presscenter.ui.Notices;
import presscenter.ui.OpenPages;
import presscenter.ui.Words;

/**
 * The newsroom: the list and, beside it, one release. All that is chosen stands in the address. When pages are told to
 * look again it asks anew, and touches nothing if the answer is the same (E39).
 */
@Route(ReleaseLink.NEWSROOM + "/:number?")
@Menu(title = "release.newsroom.title", order = 1)
@PermitAll
class NewsroomView extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle, ReadingVerbs {
    private final transient ReadingRoom room;
    private final transient OpenPages pages;
    private final NewsroomList list;
    private final H1 heading = new H1(Words.of("release.newsroom.title"));
    private final Div pane = new Div();
    private final Watermark watermark = new Watermark();

    private transient NewsroomAddress address = NewsroomAddress.of(Optional.empty(), QueryParameters.empty());
    private transient Optional<Reading> reading = Optional.empty();
    private transient @Nullable ReleaseArticle article;
    private String fingerprint = "";
    private @Nullable Language shownIn;
    private boolean visited;
    private @Nullable Registration looking;

    NewsroomView(ReadingRoom room, OpenPages pages) {
        this.room = room;
        this.pages = pages;
        list = new NewsroomList(room);
        addClassName("newsroom");
        heading.addClassName("quiet-for-eyes");
        pane.addClassName("pane");
        var wire = new Section(list);
        wire.addClassName("wire");
        wire.getElement().bindAttribute("aria-label", Words.of("release.newsroom.title"));
        var desk = new Div(pane, watermark);
        desk.addClassName("reading");
        var split = new Div(wire, desk);
        split.addClassName("split");
        add(list.filters(), split);
    }

    // ── the address

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("number");
        var number = asked.flatMap(ReleaseNumber::parse);
        var next = NewsroomAddress.of(number, event.getLocation().getQueryParameters());
        var seen = number.map(room.published::fingerprint).orElse("");
        var opened = room.open(next);
        if (asked.isPresent() && opened.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (!visited) {
            room.published.visited();
            visited = true;
        }
        var was = address;
        address = next;
        reading = opened;
        fingerprint = seen;
        list.load(address, false);
        show();
        if (!was.number().equals(address.number()) && looking != null) {
            followTheEye(was.number());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        tellWhatArrived();
    }

    @Override
    public String getPageTitle() {
        var product = Words.now("shell.product");
        var title = reading.map(this::titleOf).orElseGet(() -> Words.now("release.newsroom.title"));
        return Words.now("shell.page-title", title, product);
    }

    /** Under embargo, and wherever there is only a notice: the number and the line, never a word of the text (E46). */
    private String titleOf(Reading open) {
        var release = open.release();
        var number = release.number().toString();
        return release.embargo()
                .map(embargo -> number + " · " + wording().embargoLine(embargo))
                .or(() -> release.text().map(PublishedRelease.Text::headline))
                .orElse(number);
    }

    // ── what is shown

    private void show() {
        var wording = wording();
        shownIn = wording.language();
        pane.removeAll();
        article = null;
        reading.ifPresentOrElse(
                open -> {
                    heading.removeFromParent();
                    var shown = new ReleaseArticle(open, wording, this);
                    article = shown;
                    pane.add(shown);
                },
                () -> {
                    addComponentAsFirst(heading);
                    pane.add(new EmptyState(
                            Words.of("release.newsroom.choose"), Words.of("release.newsroom.choose.how")));
                });
        setClassName("is-reading", reading.isPresent());
        list.current(address.number());
        watermark.show(reading.filter(open -> open.release().embargo().isPresent()
                        && open.release().text().isPresent())
                .map(open -> open.reader(wording) + " · " + wording.moment(open.at())));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (shownIn != null && shownIn != Words.languageNow()) {
            show();
            list.load(address, false);
        }
    }

    private Wording wording() {
        return room.wording(Words.languageNow());
    }

    /** The focus goes to what was opened, and back to its line; the list keeps its own place (L8). */
    private void followTheEye(Optional<ReleaseNumber> closed) {
        if (address.number().isPresent()) {
            pane.getElement().executeJs("this.scrollTop = 0; this.querySelector('h1')?.focus({preventScroll: true})");
        } else {
            closed.ifPresent(list::focusOn);
        }
    }

    // ── what happens meanwhile

    @Override
    protected void onAttach(AttachEvent attached) {
        looking = pages.register(attached.getUI(), this::lookAgain);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (looking != null) {
            looking.remove();
            looking = null;
        }
    }

    @Override
    public void lookAgain() {
        list.load(address, true);
        address.number().ifPresent(this::lookAgainAt);
        tellWhatArrived();
    }

    private void lookAgainAt(ReleaseNumber number) {
        var seen = room.published.fingerprint(number);
        if (seen.equals(fingerprint)) {
            return;
        }
        var was = reading;
        var now = room.open(address);
        if (now.isEmpty()) {
            UI.getCurrent().refreshCurrentRoute(false);
            return;
        }
        fingerprint = seen;
        reading = now;
        show();
        UI.getCurrent().getPage().setTitle(getPageTitle());
        was.flatMap(before -> WhatHappened.between(before.release(), now.get().release()))
                .ifPresent(key -> Notices.tell(key, number.toString()));
    }

    private void tellWhatArrived() {
        room.waiting.arrived().forEach(text -> {
            Notices.good(
                    "release.contract.arrived",
                    text.number().toString(),
                    text.language().ownName());
            room.waiting.told(text.number(), text.language());
        });
    }

    // ── what the reader does

    @Override
    public void go(NewsroomAddress to) {
        UI.getCurrent().navigate(to.path(), to.query());
    }

    @Override
    public String takeCopy() {
        lookAgain();
        var open = reading.orElseThrow();
        return room.takeCopy(open, open.release().text().orElseThrow(), wording());
    }

    @Override
    public void print(boolean forSpeaker) {
        lookAgain();
        var release = reading.orElseThrow().release();
        room.published.tookAway(release.number(), release.language(), true);
        if (article != null) {
            article.printedAt(room.clock.instant());
        }
    }

    @Override
    public void tellMeWhen() {
        var release = reading.orElseThrow().release();
        room.waiting.tellMeWhen(release.number(), release.language());
        again();
    }

    @Override
    public void accept(int version, Language shownIn) {
        if (!room.contract.accept(version, shownIn)) {
            Notices.alert("release.contract.terms-changed");
        }
        again();
    }

    @Override
    public void confirmExtension() {
        address.number().ifPresent(room.contract::confirmExtension);
        again();
    }

    private void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
