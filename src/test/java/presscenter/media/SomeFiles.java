package presscenter.media;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.slf4j.LoggerFactory;

/** Files as people hand them in, good ones and others, made when they are needed. */
final class SomeFiles {
    static {
        // As the application has it: it quotes what it finds, and of damaged files that is a lot.
        ((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(Level.OFF);
    }

    private SomeFiles() {}

    interface Making {
        void accept(PDDocument document) throws IOException;
    }

    static byte[] text(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A letter of assignment of so many pages. */
    static byte[] letter(int pages) {
        return document(pages, document -> {});
    }

    static byte[] document(int pages, Making more) {
        return saved(pages, more, CompressParameters.DEFAULT_COMPRESSION);
    }

    /** Without objects that are packed together: each stands in the file as it is. */
    static byte[] plainDocument(int pages, Making more) {
        return saved(pages, more, CompressParameters.NO_COMPRESSION);
    }

    private static byte[] saved(int pages, Making more, CompressParameters how) {
        try (var document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                var page = new PDPage();
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    pen.newLineAtOffset(72, 700);
                    pen.showText("To whom it may concern, page " + number);
                    pen.endText();
                }
            }
            more.accept(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, how);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Lets the first page hold these entries. */
    static Making onThePage(String key, COSDictionary entries) {
        return document -> document.getPage(0).getCOSObject().setItem(COSName.getPDFName(key), entries);
    }

    static COSDictionary entries(String... keysAndNames) {
        var entries = new COSDictionary();
        for (int at = 0; at < keysAndNames.length; at += 2) {
            entries.setItem(COSName.getPDFName(keysAndNames[at]), COSName.getPDFName(keysAndNames[at + 1]));
        }
        return entries;
    }

    /** A person before a wall, or so. */
    static BufferedImage drawing(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        paint(image, pen -> {
            pen.setColor(new Color(200, 210, 220));
            pen.fillRect(0, 0, width, height);
            pen.setColor(new Color(180, 40, 40));
            pen.fillOval(width / 4, height / 8, width / 2, height / 2);
        });
        return image;
    }

    static void paint(BufferedImage image, Consumer<Graphics2D> what) {
        var pen = image.createGraphics();
        what.accept(pen);
        pen.dispose();
    }

    static byte[] written(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException("nobody writes " + format);
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] jpeg(int width, int height) {
        return written(drawing(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return written(drawing(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] progressiveJpeg(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new javax.imageio.IIOImage(image, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** As large as may be, and not to be made smaller: every pixel by chance. */
    static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(20261128);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    /** A part of a JPEG file, put behind its beginning. */
    static byte[] withPart(byte[] jpeg, int marker, byte[] content) {
        var head = ByteBuffer.allocate(4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .array();
        return joined(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** What a camera that was held so writes. */
    static byte[] exif(int orientation) {
        return ByteBuffer.allocate(6 + 26)
                .put(text("Exif\0\0"))
                .put(text("MM\0*"))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** A PNG file of so many pixels, all alike, without making them: so many bytes that are zero, packed. */
    static byte[] emptyPng(int width, int height, int depth, int colours) {
        int bits = depth * (colours == 6 ? 4 : 3);
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {(byte) depth, (byte) colours, 0, 0, 0})
                .array();
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header),
                chunk("IDAT", packedZeros(((long) bits / Byte.SIZE * width + 1) * height)),
                chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String name, byte[] content) {
        var named = joined(text(name), content);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] packed(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed)) {
            deflating.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** So many bytes that are zero, packed (RFC 1950), without making them: a block of them again and again. */
    static byte[] packedZeros(long count) {
        var block = packedBlock(1 << 20);
        var packed = new ByteArrayOutputStream();
        packed.writeBytes(new byte[] {0x78, (byte) 0x9C});
        for (long left = count; left > 0; left -= 1 << 20) {
            packed.writeBytes(left >= 1 << 20 ? block : packedBlock((int) left));
        }
        packed.writeBytes(new byte[] {3, 0}); // a last block with nothing in it
        packed.writeBytes(
                ByteBuffer.allocate(4).putInt((int) (count % 65_521) << 16 | 1).array());
        return packed.toByteArray();
    }

    private static byte[] packedBlock(int zeros) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(new byte[zeros]);
        var block = new byte[1 << 12];
        int length = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(block, length);
    }

    /** A document that is put together by hand, object by object, with a list of where they are. */
    static byte[] byHand(byte[]... objects) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(text("%PDF-1.7\n"));
        var places = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
        for (int number = 1; number <= objects.length; number++) {
            places.append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes(joined(text(number + " 0 obj\n"), objects[number - 1], text("\nendobj\n")));
        }
        int start = file.size();
        file.writeBytes(text(places + "trailer\n<</Size " + (objects.length + 1) + "/Root 1 0 R>>\nstartxref\n" + start
                + "\n%%EOF\n"));
        return file.toByteArray();
    }

    /** The same with a packed list of places, in which the last objects hold one more each, that is packed in them. */
    static byte[] byHandWithPlaces(byte[][] objects, int packs) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(text("%PDF-1.7\n"));
        var places = new ByteArrayOutputStream();
        places.writeBytes(new byte[] {0, 0, 0, 0, 0, 0});
        for (int number = 1; number <= objects.length; number++) {
            places.write(1);
            places.writeBytes(ByteBuffer.allocate(5).putInt(file.size()).array());
            file.writeBytes(joined(text(number + " 0 obj\n"), objects[number - 1], text("\nendobj\n")));
        }
        for (int pack = 0; pack < packs; pack++) {
            places.write(2);
            places.writeBytes(ByteBuffer.allocate(5)
                    .putInt(objects.length - packs + 1 + pack)
                    .array());
        }
        int count = objects.length + 1 + packs;
        int start = file.size();
        file.writeBytes(joined(
                text(count + " 0 obj\n"),
                stream("/Type/XRef/Size " + count + "/Root 1 0 R/W[1 4 1]", places.toByteArray()),
                text("\nendobj\nstartxref\n" + start + "\n%%EOF\n")));
        return file.toByteArray();
    }

    static final byte[] CATALOG = text("<</Type/Catalog/Pages 2 0 R>>");
    static final byte[] PAGES = text("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    static final byte[] PAGE = text("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>");

    static byte[] stream(String entries, byte[] content) {
        return joined(
                text("<<" + entries + "/Length " + content.length + ">>\nstream\n"), content, text("\nendstream"));
    }
}
