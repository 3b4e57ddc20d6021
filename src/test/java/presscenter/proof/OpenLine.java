package presscenter.proof;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A connection on which any bytes are sent, and the one answer to them is read. It is kept open from one question to
 * the next while the server does the same.
 */
final class OpenLine implements AutoCloseable {
    private static final int NO_HTTP = -2;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([1-5][0-9]{2}) [^\r\n]*\r\n");
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *([0-9]+)");
    private static final Pattern CHUNKED = Pattern.compile("(?im)^transfer-encoding: *chunked");
    private static final Pattern CLOSES = Pattern.compile("(?im)^connection: *close");

    private final int port;
    private final Duration patience;
    private @Nullable Socket socket;
    private @Nullable InputStream from;

    /** @param patience how long an answer may stay out */
    OpenLine(int port, Duration patience) {
        this.port = port;
        this.patience = patience;
    }

    /**
     * What came back.
     *
     * @param status 0 if the server closed the connection without a word, -1 if it did not answer in time, -2 if what
     *     it said is no HTTP, or does not tell where it ends
     */
    record Answer(int status, String head, String body) {}

    /**
     * Sends and reads.
     *
     * @param last whether nothing follows on this connection, so that the server need not wait for the rest of it
     */
    Answer asks(byte[] request, boolean last) {
        var isNew = socket == null;
        try {
            var answer = sent(request, last);
            if (answer.status() != 0 || isNew) {
                return answer;
            }
        } catch (SocketTimeoutException silent) {
            return silent();
        } catch (IOException closedMeanwhile) {
            if (isNew) {
                close();
                return new Answer(0, "", "");
            }
        }
        close(); // the server had closed it after the question before
        try {
            return sent(request, last);
        } catch (SocketTimeoutException silent) {
            return silent();
        } catch (IOException closed) {
            close();
            return new Answer(0, "", "");
        }
    }

    private Answer silent() {
        close();
        return new Answer(-1, "", "");
    }

    private Answer sent(byte[] request, boolean last) throws IOException {
        var open = socket;
        var in = from;
        if (open == null || in == null) {
            open = new Socket("localhost", port);
            open.setSoTimeout((int) patience.toMillis());
            open.setTcpNoDelay(true);
            in = new BufferedInputStream(open.getInputStream());
            socket = open;
            from = in;
        }
        var out = open.getOutputStream();
        out.write(request);
        out.flush();
        if (last) {
            open.shutdownOutput();
        }
        var isHead = new String(request, 0, Math.min(5, request.length), StandardCharsets.ISO_8859_1).equals("HEAD ");
        var answer = read(in, isHead);
        if (last || answer.status() <= 0 || CLOSES.matcher(answer.head()).find()) {
            close();
        }
        return answer;
    }

    /** Sends bytes to which nobody need answer. */
    void shouts(byte[] bytes) {
        var open = socket;
        if (open != null) {
            try {
                open.getOutputStream().write(bytes);
            } catch (IOException closed) {
                close(); // the server has had enough
            }
        }
    }

    private static Answer read(InputStream in, boolean isHead) throws IOException {
        var head = head(in);
        if (head.isEmpty()) {
            return new Answer(0, "", "");
        }
        var line = STATUS.matcher(head);
        if (!line.lookingAt()
                || (CHUNKED.matcher(head).find() && LENGTH.matcher(head).find())) {
            return new Answer(NO_HTTP, head, "");
        }
        var status = Integer.parseInt(line.group(1));
        if (status < 200 && status != 101) {
            return read(in, isHead);
        }
        if (isHead || status == 204 || status == 304 || status == 101) {
            return new Answer(status, head, "");
        }
        var length = LENGTH.matcher(head);
        byte[] body;
        if (CHUNKED.matcher(head).find()) {
            body = chunks(in);
        } else if (length.find()) {
            body = in.readNBytes(Integer.parseInt(length.group(1)));
        } else {
            body = in.readAllBytes();
        }
        return new Answer(status, head, new String(body, StandardCharsets.UTF_8));
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        var end = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            end = next == '\n' ? end + 1 : next == '\r' ? end : 0;
            if (end == 2) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var whole = new ByteArrayOutputStream();
        for (var length = size(in); length > 0; length = size(in)) {
            whole.write(in.readNBytes(length));
            line(in);
        }
        line(in);
        return whole.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        var line = line(in).toLowerCase(Locale.ROOT);
        return line.isEmpty() ? 0 : Integer.parseInt(line, 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        var closing = socket;
        socket = null;
        from = null;
        if (closing != null) {
            try {
                closing.close();
            } catch (IOException gone) {
                // it is closed in any case
            }
        }
    }
}
