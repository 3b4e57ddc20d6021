package presscenter.release.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.language.Localized;
import presscenter.release.KnownName;
import presscenter.release.NameKind;
import presscenter.release.Refused;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** A name to be kept or corrected: its spelling in three languages, what it is, and how it answers the press (L5). */
public final class NameFields extends Div {
    private final transient DeskParts parts;
    private final Select<NameKind> kind = new Select<>();
    private final WordsInThree name = new WordsInThree("release.names.name");
    private final WordsInThree capacity = new WordsInThree("release.names.capacity");
    private final TextField telephone = new TextField();
    private final Div theirs = new Div();
    private transient @Nullable KnownName base;
    private transient @Nullable KnownName kept;

    private NameFields(DeskParts parts) {
        this.parts = parts;
        addClassName("name-fields");
        kind.setLabel(Words.now("release.names.kind"));
        kind.setItems(NameKind.values());
        kind.setItemLabelGenerator(each -> Words.now(kindKey(each)));
        kind.setValue(NameKind.PERSON);
        telephone.setLabel(Words.now("release.names.telephone"));
        telephone.setHelperText(Words.now("release.names.telephone.how"));
        telephone.setManualValidation(true);
        add(name, kind, capacity, telephone, theirs);
    }

    /**
     * Asks for a new name.
     *
     * @param then is given it once it is kept
     */
    public static void askNew(DeskParts parts, SerializableConsumer<KnownName> then) {
        var fields = new NameFields(parts);
        new VerbDialog(
                        "release.names.new",
                        Words.now("release.names.new.follows"),
                        false,
                        fields::keep,
                        () -> fields.done("release.names.kept", then),
                        fields)
                .open();
    }

    /** Asks how a name is spelled right. */
    public static void askToCorrect(DeskParts parts, KnownName known, SerializableRunnable then) {
        var fields = new NameFields(parts);
        fields.show(known);
        new VerbDialog(
                        "release.names.correct",
                        Words.now("release.names.correct.follows"),
                        false,
                        fields::correct,
                        () -> fields.done("release.names.corrected", now -> then.run()),
                        fields)
                .open();
    }

    /** The key of a kind's name. */
    public static String kindKey(NameKind kind) {
        return "release.names.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    private void show(KnownName known) {
        base = known;
        kind.setValue(known.kind());
        name.show(known.name());
        capacity.show(known.capacity());
        telephone.setValue(known.telephone().orElse(""));
    }

    private boolean keep() {
        return isWhole()
                && said(() -> kept =
                        parts.spelling().keep(kind.getValue(), name.words(), capacity.words(), typedTelephone()));
    }

    private boolean correct() {
        var before = base;
        if (before == null || !isWhole()) {
            return false;
        }
        var now = new KnownName(before.key(), kind.getValue(), name.words(), capacity.words(), typedTelephone());
        return said(() -> {
            parts.spelling().correct(before, now);
            kept = now;
        });
    }

    /** Does it; what is refused of the telephone is said at its field, what a colleague saved is shown (S12). */
    private boolean said(SerializableRunnable verb) {
        try {
            verb.run();
            return true;
        } catch (Refused refused) {
            switch (refused.why()) {
                case NO_TELEPHONE, CONTACT_NEEDS_TELEPHONE -> {
                    telephone.setErrorMessage(Refusals.say(refused));
                    telephone.setInvalid(true);
                    telephone.focus();
                    return false;
                }
                case KEPT_MEANWHILE -> showTheirs();
                default -> {}
            }
            throw refused;
        }
    }

    private boolean isWhole() {
        telephone.setInvalid(false);
        var nameIsWhole = name.isComplete();
        return capacity.isCompleteOrEmpty() && nameIsWhole;
    }

    private void showTheirs() {
        theirs.removeAll();
        parts.names().all().stream()
                .filter(now -> base != null && now.key().equals(base.key()))
                .findFirst()
                .ifPresent(now -> {
                    base = now;
                    theirs.add(
                            new H3(Words.of("release.names.theirs")),
                            new Spellings(now.name(), now.capacity()),
                            new Div(now.telephone().orElse("")));
                });
    }

    private void done(String said, SerializableConsumer<KnownName> then) {
        if (kept != null) {
            Notices.good(said, inWords(kept.name()));
            then.accept(kept);
        }
    }

    private Optional<String> typedTelephone() {
        return telephone.getOptionalValue().filter(typed -> !typed.isBlank());
    }

    private static String inWords(Localized<String> name) {
        return name.nearest(Words.languageNow()).orElse("");
    }
}
