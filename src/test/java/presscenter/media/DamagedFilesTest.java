package presscenter.media;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.media.SomeFiles.drawing;
import static presscenter.media.SomeFiles.joined;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to a file, it is kept or refused by name, and in time (S9). */
@Tag("started")
class DamagedFilesTest {
    private static final int EACH = 2_000;
    private static final long LONGEST = 10_000;
    private static final long SEED = 20261128;

    private final FileChecks checks = new FileChecks();

    @ParameterizedTest
    @EnumSource
    void a_damaged_file_is_kept_or_refused_by_name(FileKind kind) {
        var whole = whole(kind);
        var random = new Random(SEED + kind.name().hashCode());
        var became = new TreeMap<String, Integer>();
        for (int number = 0; number < EACH; number++) {
            var file = damaged(kind, whole, random);
            var begun = System.nanoTime();
            String what;
            try {
                what = checks.check(new ByteArrayInputStream(file), EnumSet.allOf(FileKind.class))
                        .kind()
                        .name();
            } catch (FileRefused refused) {
                what = refused.reason().name();
            } catch (RuntimeException | Error unforeseen) {
                throw new AssertionError("file " + number + " of seed " + SEED, unforeseen);
            }
            assertThat((System.nanoTime() - begun) / 1_000_000)
                    .as("file " + number)
                    .isLessThan(LONGEST);
            became.merge(what, 1, Integer::sum);
        }
        assertThat(became).as("both happen").containsKey(kind.name()).containsKey("BROKEN");
        assertThat(became.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(EACH);
    }

    private static List<byte[]> whole(FileKind kind) {
        return switch (kind) {
            case PDF ->
                List.of(
                        SomeFiles.letter(2),
                        SomeFiles.plainDocument(2, document -> {}),
                        SomeFiles.byHand(
                                SomeFiles.CATALOG,
                                SomeFiles.PAGES,
                                SomeFiles.PAGE,
                                SomeFiles.stream(
                                        "/Filter[/ASCIIHexDecode/FlateDecode]/DecodeParms[null<</Predictor 12/Columns 4>>]",
                                        SomeFiles.text("789c6360606060000000050001>")),
                                SomeFiles.text("[(a string)<00ff>/Name 1 -2.5 true null<</A[1 2 3]>>]")));
            case JPEG ->
                List.of(
                        SomeFiles.withPart(SomeFiles.jpeg(60, 40), 0xE1, SomeFiles.exif(6)),
                        SomeFiles.progressiveJpeg(drawing(60, 40, BufferedImage.TYPE_INT_RGB)),
                        SomeFiles.written(drawing(60, 40, BufferedImage.TYPE_BYTE_GRAY), "jpeg"),
                        PrintedJpeg.of(32, 32, 2, new int[] {30, 220, 200, 20}));
            case PNG ->
                List.of(
                        SomeFiles.png(60, 40),
                        SomeFiles.written(drawing(60, 40, BufferedImage.TYPE_BYTE_INDEXED), "png"),
                        SomeFiles.written(drawing(60, 40, BufferedImage.TYPE_USHORT_GRAY), "png"),
                        SomeFiles.emptyPng(20, 20, 16, 6));
        };
    }

    private static byte[] damaged(FileKind kind, List<byte[]> whole, Random random) {
        var file = whole.get(random.nextInt(whole.size())).clone();
        for (int times = 1 + random.nextInt(4); times > 0 && file.length > 1; times--) {
            file = once(file, whole.get(random.nextInt(whole.size())), random);
        }
        // A sum that does not fit would be all that is ever found.
        return kind == FileKind.PNG && random.nextInt(4) > 0 ? summedAnew(file) : file;
    }

    private static byte[] once(byte[] file, byte[] other, Random random) {
        int at = random.nextInt(file.length);
        int length = Math.min(file.length - at, 1 + random.nextInt(40));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> file[at] = (byte) random.nextInt();
            case 3 -> file[at] ^= (byte) (1 << random.nextInt(8));
            case 4 -> Arrays.fill(file, at, at + length, (byte) (random.nextBoolean() ? 0xFF : 0));
            case 5 -> {
                return joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, at + length, file.length));
            }
            case 6 -> {
                int from = random.nextInt(other.length);
                var part = Arrays.copyOfRange(other, from, Math.min(other.length, from + length));
                return joined(Arrays.copyOf(file, at), part, Arrays.copyOfRange(file, at, file.length));
            }
            default -> {
                int from = random.nextInt(other.length);
                for (int to = at; to < at + length && from < other.length; to++) {
                    file[to] = other[from++];
                }
            }
        }
        return file;
    }

    private static byte[] summedAnew(byte[] png) {
        var file = ByteBuffer.wrap(png);
        int at = 8;
        while (at + 12 <= png.length) {
            int length = file.getInt(at);
            if (length < 0 || length > png.length - at - 12) {
                break;
            }
            var sum = new CRC32();
            sum.update(png, at + 4, length + 4);
            file.putInt(at + 8 + length, (int) sum.getValue());
            at += 12 + length;
        }
        return png;
    }
}
