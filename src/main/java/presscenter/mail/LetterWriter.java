package presscenter.mail;

import java.util.List;
import java.util.Optional;

/** The door to who owns a kind of letter: says to whom it goes and what it says, each time when it is sent (E40). */
public interface LetterWriter {
    /** The kind of letter that this one writes; no two write the same. */
    String kind();

    /**
     * The letters for which this one stands, one for each receiver; itself if it goes to one. Asked once, when its turn
     * comes, so that a decision does not wait until a letter to each of a thousand is stored.
     */
    default List<Letter> each(Letter letter) {
        return List.of(letter);
    }

    /**
     * The letter as it is to go out now; empty if nobody is to have it any more: because the right to know ended, the
     * account was closed, or there is nothing to tell. Asked again for each try.
     */
    Optional<WrittenLetter> write(Letter letter);
}
