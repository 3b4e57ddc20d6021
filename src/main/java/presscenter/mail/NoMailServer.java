package presscenter.mail;

import java.util.Optional;
import java.util.UUID;

/** Nobody takes letters as long as no mail server is set. */
final class NoMailServer implements Carrier {
    @Override
    public void carry(UUID id, WrittenLetter letter) {
        throw new NotCarried(SendingTrouble.NO_SERVER);
    }

    @Override
    public Optional<SendingTrouble> trouble() {
        return Optional.of(SendingTrouble.NO_SERVER);
    }
}
