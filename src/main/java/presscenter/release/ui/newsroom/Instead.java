package presscenter.release.ui.newsroom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import presscenter.language.Language;

/**
 * That another language is shown than the one which the reader reads first: never without a word (L8).
 *
 * @param wanted the reader's first reading language
 * @param place of the language shown among the reader's, from 0
 * @param isThere whether there is a text in the wanted one by now
 */
public record Instead(Language wanted, int place, boolean isThere) {
    /** Empty if the reader's first language is shown, or one that is none of the reader's. */
    static Optional<Instead> of(Language shown, List<Language> readers, Set<Language> there) {
        var place = readers.indexOf(shown);
        return place < 1
                ? Optional.empty()
                : Optional.of(new Instead(readers.getFirst(), place, there.contains(readers.getFirst())));
    }
}
