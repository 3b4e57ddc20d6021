package presscenter.accreditation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.context.ApplicationContext;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.security.SignedInAs;

/** A list of people (A9) that names nobody, for tests that only open it. */
public final class AList {
    private static final String EDITION = "listed";
    private static final String OUTLET = "herald-on-lakes";

    private AList() {}

    /** Gives one to a started press center, with an edition and an outlet that it is for. */
    public static ListNumber in(ApplicationContext house, Instant handedIn) {
        return SignedInAs.application(house, () -> {
            house.getBean(OutletImport.class)
                    .register(List.of(new OutletImport.Imported(
                            OUTLET,
                            new OutletDraft(
                                    Localized.of("Азёрны веснік", "Озёрный вестник", "Herald on the Lakes"),
                                    List.of(),
                                    Optional.of(OutletKind.NEWSPAPER),
                                    Optional.of(new Country("XA")),
                                    Optional.empty(),
                                    Optional.of("+000 00 000-00-00")))));
            house.getBean(ApplicationImport.class)
                    .open(new EditionFacts(
                            EDITION,
                            Localized.of("Канферэнцыя", "Конференция", "Conference"),
                            LocalDate.parse("2026-11-30"),
                            LocalDate.parse("2026-12-02"),
                            handedIn,
                            true));
            return house.getBean(ListImport.class)
                    .take(new ListImport.Given(
                            EDITION,
                            "focal@herald.example",
                            Language.ENGLISH,
                            new ListForm(
                                    "Ira Focal",
                                    "+000 00 000-00-00",
                                    new OutletChoice(Optional.of(OUTLET), "Herald on the Lakes", ""),
                                    "Ian Brook"),
                            new ByteArrayInputStream(onePage()),
                            handedIn,
                            List.of()));
        });
    }

    /** A file that passes for a letter. */
    public static byte[] onePage() {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
