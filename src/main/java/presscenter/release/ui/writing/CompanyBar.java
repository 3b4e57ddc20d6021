package presscenter.release.ui.writing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.release.ReleaseNumber;
import presscenter.release.Seat;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.ui.Words;

/** Says who else has this text open, since when, and lets one offer to take it over and the other give way. */
class CompanyBar extends Section {
    private final transient DeskParts parts;
    private final transient ReleaseNumber number;
    private final Language language;
    private final TextEditor editor;
    private transient @Nullable Seat seat;
    private boolean gaveWay;
    private transient Object shown = "";

    /** @param editor where this person writes the text */
    CompanyBar(DeskParts parts, ReleaseNumber number, Language language, TextEditor editor) {
        this.parts = parts;
        this.number = number;
        this.language = language;
        this.editor = editor;
        addClassName("company");
        getElement().bindAttribute("aria-label", Words.of("release.company.title"));
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        seat = parts.together().sit(number, language, true, () -> lookFrom(ui));
        look();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        leave();
    }

    private void leave() {
        if (seat != null) {
            seat.leave();
            seat = null;
        }
    }

    private void lookFrom(UI ui) {
        try {
            var _ = ui.access(this::look);
        } catch (UIDetachedException closed) {
            leave();
        }
    }

    /** Touches nothing if nothing changed for this page (E39). */
    private void look() {
        var here = seat;
        if (here == null) {
            return;
        }
        var now = List.of(here.others(), here.offer(), here.answeredBy(), gaveWay);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        var lines = new ArrayList<Component>();
        var mine = here.others().stream()
                .filter(other -> here.isOf(other.person()))
                .toList();
        here.others().stream()
                .filter(other -> !mine.contains(other) || other.equals(mine.getLast())) // of one's own the newest
                .forEach(other -> lines.add(line(other)));
        if (here.others().stream().anyMatch(Seat.Other::offers) && !gaveWay) {
            lines.add(answer(here));
        }
        if (gaveWay) {
            lines.add(
                    said("release.company.gave-way", Buttons.plain("release.company.write-again", CompanyBar::again)));
        } else {
            offer(here, lines);
        }
        lines.forEach(this::add);
        setVisible(!lines.isEmpty());
    }

    private Paragraph line(Seat.Other other) {
        var time = parts.times().time(other.since());
        String key;
        if (here().isOf(other.person())) {
            key = "release.company.yourself";
        } else if (other.writes()) {
            key = "release.company.writes";
        } else {
            key = "release.company.reads";
        }
        var line = new Paragraph(Words.of(key, parts.name(other.person()), time));
        line.addClassName("who");
        return line;
    }

    private Component answer(Seat here) {
        var who = here.others().stream()
                .filter(Seat.Other::offers)
                .findFirst()
                .map(Seat.Other::person)
                .map(parts::name)
                .orElse("");
        var asked = said(
                "release.company.asks",
                who,
                Buttons.primary("release.company.give-way", this::giveWay),
                Buttons.plain("release.company.keep", () -> {
                    here().keepWriting();
                    look();
                }));
        asked.addClassName("asks");
        return asked;
    }

    private void giveWay() {
        if (editor.giveWay()) {
            gaveWay = true;
            here().giveWay();
            look();
        }
    }

    private void offer(Seat here, List<Component> lines) {
        var by = here.answeredBy().map(this::nameOf).orElse("");
        switch (here.offer()) {
            case NONE -> {
                var somebodyWrites =
                        here.others().stream().anyMatch(other -> other.writes() && !here.isOf(other.person()));
                if (somebodyWrites && here.others().stream().noneMatch(Seat.Other::offers)) {
                    lines.add(new Div(Buttons.plain("release.company.offer", this::offerToTakeOver)));
                }
            }
            case ASKED -> lines.add(said("release.company.asked"));
            case KEPT -> lines.add(said("release.company.kept", by));
            case GIVEN_WAY ->
                lines.add(said("release.company.given", by, Buttons.primary("release.company.take", this::take)));
            case FREE -> lines.add(said("release.company.free", Buttons.primary("release.company.take", this::take)));
        }
    }

    private void offerToTakeOver() {
        here().offerToTakeOver();
        look();
    }

    /**
     * Nothing that stands here unsaved is thrown away for it: then both are shown. That the text changed hands is in
     * the audit trail, by this press.
     */
    private void take() {
        if (editor.save()) {
            parts.writing().takeOver(number, language);
            again();
        }
    }

    /** Shows the text as it is stored now. */
    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private Seat here() {
        return Objects.requireNonNull(seat, "the bar acts while it stands on a page");
    }

    private String nameOf(UUID person) {
        return parts.name(person);
    }

    private static Div said(String key, Component... buttons) {
        return said(key, "", buttons);
    }

    private static Div said(String key, String name, Component... buttons) {
        var words = new Paragraph(Words.of(key, name));
        words.getElement().setAttribute("role", "status");
        var said = new Div(words);
        said.add(buttons);
        said.addClassName("said");
        return said;
    }
}
