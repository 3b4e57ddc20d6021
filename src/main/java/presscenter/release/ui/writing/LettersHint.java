package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.language.Suspicion;
import presscenter.ui.Words;

/** Points out letters of another alphabet in a text, and a text that was pasted in another language (L21). */
final class LettersHint {
    /** So many words with foreign letters are no slip of the keyboard. */
    private static final int PASTED = 3;

    private LettersHint() {}

    static Paragraph line() {
        var line = new Paragraph();
        line.addClassName("letters-hint");
        line.getElement().setAttribute("role", "status");
        line.setVisible(false);
        return line;
    }

    static void show(Paragraph line, String text, Language language) {
        var found = Letters.suspicions(text, language);
        line.setVisible(!found.isEmpty());
        if (found.isEmpty()) {
            line.setText("");
            return;
        }
        var words = words(found, Suspicion.Kind.RUSSIAN_LETTER);
        var others = words(found, Suspicion.Kind.BELARUSIAN_LETTER);
        if (words.size() >= PASTED) {
            line.setText(Words.now("release.editor.letters.russian", some(words)));
        } else if (others.size() >= PASTED) {
            line.setText(Words.now("release.editor.letters.belarusian", some(others)));
        } else {
            line.setText(Words.now(
                    "release.editor.letters",
                    found.getFirst().word(),
                    found.getFirst().meant()));
        }
    }

    private static List<String> words(List<Suspicion> found, Suspicion.Kind kind) {
        return found.stream()
                .filter(each -> each.kind() == kind)
                .map(Suspicion::word)
                .distinct()
                .toList();
    }

    private static String some(List<String> words) {
        return String.join(", ", words.subList(0, PASTED));
    }
}
