package presscenter.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import presscenter.accreditation.ApplicationImport.Imported;
import presscenter.accreditation.ApplicationState;
import presscenter.instance.Instance;
import presscenter.proof.PressCorps.Became;
import presscenter.proof.ProofHouse.Who;

/** Who may not know of what is {@link Untold}. */
enum Onlooker {
    NOBODY,
    /** Has the link of a letter to somebody who has used it. */
    USED_LINK,
    WRITING,
    REFUSED,
    ACCREDITED,
    JOURNALIST,
    EMBARGO_READER,
    TRANSLATOR,
    OFFICER,
    EDITOR,
    ADMINISTRATOR;

    /** Lets those who apply do so, each decided by this officer. */
    static void apply(Instance world, UUID officer) {
        PressCorps.gives(
                world,
                Arrays.stream(values())
                        .filter(each -> each.hasApplication() || each == USED_LINK)
                        .map(each -> each.became(officer))
                        .toList());
    }

    /** Whether the browser holds the key to an application of one's own. */
    boolean hasApplication() {
        return this == WRITING || this == REFUSED || this == ACCREDITED;
    }

    /** Who is signed in; empty if nobody is. */
    Optional<Who> who() {
        return Arrays.stream(Who.values())
                .filter(who -> who.name().equals(name()))
                .findFirst();
    }

    /** Whether it is somebody who works at the desk, but for accreditation. */
    boolean isAtTheDesk() {
        return this == OFFICER || this == EDITOR || this == ADMINISTRATOR;
    }

    String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "@onlooker.example";
    }

    /** What this one handed in, and what became of it. */
    private Imported became(UUID officer) {
        var application = PressCorps.begun(address(), "Vera Kastel", "SEEN-" + name());
        return switch (this) {
            case REFUSED ->
                PressCorps.handedIn(
                        application,
                        Optional.empty(),
                        List.of(Became.by(officer, ApplicationState.REFUSED, "Your editor did not answer.")));
            case ACCREDITED ->
                PressCorps.handedIn(
                        application, Optional.empty(), List.of(Became.by(officer, ApplicationState.APPROVED)));
            default -> application;
        };
    }
}
