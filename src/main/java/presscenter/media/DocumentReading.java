package presscenter.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import presscenter.media.FileRefused.Reason;

/**
 * PDFBox's parser, kept within bounds of memory and time (S9). It unpacks into memory whatever a document packs, and
 * makes an object of every two characters; so each stream is unpacked to nowhere first and counted, and so are objects.
 *
 * <p>It reads strictly: what it would mend, another reader would mend otherwise, and show what was not checked.
 */
final class DocumentReading extends PDFParser {
    /** Of one stream: a page that was scanned in colour, at 600 dots an inch. */
    private static final int MOST_OF_ONE = 128_000_000;

    private static final long MOST_OF_ALL = 512_000_000;

    /** Of what becomes objects: as it stands in the file, and unpacked. */
    private static final int MOST_IN_MEMORY = 24_000_000;

    private static final int MOST_OBJECTS = 300_000;
    private static final int MOST_DIGITS = 20;
    private static final int MOST_COLUMNS = 50_000;
    private static final Set<Integer> DEPTHS = Set.of(1, 2, 4, 8, 16);

    /** How things are packed; a list may end in how a picture is, which is not unpacked here. */
    private static final Map<String, COSName> PACKING = Map.of(
            "FlateDecode", COSName.FLATE_DECODE,
            "Fl", COSName.FLATE_DECODE,
            "ASCII85Decode", COSName.ASCII85_DECODE,
            "A85", COSName.ASCII85_DECODE,
            "ASCIIHexDecode", COSName.ASCII_HEX_DECODE,
            "AHx", COSName.ASCII_HEX_DECODE,
            "RunLengthDecode", COSName.RUN_LENGTH_DECODE,
            "RL", COSName.RUN_LENGTH_DECODE);

    private static final Set<String> PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

    private final Deadline deadline;
    private final Set<Long> opened = new HashSet<>();
    private long unpackedToNowhere;
    private long inMemory;
    private int objects;
    private int depth;

    DocumentReading(byte[] bytes, Deadline deadline) throws IOException {
        super(new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        this.deadline = deadline;
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        count(1);
        var from = source.getPosition();
        depth++;
        try {
            return super.parseDirObject();
        } finally {
            depth--;
            if (depth == 0) {
                // Objects may lie one in the other, and each is kept whole.
                remembers(source.getPosition() - from);
            }
        }
    }

    /** An object that cannot be read would otherwise count as one that is not there. */
    @Override
    protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean mustExist) throws IOException {
        try {
            return super.parseObjectDynamically(key, mustExist);
        } catch (IOException unreadable) {
            throw new FileRefused(Reason.BROKEN);
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary entries) throws IOException {
        var stream = super.parseCOSStream(entries);
        if (stream.containsKey(COSName.F)) {
            throw new FileRefused(Reason.FILES_INSIDE); // its content lies in another file
        }
        var size = new Measure(MOST_OF_ONE, deadline);
        unpack(stream, size);
        unpackedToNowhere += size.bytes();
        if (unpackedToNowhere > MOST_OF_ALL) {
            throw new FileRefused(Reason.TOO_BIG_INSIDE);
        }
        var widths = stream.getCOSArray(COSName.W);
        if (widths != null) {
            listsPlaces(widths, size);
        }
        return stream;
    }

    /** Of objects that are packed together. */
    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        if (opened.add(number)
                && document.getObjectFromPool(getObjectKey(number, 0)).getObject() instanceof COSStream stream) {
            var size = new Measure(MOST_IN_MEMORY, deadline);
            unpack(stream, size);
            remembers(size.bytes());
            count(size.words());
        }
        return super.parseObjectStreamObject(number, key);
    }

    /** A list of where objects are, so many bytes for each. */
    private void listsPlaces(COSArray widths, Measure size) {
        int each = 0;
        for (int field = 0; field < widths.size(); field++) {
            each += Math.clamp(widths.getInt(field, 0), 0, MOST_DIGITS);
        }
        if (each == 0) {
            throw new FileRefused(Reason.BROKEN);
        }
        remembers(size.bytes());
        count(size.bytes() / each);
    }

    private void count(int more) {
        deadline.pass();
        objects += more;
        if (objects > MOST_OBJECTS) {
            throw new FileRefused(Reason.TOO_BIG_INSIDE);
        }
    }

    private void remembers(long bytes) {
        inMemory += bytes;
        if (inMemory > MOST_IN_MEMORY) {
            throw new FileRefused(Reason.TOO_BIG_INSIDE);
        }
    }

    private void unpack(COSStream stream, Measure size) throws IOException {
        var steps = steps(stream);
        rowsAreShort(stream);
        try (var raw = stream.createRawInputStream()) {
            InputStream from = raw;
            for (int step = 0; step < steps.size(); step++) {
                var filter = FilterFactory.INSTANCE.getFilter(steps.get(step));
                if (step == steps.size() - 1) {
                    filter.decode(from, size, stream, step);
                } else {
                    var between = new ByteArrayOutputStream();
                    filter.decode(from, new Measure(MOST_IN_MEMORY, deadline, between), stream, step);
                    from = new ByteArrayInputStream(between.toByteArray());
                }
            }
            if (steps.isEmpty()) {
                from.transferTo(size);
            }
        }
    }

    /** As PDFBox does it, of steps that are the same only one is done. */
    private static List<COSName> steps(COSStream stream) {
        var named = switch (stream.getFilters()) {
            case null -> List.<COSBase>of();
            case COSArray several -> several.toList();
            case COSBase one -> List.of(one);
        };
        var steps = new ArrayList<COSName>();
        for (var each : named) {
            var name = each instanceof COSName given ? given.getName() : "";
            if (PICTURES.contains(name)) {
                return steps;
            }
            var step = PACKING.get(name);
            if (step == null) {
                throw new FileRefused(Reason.BROKEN);
            }
            if (!steps.contains(step)) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Unpacking takes a row at a time, and believes what is said of its length. */
    private static void rowsAreShort(COSStream stream) {
        var parameters = stream.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS);
        var several =
                parameters instanceof COSArray array ? array : new COSArray(Collections.singletonList(parameters));
        for (int index = 0; index < several.size(); index++) {
            if (several.getObject(index) instanceof COSDictionary of) {
                var columns = of.getInt(COSName.COLUMNS, 1);
                var bits = of.getInt(COSName.BITS_PER_COMPONENT, Byte.SIZE);
                if (columns < 0 || columns > MOST_COLUMNS || !DEPTHS.contains(bits)) {
                    throw new FileRefused(Reason.TOO_BIG_INSIDE);
                }
            }
        }
    }
}
