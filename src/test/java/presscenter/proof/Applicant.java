package presscenter.proof;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import presscenter.accreditation.Country;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.OutletDraft;
import presscenter.accreditation.OutletImport;
import presscenter.accreditation.OutletKind;
import presscenter.instance.Instance;
import presscenter.instance.inside.Given;
import presscenter.language.Localized;
import presscenter.proof.Applied.Step;
import presscenter.proof.Applied.Verb;
import presscenter.proof.Decided.Case;

/** Who applies for accreditation: begins, writes, hands in documents and all of it, and sometimes thinks again. */
final class Applicant {
    private static final EditionFacts EDITION = new EditionFacts(
            "lakeland-2026",
            Localized.of("Азёрная канферэнцыя", "Озёрная конференция", "Lakeland Conference"),
            LocalDate.parse("2026-11-30"),
            LocalDate.parse("2026-12-02"),
            Instant.parse("2026-11-20T15:00:00Z"),
            false);
    private static final List<String> DOCUMENTS = List.of("LETTER", "IDENTITY", "PORTRAIT");
    static final byte[] PICTURE = picture();

    private final Instance instance;
    private final Applied applied;
    private final Random random;

    Applicant(Instance instance, Applied applied, Random random) {
        this.instance = instance;
        this.applied = applied;
        this.random = random;
    }

    /** From now on one may apply, and an outlet is known. */
    static void mayApply(Instance instance) {
        instance.given(new Given.Registered(List.of(new OutletImport.Imported(
                InstanceWorld.OUTLET.key(),
                new OutletDraft(
                        InstanceWorld.OUTLET.name(),
                        List.of(),
                        Optional.of(OutletKind.NEWSPAPER),
                        Optional.of(new Country("BY")),
                        Optional.empty(),
                        Optional.of("+000 00 000-00-00"))))));
        instance.given(new Given.Applications(EDITION, List.of()));
    }

    /**
     * Once, from the beginning; an address has no other application. Who is accredited already comes from the outlet
     * that is known, of the others every second one proposes another.
     *
     * @return what the officers find
     */
    Case applies() {
        try (var visit = new ApplicantVisit(instance, somewhere())) {
            var name = "Journalist " + next();
            var mail = next() + "@crash.example";
            var isKnown = random.nextBoolean();
            if (isKnown) {
                Writers.isAccredited(instance, mail, name);
            }
            begins(visit, mail);
            for (var left = 1 + random.nextInt(3); left > 0; left--) {
                var words = next();
                does(Verb.WRITTEN, mail, words, () -> visit.writes(words));
            }
            var outlet = isKnown || random.nextBoolean() ? InstanceWorld.OUTLET.key() : "";
            if (!visit.writesOfWork("Herald " + next(), outlet)) {
                throw new IllegalStateException("What " + mail + " works for is refused");
            }
            DOCUMENTS.forEach(kind -> does(Verb.UPLOADED, mail, kind, () -> visit.uploads(kind, PICTURE)));
            does(Verb.UPLOADED, mail, DOCUMENTS.getFirst(), () -> visit.uploads(DOCUMENTS.getFirst(), PICTURE));
            does(Verb.HANDED_IN, mail, "", visit::handsIn);
            if (random.nextBoolean()) {
                does(Verb.WITHDRAWN, mail, "", visit::withdraws);
                does(Verb.TAKEN_UP_AGAIN, mail, "", visit::takesUpAgain);
                does(Verb.HANDED_IN, mail, "", visit::handsIn);
            }
            return new Case(visit.number(), name, isKnown);
        }
    }

    /** Begins, which is one letter. */
    void begins() {
        try (var visit = new ApplicantVisit(instance, somewhere())) {
            begins(visit, next() + "@crash.example");
        }
    }

    private void begins(ApplicantVisit visit, String mail) {
        does(Verb.BEGUN, mail, "", () -> visit.begins(EDITION.key(), mail));
    }

    private void does(Verb verb, String mail, String words, BooleanSupplier does) {
        applied.does(new Step(verb, mail, words), does);
    }

    private String next() {
        return "w" + Long.toString(random.nextLong() >>> 20, 36);
    }

    private InetAddress somewhere() {
        try {
            return InetAddress.getByAddress(new byte[] {
                127, (byte) (1 + random.nextInt(250)), (byte) random.nextInt(250), (byte) (1 + random.nextInt(250))
            });
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] picture() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
