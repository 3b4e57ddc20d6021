package presscenter.accreditation.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a form that saves itself is told, as plain words: when it was saved, or why not. */
final class Saved {
    private Saved() {}

    /** @param time by the institution's clock */
    static ResponseEntity<String> at(String time) {
        return said(HttpStatus.OK, time);
    }

    static ResponseEntity<String> not(HttpStatus status, String why) {
        return said(status, why);
    }

    private static ResponseEntity<String> said(HttpStatus status, String words) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(words);
    }
}
