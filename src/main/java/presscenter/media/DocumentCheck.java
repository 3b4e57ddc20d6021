package presscenter.media;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import presscenter.media.FileRefused.Reason;

/**
 * Says of a document whether it may be opened by somebody who does not know who made it: every object that it lists is
 * looked at, whether a page uses it or not. Nothing in it is shown, run or mended.
 */
final class DocumentCheck {
    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

    /**
     * What does something by itself, or when it is clicked, beyond going to a page or an address (ISO 32000-2, 12.6.4).
     */
    private static final Set<COSName> ACTIONS = names(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "GoToDp",
            "Rendition",
            "RichMediaExecute",
            "GoTo3DView",
            "Movie",
            "Sound");

    private static final Set<COSName> SCRIPTS = names("JS", "JavaScript", "XFA");
    private static final Set<COSName> FILES = names("EmbeddedFiles", "EF", "Collection");
    private static final Set<COSName> FILE_TYPES = names("EmbeddedFile", "RichMediaContent");
    private static final Set<COSName> FILE_NOTES =
            names("FileAttachment", "RichMedia", "3D", "Movie", "Sound", "Screen");

    private final Deadline deadline;
    private final Deque<COSBase> unseen = new ArrayDeque<>();
    private int pages;

    private DocumentCheck(Deadline deadline) {
        this.deadline = deadline;
    }

    /**
     * Checks a document that begins as one.
     *
     * @throws FileRefused if it is not taken
     */
    @SuppressWarnings("deprecation") // of clearResources: it goes when names are no longer remembered
    static Extent.Pages pages(byte[] bytes, Deadline deadline) {
        endsAsOne(bytes);
        try (var document = new DocumentReading(bytes, deadline).parse(false)) {
            return new DocumentCheck(deadline).look(document);
        } catch (InvalidPasswordException | NoClassDefFoundError locked) {
            // What opens documents that are locked with certificates is not on board.
            throw new FileRefused(Reason.ENCRYPTED);
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw new FileRefused(Reason.BROKEN);
        } finally {
            // Otherwise every name of every document is remembered for ever.
            COSName.clearResources();
        }
    }

    private Extent.Pages look(PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            throw new FileRefused(Reason.ENCRYPTED);
        }
        var all = document.getDocument();
        for (var key : new ArrayList<>(all.getXrefTable().keySet())) {
            deadline.pass();
            look(all.getObjectFromPool(key).getObject());
        }
        look(all.getTrailer());
        if (Math.max(pages, document.getNumberOfPages()) > FileChecks.MOST_PAGES) {
            throw new FileRefused(Reason.TOO_MANY_PAGES);
        }
        if (pages == 0 || document.getNumberOfPages() == 0) {
            throw new FileRefused(Reason.BROKEN);
        }
        return new Extent.Pages(pages);
    }

    /** Looks at an object and what stands in it; what it refers to is listed, and looked at by itself. */
    private void look(@Nullable COSBase object) {
        if (object == null) {
            return;
        }
        unseen.push(object);
        while (!unseen.isEmpty()) {
            switch (unseen.pop()) {
                case COSDictionary entries -> {
                    judge(entries);
                    entries.getValues().forEach(unseen::push);
                }
                case COSArray values ->
                    values.forEach(value -> {
                        if (value != null) {
                            unseen.push(value);
                        }
                    });
                default -> {}
            }
        }
    }

    private void judge(COSDictionary entries) {
        var keys = entries.keySet();
        if (keys.stream().anyMatch(SCRIPTS::contains) || ACTIONS.contains(name(entries, COSName.S))) {
            throw new FileRefused(Reason.SCRIPT_INSIDE);
        }
        if (keys.stream().anyMatch(FILES::contains)
                || FILE_TYPES.contains(name(entries, COSName.TYPE))
                || FILE_NOTES.contains(name(entries, COSName.SUBTYPE))) {
            throw new FileRefused(Reason.FILES_INSIDE);
        }
        if (COSName.PAGE.equals(name(entries, COSName.TYPE))) {
            pages++;
        }
    }

    private static COSName name(COSDictionary entries, COSName key) {
        return entries.getDictionaryObject(key) instanceof COSName name ? name : COSName.getPDFName("");
    }

    /** Behind its end a document has nothing: what stands there is for a reader of another kind. */
    private static void endsAsOne(byte[] bytes) {
        int last = bytes.length - 1;
        while (last >= 0 && (Character.isWhitespace(bytes[last]) || bytes[last] == 0)) {
            last--;
        }
        if (isEnd(bytes, last)) {
            return;
        }
        for (int at = last; at >= END.length - 1; at--) {
            if (isEnd(bytes, at)) {
                throw new FileRefused(Reason.MIXED);
            }
        }
        throw new FileRefused(Reason.BROKEN);
    }

    private static boolean isEnd(byte[] bytes, int last) {
        for (int back = 0; back < END.length; back++) {
            if (last - back < 0 || bytes[last - back] != END[END.length - 1 - back]) {
                return false;
            }
        }
        return true;
    }

    private static Set<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }
}
