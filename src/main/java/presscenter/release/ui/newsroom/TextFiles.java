package presscenter.release.ui.newsroom;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import presscenter.language.Language;
import presscenter.release.PublishedReleases;
import presscenter.release.ReleaseLink;
import presscenter.release.ReleaseNumber;

/**
 * A text as a file. Each time the readers' door is asked anew, and what it does not give, whatever the reason, is not
 * found, in the same words (E4). Nobody keeps an answer of the newsroom in a cache (E36).
 */
@Controller
class TextFiles {
    private static final String OF_A_TEXT = "/" + ReleaseLink.NEWSROOM + "/{number}/{language}";

    private final ReadingRoom room;
    private final boolean demonstration;

    TextFiles(ReadingRoom room, @Value("${press.demo:false}") boolean demonstration) {
        this.room = room;
        this.demonstration = demonstration;
    }

    /** Its address, as a link of a page names it. */
    static String address(ReleaseNumber number, Language language, TextFileKind kind) {
        return ReleaseLink.NEWSROOM + "/" + number + "/" + language.tag() + kind.ending();
    }

    @GetMapping(OF_A_TEXT + ".pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String number, @PathVariable String language) {
        return file(number, language, TextFileKind.PDF);
    }

    @GetMapping(OF_A_TEXT + ".txt")
    ResponseEntity<byte[]> txt(@PathVariable String number, @PathVariable String language) {
        return file(number, language, TextFileKind.TXT);
    }

    private ResponseEntity<byte[]> file(String number, String language, TextFileKind kind) {
        var filed = ReleaseNumber.parse(number)
                .flatMap(known -> Language.ofTag(language).flatMap(tongue -> room.published.file(known, tongue)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var wording = room.wording(filed.release().language());
        return ResponseEntity.ok()
                .contentType(kind.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.of(filed.release(), kind, wording).disposition())
                .body(content(filed, kind, wording));
    }

    private byte[] content(PublishedReleases.Filed filed, TextFileKind kind, Wording wording) {
        var words = FileWords.of(filed.release(), room.reader(), wording, filed.since());
        var said = Optional.of(wording.say("release.file.demonstration")).filter(any -> demonstration);
        return switch (kind) {
            case PDF -> TextOnSheets.of(words, wording, filed.since(), said).pdf();
            case TXT -> TextAsPlain.of(words, wording, said);
        };
    }
}
