package presscenter.security;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A secret that waits for an app to take it, as a picture and as text; it goes to its person's own page only. */
public final class AppOffer {
    private final AppSecret secret;
    private final String issuer;
    private final String account;

    AppOffer(AppSecret secret, String issuer, String account) {
        this.secret = secret;
        this.issuer = issuer;
        this.account = account;
    }

    AppSecret secret() {
        return secret;
    }

    /** As it is typed where the picture cannot be read: base 32, in groups of four. */
    public String text() {
        return secret.text().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The picture that an app reads, as SVG: dark on light whatever the page's scheme, as cameras want it. */
    public String picture() {
        var squares = squares();
        var size = squares.getWidth();
        var dark = IntStream.range(0, size)
                .boxed()
                .flatMap(y -> IntStream.range(0, size)
                        .filter(x -> squares.get(x, y))
                        .mapToObj(x -> "M%d %dh1v1h-1z".formatted(x, y)))
                .collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>""".formatted(size, size, size, size, dark);
    }

    private BitMatrix squares() {
        try {
            return new QRCodeWriter()
                    .encode(
                            secret.uri(issuer, account),
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, 4, EncodeHintType.CHARACTER_SET, "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
