package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import presscenter.audit.Expert;
import presscenter.language.Language;
import presscenter.release.PublishedRelease;
import presscenter.release.Refused;
import presscenter.release.ReleaseNumber;
import presscenter.ui.EmptyState;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/**
 * The release that is open beside the list, as its reader may see it at this moment, and what the reader does with it.
 * When it looks again and the answer is the same, nothing is touched (E39).
 */
class OpenRelease extends Div implements ReadingVerbs {
    private final transient ReadingRoom room;
    private final SerializableRunnable lookEverywhere;
    private final ReadingPane pane = new ReadingPane();
    private final Watermark watermark = new Watermark();

    private transient NewsroomAddress address = NewsroomAddress.of(Optional.empty(), QueryParameters.empty());
    private transient Optional<Reading> reading = Optional.empty();
    private transient @Nullable ReleaseArticle article;
    private String fingerprint = "";
    private @Nullable Language shownIn;

    /** @param lookEverywhere makes the whole page look again, this release with it */
    OpenRelease(ReadingRoom room, SerializableRunnable lookEverywhere) {
        this.room = room;
        this.lookEverywhere = lookEverywhere;
        addClassName("reading");
        add(pane, watermark);
    }

    /**
     * Opens what the address names, or nothing if it names none.
     *
     * @return false if there is nothing there for this reader (E4); then all stays as it was
     */
    boolean open(NewsroomAddress next) {
        var stay = shownLanguage()
                .filter(any -> next.number().equals(address.number()))
                .filter(any -> next.lang().isEmpty());
        var opened = room.open(next, stay);
        if (next.number().isPresent() && opened.isEmpty()) {
            return false;
        }
        var was = address.number();
        address = next;
        fingerprint = opened.map(ReadingRoom.Opened::fingerprint).orElse("");
        reading = opened.map(ReadingRoom.Opened::reading);
        show();
        if (was.isPresent() && was.equals(next.number())) {
            pane.keep();
        }
        return true;
    }

    /** The language of the text that stands here, if it was not the address that asked for it. */
    private Optional<Language> shownLanguage() {
        return reading.map(Reading::release)
                .filter(release -> release.text().isPresent() && address.lang().isEmpty())
                .map(PublishedRelease::language);
    }

    boolean isOpen() {
        return reading.isPresent();
    }

    Optional<ReleaseNumber> number() {
        return address.number();
    }

    /**
     * The page's title; empty if nothing is open. Under embargo, and wherever there is only a notice: the number and
     * the line, never a word of the text (E46).
     */
    Optional<String> title() {
        return reading.map(Reading::release)
                .map(release -> release.embargo()
                        .map(embargo -> release.number() + " · " + wording().embargoLine(embargo))
                        .or(() -> release.text().map(PublishedRelease.Text::headline))
                        .orElse(release.number().toString()));
    }

    /** The focus goes to what was opened. */
    void followTheEye() {
        pane.begin();
    }

    /** Says everything in the reader's language of now; whether that is another than before. */
    boolean speak() {
        if (shownIn == null || shownIn == Words.languageNow()) {
            return false;
        }
        show();
        pane.keep();
        return true;
    }

    private Wording wording() {
        return room.wording(Words.languageNow());
    }

    private void show() {
        var wording = wording();
        shownIn = wording.language();
        pane.removeAll();
        var before = Optional.ofNullable(article);
        article = reading.map(open -> new ReleaseArticle(open, wording, this, before))
                .orElse(null);
        pane.add(
                article == null
                        ? new EmptyState(Words.of("release.newsroom.choose"), Words.of("release.newsroom.choose.how"))
                        : article);
        watermark.show(reading.filter(open -> open.release().embargo().isPresent()
                        && open.release().text().isPresent())
                .map(open -> Watermark.words(open.person(), open.at(), wording)));
    }

    // ── what happens meanwhile

    /**
     * Asks whether the answer is another by now.
     *
     * @return false if there is nothing here for this reader any more, and the page is no longer this one
     */
    boolean lookAgainHere() {
        return address.number().map(this::lookAgainAt).orElse(true);
    }

    private boolean lookAgainAt(ReleaseNumber number) {
        if (room.published.fingerprint(number).equals(fingerprint)) {
            return true;
        }
        var was = reading;
        var now = openAnew();
        if (now.isEmpty()) {
            again();
            return false;
        }
        fingerprint = now.get().fingerprint();
        reading = now.map(ReadingRoom.Opened::reading);
        show();
        pane.keep();
        title().map(NewsroomView::pageTitle).ifPresent(UI.getCurrent().getPage()::setTitle);
        tell(was, now.get().reading());
        return true;
    }

    /** What is no longer the answer does not stand here while the new one cannot be had. */
    private Optional<ReadingRoom.Opened> openAnew() {
        try {
            return room.open(address, shownLanguage());
        } catch (RuntimeException failed) {
            pane.removeAll();
            throw failed;
        }
    }

    /** The whole of a decision, and until it is put aside (E18); of anything else that it happened. */
    private void tell(Optional<Reading> was, Reading now) {
        var number = now.release().number().toString();
        var decided = now.changes().stream()
                .filter(change ->
                        was.filter(before -> !change.at().isBefore(before.at())).isPresent())
                .filter(change -> change.reason().isPresent())
                .toList();
        decided.forEach(
                change -> Notices.alert("release.since.told", number, ChangedSince.sentence(change, wording())));
        if (decided.isEmpty()) {
            was.flatMap(before -> WhatHappened.between(before.release(), now.release()))
                    .ifPresent(key -> Notices.tell(key, number));
        }
    }

    @Override
    public void lookAgain() {
        lookEverywhere.run();
    }

    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
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
        var open = reading.orElseThrow();
        Stream.concat(Stream.of(open.release()), open.beside().stream())
                .forEach(each -> room.published.tookAway(each.number(), each.language(), true));
        if (article != null) {
            article.printedAt(room.clock.instant());
        }
    }

    @Override
    public void tellMeWhen(Language language) {
        room.waiting.tellMeWhen(reading.orElseThrow().release().number(), language);
        again();
    }

    @Override
    public void nameExpert(Expert expert) {
        try {
            room.shared.name(reading.orElseThrow().release().number(), expert);
            Notices.good("release.experts.kept", expert.name());
        } catch (Refused refused) {
            Notices.alert("release.refused.names-no-expert");
        }
        again();
    }

    @Override
    public void mistakenExpert(long record) {
        room.shared.mistaken(reading.orElseThrow().release().number(), record);
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
    public void confirmExtension(int shown) {
        address.number()
                .filter(number -> !room.contract.confirmExtension(number, shown))
                .ifPresent(number -> Notices.alert("release.contract.extended-again"));
        again();
    }
}
