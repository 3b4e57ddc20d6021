package presscenter.accreditation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The documents of an application: its own, and the letter of the list in which its person was named, which counts as
 * its letter of assignment as long as there is none of its own (A5, A9).
 */
@Component
class Papers {
    private final Documents documents;
    private final ListLetters letters;

    Papers(Documents documents, ListLetters letters) {
        this.documents = documents;
        this.letters = letters;
    }

    List<HandedIn> of(Application application) {
        var own = documents.findByApplicationId(application.id()).stream()
                .map(Document::line)
                .toList();
        if (own.stream().anyMatch(each -> each.kind() == DocumentKind.LETTER)) {
            return own;
        }
        return Stream.concat(letterOfList(application).map(ListLetter::line).stream(), own.stream())
                .toList();
    }

    /** The file of a document in the vault; empty if it was not handed in, or was deleted. */
    Optional<UUID> file(Application application, DocumentKind kind) {
        var own = documents.findByApplicationIdAndKind(application.id(), kind).map(Document::id);
        return kind == DocumentKind.LETTER
                ? own.or(() -> letterOfList(application).map(ListLetter::id))
                : own;
    }

    private Optional<ListLetter> letterOfList(Application application) {
        return application.list().flatMap(list -> letters.ofNumber(list.toString()));
    }
}
