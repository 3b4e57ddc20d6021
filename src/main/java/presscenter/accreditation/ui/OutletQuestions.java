package presscenter.accreditation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import presscenter.accreditation.OutletLine;
import presscenter.language.Localized;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** What the desk is asked of a record: whether it is new, proved, or part of another. */
final class OutletQuestions {
    private OutletQuestions() {}

    /** Asks for one that nobody proposed. */
    static void add(OutletParts parts, SerializableRunnable then) {
        var form = new OutletForm(parts.registry());
        new OutletDialog(
                        "accreditation.outlet.add",
                        () -> {
                            var draft = form.draft();
                            parts.desk().add(draft);
                            return done("accreditation.outlet.registered", draft.name(), then);
                        },
                        form::says,
                        new Paragraph(Words.of("accreditation.outlet.add.follows")),
                        form)
                .open();
    }

    /** Asks what it says from now on. */
    static void edit(OutletParts parts, String key, SerializableRunnable then) {
        parts.desk().file(key).ifPresent(file -> new OutletEditing(parts, file, then).ask());
    }

    /** Asks whether it was called back (A20). */
    static void register(OutletParts parts, String key, SerializableRunnable then) {
        parts.desk().file(key).ifPresent(file -> new OutletRegistering(parts, file, then).ask());
    }

    /** Asks of which it is a part. */
    static void merge(OutletParts parts, String key, SerializableRunnable then) {
        parts.desk().file(key).ifPresent(file -> new OutletMerging(parts, file, then).ask());
    }

    /** Says so, and shows the page anew; true. */
    static boolean done(String said, Localized<String> name, SerializableRunnable then) {
        Notices.good(said, Labels.inWords(name));
        then.run();
        return true;
    }

    static String nameAndCountry(OutletLine outlet) {
        var name = Labels.inWords(outlet.name());
        return outlet.country()
                .map(country -> Words.now("accreditation.outlet.name-and-country", name, country))
                .orElse(name);
    }
}
