package presscenter.release.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.Absence;
import presscenter.ui.Words;

/** Why a text is missing, as readers are told in three languages, and when it follows (E21). */
public final class AbsenceFields extends Div {
    private static final String OWN = "release.absence.own";
    private static final String FOLLOWS = "release.absence.follows";
    private static final List<String> REASONS =
            List.of(FOLLOWS, "release.absence.on-request", "release.absence.not-planned", OWN);

    private final Select<String> reason = new Select<>();
    private final WordsInThree own = new WordsInThree("release.editor.absence-reason");
    private final TypedTimeField expected;

    public AbsenceFields(DeskParts parts, Language language) {
        addClassName("absence");
        expected = new TypedTimeField(parts, "release.editor.absence-until");
        reason.setLabel(Words.now("release.absence.why", Words.now(TextNames.key(language))));
        reason.setItems(REASONS);
        reason.setItemLabelGenerator(Words::now);
        reason.setValue(REASONS.getFirst());
        reason.addValueChangeListener(chosen -> own.setVisible(chosen.getValue().equals(OWN)));
        own.setVisible(false);
        add(reason, own, expected);
    }

    /** Begins with what readers are told already. */
    public void show(Absence now) {
        var prepared = REASONS.stream()
                .filter(key -> !key.equals(OWN) && inThree(key).equals(now.reason()))
                .findFirst();
        reason.setValue(prepared.orElse(OWN));
        if (prepared.isEmpty()) {
            own.show(now.reason());
        }
        now.expected().ifPresent(expected::show);
    }

    /**
     * What readers are told; empty if something is missing or cannot be understood, which is said at its field. Of a
     * text that follows they are told when.
     */
    public Optional<Absence> absence() {
        var chosen = reason.getValue();
        var complete = !chosen.equals(OWN) || own.isComplete();
        if (!expected.isFit(chosen.equals(FOLLOWS)) || !complete) {
            return Optional.empty();
        }
        var words = chosen.equals(OWN) ? own.words() : inThree(chosen);
        return Optional.of(new Absence(words, expected.moment()));
    }

    private static Localized<String> inThree(String key) {
        return new Localized<>(Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        language -> language, language -> I18NProvider.translate(language.locale(), key))));
    }
}
