package hengjian.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import hengjian.ingest.file.FileOutcome;
import hengjian.ingest.file.FileReader;
import hengjian.ingest.file.Limits;
import hengjian.ui.shell.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where texts are pasted and files dropped. */
class Intake extends Div {

    private static final long serialVersionUID = 1L;

    private static final Limits LIMITS = Limits.STANDARD;

    /** A name without words, so that none is taken for a title. */
    static final String PASTED = "paste.txt";

    private final transient FileReader reader = new FileReader(LIMITS);
    private final transient Desk desk;
    private final transient Work work;

    Intake(Desk desk, Work work) {
        this.desk = desk;
        this.work = work;
        addClassName("hj-intake");
        add(files(), paste());
    }

    private Section files() {
        Upload upload = new Upload((UploadHandler) this::receive);
        upload.setMaxFileSize(LIMITS.fileBytes());
        upload.setI18n(words());
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.addFileRejectedListener(event -> {
            desk.refuse(event.getFileName(), event.getErrorMessage());
            work.show();
        });
        Span limits = new Span(Words.of(
                "imports.limits",
                LIMITS.fileBytes() >> 20,
                LIMITS.entries(),
                LIMITS.unpackedBytes() >> 20,
                LIMITS.textUnits()));
        limits.addClassName("hj-hint");
        return new Section(new H2(Words.of("imports.files")), upload, limits);
    }

    private Section paste() {
        TextArea text = new TextArea();
        text.setPlaceholder(Words.of("imports.paste.hint"));
        text.setAriaLabel(Words.of("imports.paste"));
        text.setMaxLength(LIMITS.textUnits());
        text.setMaxRows(8);
        text.setMinRows(5);
        Button read = new Button(Words.of("imports.read"), event -> {
            byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
            text.clear();
            work.add(() -> reader.readAll(PASTED, bytes, desk::takePasted));
        });
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Section(new H2(Words.of("imports.paste")), text, read);
    }

    /** In the request's own thread: takes the bytes, as many as allowed, and leaves the reading to the background. */
    private void receive(UploadEvent event) {
        String name = event.getFileName();
        try (InputStream in = event.getInputStream()) {
            byte[] bytes = reader.bytes(in);
            work.add(() -> reader.read(name, bytes, outcome -> take(within(name, outcome))));
        } catch (IOException e) {
            desk.take(reader.refused(name, e));
            work.show();
        }
    }

    /** A file of an archive is named with it where it was refused. */
    private static FileOutcome within(String file, FileOutcome outcome) {
        return outcome instanceof FileOutcome.Refused refused && !refused.name().equals(file)
                ? new FileOutcome.Refused(file + " › " + refused.name(), refused.reason(), refused.detail())
                : outcome;
    }

    private boolean take(FileOutcome outcome) {
        desk.take(outcome);
        work.showProgress();
        return !work.cancelled();
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(Words.of("imports.drop")).setMany(Words.of("imports.drop")));
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(Words.of("imports.choose")).setMany(Words.of("imports.choose")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Words.of("imports.tooBig", LIMITS.fileBytes() >> 20))
                .setTooManyFiles(Words.of("imports.tooMany"))
                .setIncorrectFileType(Words.of("imports.wrongType")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.of("imports.connecting"))
                        .setProcessing(Words.of("imports.processing"))
                        .setStalled(Words.of("imports.stalled"))
                        .setHeld(Words.of("imports.queued")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.of("imports.noServer"))
                        .setUnexpectedServerError(Words.of("imports.noServer"))
                        .setForbidden(Words.of("imports.forbidden"))));
        words.setUnits(List.of("B", "kB", "MB", "GB"));
        return words;
    }
}
