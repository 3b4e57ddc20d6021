package presscenter.proof;

import java.util.List;
import java.util.stream.Collectors;
import presscenter.language.Language;
import presscenter.proof.Ledger.Deed;

/** What people did with releases, and what their pages told them of it. */
final class Ledger extends Deeds<Deed> {
    /** What somebody does with a text. */
    enum Verb {
        BEGUN,
        SAVED,
        SUBMITTED,
        APPROVED,
        OPENED
    }

    /**
     * Something that somebody did.
     *
     * @param language of the text
     * @param words of the text when it was done; no two saves have the same
     */
    record Deed(Verb verb, String number, Language language, String words) {}

    /** What was handed over, and nobody tried to approve yet. */
    List<Deed> handedOver() {
        var tried = sent().stream()
                .filter(deed -> deed.verb() == Verb.APPROVED)
                .map(Deed::words)
                .collect(Collectors.toSet());
        return told().stream()
                .filter(deed -> deed.verb() == Verb.SUBMITTED && !tried.contains(deed.words()))
                .toList();
    }
}
