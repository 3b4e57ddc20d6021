package presscenter.release.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import presscenter.language.Localized;
import presscenter.release.Refused;
import presscenter.release.TopicName;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** A topic to be kept or corrected: its name in three languages. */
public final class TopicFields extends Div {
    private final transient DeskParts parts;
    private final WordsInThree name = new WordsInThree("release.topics.name");
    private final Div theirs = new Div();
    private transient @Nullable TopicName base;
    private transient @Nullable TopicName kept;

    private TopicFields(DeskParts parts) {
        this.parts = parts;
        addClassName("name-fields");
        add(name, theirs);
    }

    /**
     * Asks for a new topic.
     *
     * @param then is given it once it is kept
     */
    public static void askNew(DeskParts parts, SerializableConsumer<TopicName> then) {
        var fields = new TopicFields(parts);
        new VerbDialog(
                        "release.topics.new",
                        Words.now("release.topics.new.follows"),
                        false,
                        fields::keep,
                        () -> fields.done("release.names.kept", then),
                        fields)
                .open();
    }

    /** Asks how a topic is called right. */
    public static void askToCorrect(DeskParts parts, TopicName topic, SerializableRunnable then) {
        var fields = new TopicFields(parts);
        fields.base = topic;
        fields.name.show(topic.name());
        new VerbDialog(
                        "release.names.correct",
                        Words.now("release.topics.correct.follows"),
                        false,
                        fields::correct,
                        () -> fields.done("release.names.corrected", now -> then.run()),
                        fields)
                .open();
    }

    private boolean keep() {
        if (!name.isComplete()) {
            return false;
        }
        kept = parts.spelling().keepTopic(name.words());
        return true;
    }

    private boolean correct() {
        var before = base;
        if (before == null || !name.isComplete()) {
            return false;
        }
        try {
            parts.spelling().correctTopic(before, name.words());
            kept = new TopicName(before.key(), name.words());
            return true;
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.KEPT_MEANWHILE) {
                showTheirs(before);
            }
            throw refused;
        }
    }

    /** What a colleague saved meanwhile; whoever saves again has seen it (S12). */
    private void showTheirs(TopicName before) {
        theirs.removeAll();
        parts.names().topics().stream()
                .filter(now -> now.key().equals(before.key()))
                .findFirst()
                .ifPresent(now -> {
                    base = now;
                    theirs.add(new H3(Words.of("release.names.theirs")), new Spellings(now.name(), Localized.none()));
                });
    }

    private void done(String said, SerializableConsumer<TopicName> then) {
        if (kept != null) {
            Notices.good(said, kept.name().nearest(Words.languageNow()).orElse(""));
            then.accept(kept);
        }
    }
}
