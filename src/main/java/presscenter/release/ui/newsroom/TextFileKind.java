package presscenter.release.ui.newsroom;

import java.util.Locale;
import org.springframework.http.MediaType;

/** In which kinds of files a text can be taken away. */
enum TextFileKind {
    PDF("application/pdf"),
    TXT("text/plain;charset=UTF-8");

    private final String type;

    TextFileKind(String type) {
        this.type = type;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** How its name ends: ".pdf". */
    String ending() {
        return "." + key();
    }

    /** How it is written in keys: "pdf". */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
