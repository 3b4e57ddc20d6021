package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A form that was sent in parts, read as it arrives: its fields, and one file behind them. Nothing of it is stored
 * here, in memory or on a disk (E50), and whoever reads the file stops where it is too long (S9).
 */
final class SentInParts {
    /** Of all of it: a file of the largest size, and its fields. */
    private static final long MOST_BYTES = 11L * 1024 * 1024;

    private static final int MOST_PARTS = 10;
    private static final int LONGEST_FIELD = 1_000;

    private final Map<String, String> fields;
    private final InputStream file;

    private SentInParts(Map<String, String> fields, InputStream file) {
        this.fields = fields;
        this.file = file;
    }

    /** It says of itself that it is longer than is taken. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads the fields that stand before the file.
     *
     * @throws TooLarge if there is more than is taken
     * @throws ResponseStatusException 400 if it is broken
     * @throws IOException if the line was
     */
    static SentInParts of(HttpServletRequest request) throws IOException {
        var fields = new HashMap<String, String>();
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            return new SentInParts(fields, InputStream.nullInputStream());
        }
        var reading = new JakartaServletFileUpload<>();
        reading.setMaxSize(MOST_BYTES);
        reading.setMaxFileCount(MOST_PARTS);
        try {
            var parts = reading.getItemIterator(request);
            while (parts.hasNext()) {
                var part = parts.next();
                if (!part.isFormField()) {
                    return new SentInParts(fields, part.getInputStream());
                }
                try (var content = part.getInputStream()) {
                    fields.put(
                            part.getFieldName(), new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8));
                }
            }
            return new SentInParts(fields, InputStream.nullInputStream());
        } catch (FileUploadSizeException tooLarge) {
            throw new TooLarge();
        } catch (FileUploadException broken) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** What stands in a field; empty if it was not sent before the file. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The file, to be read once; empty if none was sent. */
    InputStream file() {
        return file;
    }
}
