package presscenter.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import presscenter.accreditation.ApplicantClass;
import presscenter.accreditation.ApplicationForm;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationForm.Technical;
import presscenter.accreditation.ApplicationImport.Imported;
import presscenter.accreditation.ApplicationImport.Step;
import presscenter.accreditation.ApplicationState;
import presscenter.accreditation.Country;
import presscenter.accreditation.DocumentKind;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.MinistryStatus;
import presscenter.accreditation.OtherRole;
import presscenter.accreditation.OutletDraft;
import presscenter.accreditation.OutletImport;
import presscenter.accreditation.OutletKind;
import presscenter.accreditation.Places;
import presscenter.accreditation.Remark;
import presscenter.instance.Instance;
import presscenter.instance.inside.Given;
import presscenter.language.Language;
import presscenter.language.Localized;

/** Applications for accreditation in a running instance: for one edition of few places, by people of one outlet. */
final class PressCorps {
    private static final Instant BEGUN = World.MORNING.minus(Duration.ofHours(20));
    private static final Instant OVER = Instant.parse("2026-12-31T21:00:00Z");
    private static final EditionFacts EDITION = new EditionFacts(
            "lakeland-2026",
            Localized.of("Азёрная канферэнцыя", "Озёрная конференция", "Lakeland Conference"),
            LocalDate.parse("2026-11-30"),
            LocalDate.parse("2026-12-02"),
            Instant.parse("2026-11-20T15:00:00Z"),
            false,
            new Places(Optional.of(3), Optional.of(2)));

    private PressCorps() {}

    /** From now on one may apply, and the outlet of the {@link InstanceWorld} is registered. */
    static void mayApply(Instance instance) {
        instance.given(new Given.Registered(List.of(new OutletImport.Imported(
                InstanceWorld.OUTLET.key(),
                new OutletDraft(
                        InstanceWorld.OUTLET.name(),
                        List.of(),
                        Optional.of(OutletKind.NEWSPAPER),
                        Optional.of(new Country("BY")),
                        Optional.of("https://herald.example"),
                        Optional.of("+000 00 000-00-00"))))));
        instance.given(new Given.Applications(EDITION, List.of()));
    }

    /** Gives applications; returns their numbers in the same order. */
    static List<String> gives(Instance instance, List<Imported> applications) {
        return instance.given(new Given.Applications(EDITION, applications)).numbers();
    }

    /** The path of the link that the letter to this address has, as it would go out now. */
    static String link(Instance instance, String address) {
        var application = instance.told("select id from accreditation_application where address = '" + address + "'")
                .getFirst()
                .getOrDefault("id", "");
        return instance.given(new Given.FoundAgain(UUID.fromString(application)))
                .numbers()
                .getFirst();
    }

    /** Somebody's application that is not handed in yet. */
    static Imported begun(String address, String name, String document) {
        return new Imported(
                EDITION.key(),
                address,
                Language.ENGLISH,
                new ApplicationForm(
                        name,
                        name,
                        Optional.of(ApplicantClass.FREELANCE),
                        "+000 00 000-00-00",
                        document,
                        new OutletChoice(Optional.of(InstanceWorld.OUTLET.key()), "Herald", ""),
                        "correspondent",
                        "Ian Brook",
                        Set.of(OtherRole.NONE),
                        Optional.of(MinistryStatus.NOT_NEEDED),
                        new Technical("", "", "", false)),
                Map.of(),
                BEGUN,
                List.of(),
                Optional.empty(),
                OVER);
    }

    /** The same with all documents, handed in, and then what became of it, an hour after each other. */
    static Imported handedIn(Imported application, Optional<UUID> account, List<Became> became) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(ApplicationState.SUBMITTED, later(0), Optional.empty(), Optional.empty()));
        became.forEach(each -> steps.add(new Step(
                each.state(), later(steps.size()), each.officer(), each.words().map(Remark::new))));
        return new Imported(
                application.edition(),
                application.address(),
                application.language(),
                application.form(),
                Map.of(
                        DocumentKind.LETTER, Applicant.PICTURE,
                        DocumentKind.IDENTITY, Applicant.PICTURE,
                        DocumentKind.PORTRAIT, Applicant.PICTURE),
                application.begun(),
                steps,
                account,
                application.until());
    }

    /**
     * What became of an application.
     *
     * @param officer who decided; empty if the applicant did
     * @param words why
     */
    record Became(ApplicationState state, Optional<UUID> officer, Optional<String> words) {
        static Became by(UUID officer, ApplicationState state) {
            return new Became(state, Optional.of(officer), Optional.empty());
        }

        static Became by(UUID officer, ApplicationState state, String words) {
            return new Became(state, Optional.of(officer), Optional.of(words));
        }

        static Became byTheApplicant(ApplicationState state, String words) {
            return new Became(state, Optional.empty(), Optional.of(words));
        }
    }

    private static Instant later(int hours) {
        return BEGUN.plus(Duration.ofHours(1L + hours));
    }
}
