package presscenter.mail;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ShownLetters extends Repository<ShownLetter, UUID> {
    ShownLetter save(ShownLetter letter);

    List<ShownLetter> findByIdIn(Collection<UUID> ids);
}
