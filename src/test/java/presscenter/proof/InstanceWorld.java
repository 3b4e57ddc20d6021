package presscenter.proof;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import presscenter.instance.Instance;
import presscenter.instance.inside.Given;
import presscenter.instance.inside.Prepared;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.proof.ProofHouse.Who;
import presscenter.role.Role;
import presscenter.security.Outlet;
import presscenter.security.Preferences;
import presscenter.security.Scheme;

/** The {@link World} in a running instance. */
final class InstanceWorld {
    private static final String PASSWORD = "a heron stands in the reeds";
    static final Outlet OUTLET = new Outlet("proof-herald", Localized.of("Веснік", "Вестник", "Herald"), false);

    private final Prepared people;

    private InstanceWorld(Prepared people) {
        this.people = people;
    }

    /** Gives it. */
    static InstanceWorld in(Instance instance) {
        var people = instance.given(new Given.Accounts(
                PASSWORD,
                Arrays.stream(Who.values()).map(InstanceWorld::account).toList()));
        instance.given(new Given.Terms(World.TERMS, World.TERMS_IN_FULL, World.TERMS_SINCE, List.of()));
        instance.given(new Given.Words(World.NAMES, World.TOPICS));
        instance.given(World.releases(
                people.id(username(Who.OFFICER)),
                people.id(username(Who.EDITOR)),
                people.id(username(Who.TRANSLATOR))));
        return new InstanceWorld(people);
    }

    UUID id(Who who) {
        return people.id(username(who));
    }

    static BareBrowser signedIn(Instance instance, Who who) {
        return new BareBrowser(instance).signedIn(username(who), PASSWORD);
    }

    static Visitor visits(Instance instance, Who who) {
        return new Visitor(instance.address()).signsIn(username(who), PASSWORD);
    }

    private static Given.Account account(Who who) {
        var roles = Set.of(who.roles());
        return new Given.Account(
                username(who),
                "Proof " + who,
                roles,
                roles.contains(Role.JOURNALIST) ? Optional.of(OUTLET) : Optional.empty(),
                new Preferences(
                        Language.ENGLISH, List.of(Language.ENGLISH), ZoneId.of("Europe/Minsk"), Scheme.SYSTEM, false));
    }

    private static String username(Who who) {
        return who.name().toLowerCase(java.util.Locale.ROOT) + "@proof.example";
    }
}
