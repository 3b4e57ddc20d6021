package presscenter.media;

import static presscenter.media.SomeFiles.CATALOG;
import static presscenter.media.SomeFiles.PAGE;
import static presscenter.media.SomeFiles.PAGES;
import static presscenter.media.SomeFiles.byHand;
import static presscenter.media.SomeFiles.joined;
import static presscenter.media.SomeFiles.packedZeros;
import static presscenter.media.SomeFiles.stream;
import static presscenter.media.SomeFiles.text;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Files of at most ten megabytes that become much larger when somebody opens them. */
final class HostileFiles {
    private static final byte[] NOTHING = stream("", text(""));
    private static final int GIGABYTE = 1 << 30;

    private HostileFiles() {}

    /** Each by its name, which begins with what becomes of it: why it is refused, or its kind if it is taken. */
    static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();

        all.put("TOO_BIG_INSIDE png of 900 million pixels", SomeFiles.emptyPng(30_000, 30_000, 8, 2));
        all.put("TOO_BIG_INSIDE png of a row without end", SomeFiles.emptyPng(49_000_000, 1, 8, 2));
        all.put("PNG of 49 million pixels", SomeFiles.emptyPng(7_000, 7_000, 8, 2));
        all.put("PNG of 49 million deep pixels", SomeFiles.emptyPng(7_000, 7_000, 16, 6));
        var png = SomeFiles.png(100, 100);
        var zeros = packedZeros(GIGABYTE);
        all.put("PNG with a packed note", withChunk(png, "zTXt", joined(text("Comment\0\0"), zeros)));
        all.put("PNG with a packed profile", withChunk(png, "iCCP", joined(text("Colours\0\0"), zeros)));

        all.put("JPEG of ten megabytes", justBelowTheLimit());
        all.put("JPEG of 49 million pixels", SomeFiles.jpeg(7_000, 7_000));
        all.put("TOO_BIG_INSIDE jpeg that says it is huge", withSize(SomeFiles.jpeg(100, 100), 65_500, 65_500));
        all.put("TOO_BIG_INSIDE jpeg of many passes", withPasses(5_000));

        all.put("TOO_BIG_INSIDE pdf with a page of a gigabyte", onePage(packed("/FlateDecode", zeros)));
        all.put(
                "TOO_BIG_INSIDE pdf with a picture of a gigabyte",
                byHand(CATALOG, PAGES, PAGE, NOTHING, packed("/Subtype/Image", "/FlateDecode", zeros)));
        all.put(
                "TOO_BIG_INSIDE pdf with many pages' worth",
                byHand(repeated(packed("/FlateDecode", packedZeros(100_000_000)), 8)));
        all.put(
                "TOO_BIG_INSIDE pdf packed in two ways",
                onePage(stream("/Filter[/RunLengthDecode/FlateDecode]", runs(GIGABYTE))));
        all.put("BROKEN pdf packed as nobody does any more", onePage(packed("/LZWDecode", new byte[100_000])));
        all.put(
                "TOO_BIG_INSIDE pdf with a row of two gigabytes",
                onePage(stream(
                        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>", packedZeros(100))));
        all.put(
                "TOO_BIG_INSIDE pdf of empty lists",
                byHand(CATALOG, PAGES, PAGE, NOTHING, text("[" + "[]".repeat(4_900_000) + "]")));
        all.put("TOO_BIG_INSIDE pdf of names", byHand(CATALOG, PAGES, PAGE, NOTHING, names(1_200_000)));
        all.put("TOO_BIG_INSIDE pdf of strings in strings", stringsInStrings(2_000));
        all.put("BROKEN pdf of lists in lists", byHand(CATALOG, PAGES, PAGE, NOTHING, text("[".repeat(4_000_000))));
        all.put("TOO_BIG_INSIDE pdf with packed objects of a gigabyte", packedObjects(zeros, 1));
        all.put(
                "TOO_BIG_INSIDE pdf with packed objects without number",
                packedObjects(SomeFiles.packed(text("10 0 [" + "[]".repeat(5_000_000) + "]")), 1));
        all.put(
                "TOO_BIG_INSIDE pdf with many packs of objects",
                packedObjects(SomeFiles.packed(text("10 0 (" + " ".repeat(10_000_000) + ")")), 12));
        all.put("BROKEN pdf that lists objects without end", placesWithoutEnd("[0 0 0]", new byte[1]));
        all.put("TOO_BIG_INSIDE pdf with a list of places of a gigabyte", placesWithoutEnd("[1 1 1]", zeros));
        all.put("TOO_BIG_INSIDE pdf with millions of places", placesWithoutEnd("[0 1 0]", packedZeros(9_000_000)));
        return all;
    }

    /**
     * Checks every file in a folder, as a process of its own with as little memory as it is given, and says what became
     * of each and how long it took.
     */
    public static void main(String[] folder) throws IOException {
        withoutLog();
        var checks = new FileChecks();
        try (var files = Files.list(Path.of(folder[0]))) {
            for (var file : files.sorted().toList()) {
                var begun = System.nanoTime();
                String became;
                try (var content = Files.newInputStream(file)) {
                    became = checks.check(content, EnumSet.allOf(FileKind.class))
                            .kind()
                            .name();
                } catch (FileRefused refused) {
                    became = refused.reason().name();
                } catch (RuntimeException | Error unforeseen) {
                    became = unforeseen.toString();
                }
                System.out.println(became + "\t"
                        + Duration.ofNanos(System.nanoTime() - begun).toMillis() + "\t" + file.getFileName());
            }
        }
    }

    /** As the application has it for what reads documents; here of everything, since it is listened to. */
    static void withoutLog() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    }

    private static byte[] withChunk(byte[] png, String name, byte[] content) {
        return joined(Arrays.copyOf(png, 33), SomeFiles.chunk(name, content), Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] justBelowTheLimit() {
        var jpeg = SomeFiles.written(SomeFiles.noise(2_800, 2_800), "jpeg");
        return joined(jpeg, new byte[FileChecks.MOST_BYTES - jpeg.length]);
    }

    private static byte[] withSize(byte[] jpeg, int width, int height) {
        var larger = jpeg.clone();
        for (int at = 0; at < larger.length - 9; at++) {
            if (larger[at] == (byte) 0xFF && larger[at + 1] == (byte) 0xC0) {
                larger[at + 5] = (byte) (height >> 8);
                larger[at + 6] = (byte) height;
                larger[at + 7] = (byte) (width >> 8);
                larger[at + 8] = (byte) width;
                return larger;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** Its last pass again and again. */
    private static byte[] withPasses(int count) {
        var jpeg = SomeFiles.progressiveJpeg(SomeFiles.drawing(1_000, 1_000, BufferedImage.TYPE_INT_RGB));
        int last = jpeg.length - 2;
        while (jpeg[last] != (byte) 0xFF || jpeg[last + 1] != (byte) 0xDA) {
            last--;
        }
        var pass = Arrays.copyOfRange(jpeg, last, jpeg.length - 2);
        var passes = new byte[count][];
        Arrays.fill(passes, Arrays.copyOf(pass, Math.min(pass.length, 60)));
        return joined(Arrays.copyOf(jpeg, jpeg.length - 2), joined(passes), new byte[] {(byte) 0xFF, (byte) 0xD9});
    }

    private static byte[] onePage(byte[] content) {
        return byHand(CATALOG, PAGES, PAGE, content);
    }

    private static byte[] packed(String filter, byte[] content) {
        return packed("", filter, content);
    }

    private static byte[] packed(String entries, String filter, byte[] content) {
        return stream(entries + "/Filter" + filter, content);
    }

    private static byte[][] repeated(byte[] object, int count) {
        var objects = new byte[4 + count][];
        Arrays.fill(objects, object);
        objects[0] = CATALOG;
        objects[1] = PAGES;
        objects[2] = PAGE;
        objects[3] = NOTHING;
        return objects;
    }

    /** Zeros that are packed, as runs that are packed; unpacked, they are so many. */
    private static byte[] runs(long count) {
        var packed = packedZeros(count);
        var runs = new ByteArrayOutputStream();
        for (int at = 0; at < packed.length; at += 128) {
            int length = Math.min(128, packed.length - at);
            runs.write(length - 1);
            runs.write(packed, at, length);
        }
        runs.write(128);
        return runs.toByteArray();
    }

    private static byte[] names(int count) {
        var names = new StringBuilder("[");
        for (int number = 0; number < count; number++) {
            names.append('/').append(Integer.toString(number, 36));
        }
        return text(names.append(']').toString());
    }

    /** Each of them is an object, and holds all that follow. */
    private static byte[] stringsInStrings(int count) {
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new StringBuilder("xref\n0 " + (count + 5) + "\n0000000000 65535 f \n");
        var objects = new String[] {
            new String(CATALOG, StandardCharsets.ISO_8859_1),
            new String(PAGES, StandardCharsets.ISO_8859_1),
            new String(PAGE, StandardCharsets.ISO_8859_1),
            new String(NOTHING, StandardCharsets.ISO_8859_1)
        };
        for (int number = 1; number <= 4; number++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(number).append(" 0 obj\n").append(objects[number - 1]).append("\nendobj\n");
        }
        for (int number = 5; number < count + 5; number++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(number).append(" 0 obj\n(");
        }
        file.append(" ".repeat(5_000_000)).append(")\nendobj\n".repeat(count));
        int start = file.length();
        file.append(places)
                .append("trailer\n<</Size " + (count + 5) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
        return text(file.toString());
    }

    /** The same pack of objects, so many times; who reads the file must unpack it to find them. */
    private static byte[] packedObjects(byte[] pack, int times) {
        var packs = new byte[4 + times][];
        packs[0] = CATALOG;
        packs[1] = PAGES;
        packs[2] = PAGE;
        packs[3] = NOTHING;
        for (int time = 0; time < times; time++) {
            packs[4 + time] = stream("/Type/ObjStm/N 1/First 5/Filter/FlateDecode", pack);
        }
        return SomeFiles.byHandWithPlaces(packs, times);
    }

    private static byte[] placesWithoutEnd(String widths, byte[] packedPlaces) {
        var file = joined(text("%PDF-1.7\n"), text("1 0 obj\n"), CATALOG, text("\nendobj\n"));
        return joined(
                file,
                text("9 0 obj\n"),
                stream(
                        "/Type/XRef/Size 10/Root 1 0 R/W" + widths + "/Index[0 2000000000]"
                                + (packedPlaces.length > 1 ? "/Filter/FlateDecode" : ""),
                        packedPlaces),
                text("\nendobj\nstartxref\n" + file.length + "\n%%EOF\n"));
    }
}
