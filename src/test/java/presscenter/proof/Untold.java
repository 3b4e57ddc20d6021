package presscenter.proof;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import presscenter.accreditation.ApplicationImport.Imported;
import presscenter.accreditation.ApplicationState;
import presscenter.accreditation.OutletProposal;
import presscenter.breach.BreachImport;
import presscenter.breach.BreachReport;
import presscenter.breach.MeasureDraft;
import presscenter.breach.Reason;
import presscenter.breach.Rung;
import presscenter.breach.Suspect;
import presscenter.instance.Instance;
import presscenter.instance.inside.Given;
import presscenter.language.Language;
import presscenter.proof.PressCorps.Became;
import presscenter.proof.ProofHouse.Who;
import presscenter.role.Role;

/**
 * What one of two worlds knows of somebody and the other does not; told to nobody but accreditation officers, and from
 * {@link #COLLEAGUE} on to whoever works at the desk (A5, A15, A20, E30, S2). A world keeps what it was given.
 */
enum Untold {
    DRAFT,
    HANDED_IN,
    QUESTION,
    REFUSAL,
    APPEAL,
    /** On the list for a place, of which there are few. */
    WAITING,
    PROPOSED_OUTLET,
    /** Of the outlet of those who ask, accredited, with a badge and an embargo grant. */
    COLLEAGUE,
    SUSPENSION,
    BREACH;

    /** An outlet that an applicant proposed. */
    static final String PROPOSED = "Reedbed Courier";

    /** What nobody gave a number. */
    private static final String NONE = "A-ZZZZZZZZ";

    private static final String WORDS = World.canary(Language.ENGLISH) + " is spoken of.";

    /** Whether press officers, editors and administrators may know of it. */
    boolean isKnownAtTheDesk() {
        return compareTo(COLLEAGUE) >= 0;
    }

    /** The address of whom it is about. */
    String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "@untold.example";
    }

    /** The number of that one's identity document. */
    String document() {
        return "UNTOLD-" + name();
    }

    /**
     * Gives it to a world.
     *
     * @return the number by which officers find it
     */
    String isGiven(Instance world, InstanceWorld people) {
        var officer = people.id(Who.ACCREDITOR);
        return switch (this) {
            case DRAFT -> number(world, someone());
            case HANDED_IN -> number(world, became(Optional.empty()));
            case QUESTION ->
                number(world, became(Optional.empty(), Became.by(officer, ApplicationState.NEEDS_INFORMATION, WORDS)));
            case REFUSAL ->
                number(world, became(Optional.empty(), Became.by(officer, ApplicationState.REFUSED, WORDS)));
            case APPEAL ->
                number(
                        world,
                        became(
                                Optional.empty(),
                                Became.by(officer, ApplicationState.REFUSED, WORDS),
                                Became.byTheApplicant(ApplicationState.SUBMITTED, WORDS)));
            case WAITING -> number(world, became(Optional.empty(), Became.by(officer, ApplicationState.WAITLISTED)));
            case PROPOSED_OUTLET -> {
                world.given(new Given.Proposals(
                        List.of(OutletProposal.of(PROPOSED, Language.ENGLISH, Optional.of("https://reeds.example")))));
                yield NONE;
            }
            case COLLEAGUE ->
                number(
                        world,
                        became(
                                Optional.of(account(world, Role.JOURNALIST, Role.EMBARGO_READER)),
                                Became.by(officer, ApplicationState.APPROVED)));
            case SUSPENSION ->
                number(
                        world,
                        became(
                                Optional.of(account(world, Role.JOURNALIST)),
                                Became.by(officer, ApplicationState.APPROVED),
                                Became.by(officer, ApplicationState.SUSPENDED, WORDS)));
            case BREACH -> breach(world, people, account(world, Role.JOURNALIST));
        };
    }

    private Imported someone() {
        return PressCorps.begun(address(), "Osk " + World.canary(Language.ENGLISH), document());
    }

    private Imported became(Optional<UUID> account, Became... became) {
        return PressCorps.handedIn(someone(), account, List.of(became));
    }

    private static String number(Instance world, Imported application) {
        return PressCorps.gives(world, List.of(application)).getFirst();
    }

    private UUID account(Instance world, Role... roles) {
        return InstanceWorld.opens(world, address(), "Osk " + World.canary(Language.ENGLISH), roles);
    }

    private static String breach(Instance world, InstanceWorld people, UUID person) {
        var opened = World.MORNING.minus(Duration.ofHours(3));
        return world.given(new Given.Breach(new BreachImport.Imported(
                        new BreachReport(
                                World.OUT,
                                "https://reeds.example/early",
                                opened,
                                "A reader of " + World.canary(Language.ENGLISH),
                                true,
                                Optional.of(person),
                                Optional.of(InstanceWorld.OUTLET.key())),
                        new MeasureDraft(
                                Rung.PROBATION,
                                new Suspect.WholeOutlet(InstanceWorld.OUTLET.key()),
                                World.MORNING.plus(Duration.ofDays(30)),
                                new Reason(WORDS)),
                        new Reason(WORDS),
                        people.id(Who.OFFICER),
                        people.id(Who.EDITOR),
                        opened,
                        opened.plus(Duration.ofHours(1)))))
                .numbers()
                .getFirst();
    }
}
