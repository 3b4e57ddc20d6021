package presscenter.breach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import presscenter.media.CheckedFile;
import presscenter.media.FileChecks;
import presscenter.media.FileKind;
import presscenter.media.FileRefused;
import presscenter.ui.Words;

/** A picture of what was seen: checked as it arrives, by what it holds (S9); kept when the report is. */
class PictureField extends Div {
    private static final Set<FileKind> KINDS = Set.of(FileKind.JPEG, FileKind.PNG);

    private final transient FileChecks checks;
    private final Paragraph said = new Paragraph();
    private transient @Nullable CheckedFile checked;

    PictureField(FileChecks checks) {
        this.checks = checks;
        addClassName("picture-field");
        var label = new Paragraph(Words.now("breach.picture"));
        label.addClassName("label");
        said.addClassName("note");
        said.getElement().setAttribute("role", "status");
        said.setText(Words.now("breach.picture.hint"));
        var upload = new Upload(new Arriving());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FileChecks.MOST_BYTES);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        upload.setDropAllowed(false);
        upload.setI18n(words());
        upload.addFileRemovedListener(removed -> {
            checked = null;
            said.setText(Words.now("breach.picture.hint"));
        });
        add(label, upload, said);
    }

    /** The picture; empty if there is none, or it was not taken. */
    Optional<CheckedFile> picture() {
        return Optional.ofNullable(checked);
    }

    private void arrived(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var taken = checks.check(content, KINDS);
            var _ = event.getUI().access(() -> {
                checked = taken;
                said.setText(Words.now("breach.picture.taken"));
            });
        } catch (FileRefused refused) {
            var _ = event.getUI().access(() -> {
                checked = null;
                said.setText(Words.now(refused.key(), refused.words().toArray()));
            });
            event.reject();
        }
    }

    /** Takes what comes and no more of it than a file may hold. */
    private final class Arriving implements UploadHandler {
        private static final long serialVersionUID = 1L;
        private static final long FRAME = 100_000;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            arrived(event);
        }

        @Override
        public long getFileSizeMax() {
            return FileChecks.MOST_BYTES;
        }

        @Override
        public long getRequestSizeMax() {
            return FileChecks.MOST_BYTES + FRAME;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }

    private static UploadI18N words() {
        var failed = Words.now("breach.picture.failed");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Words.now("breach.picture.choose"))
                        .setMany(Words.now("breach.picture.choose")))
                .setDropFiles(new UploadI18N.DropFiles() // hidden, and in the page all the same
                        .setOne(Words.now("breach.picture.choose"))
                        .setMany(Words.now("breach.picture.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Words.now("breach.picture.one"))
                        .setFileIsTooBig(Words.now("media.refused.too-large", "", FileChecks.MOST_BYTES / 1_048_576, 0))
                        .setIncorrectFileType(Words.now("breach.picture.hint")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Words.now("breach.picture.arriving"))
                                .setStalled(Words.now("breach.picture.arriving"))
                                .setProcessing(Words.now("breach.picture.arriving"))
                                .setHeld(Words.now("breach.picture.arriving")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)
                                .setFileTooLarge(failed)))
                .setFile(new UploadI18N.File()
                        .setRetry(Words.now("breach.picture.again"))
                        .setStart(Words.now("breach.picture.choose"))
                        .setRemove(Words.now("breach.picture.remove")))
                .setUnits(List.of(Words.now("breach.picture.units").split(" ")));
    }
}
