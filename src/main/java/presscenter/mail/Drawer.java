package presscenter.mail;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Takes the demonstration's letters: nothing goes out, the administrator sees what would have gone. */
final class Drawer implements Carrier {
    private final ShownLetters letters;
    private final LetterForm form;
    private final Clock clock;

    Drawer(ShownLetters letters, LetterForm form, Clock clock) {
        this.letters = letters;
        this.form = form;
        this.clock = clock;
    }

    @Override
    public void carry(UUID id, WrittenLetter letter) {
        letters.save(
                new ShownLetter(id, letter, form.text(letter), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    @Override
    public Optional<SendingTrouble> trouble() {
        return Optional.empty();
    }
}
