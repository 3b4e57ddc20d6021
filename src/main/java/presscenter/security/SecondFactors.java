package presscenter.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The second factors of accounts (S4), as they are kept and compared. Always within its caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SecondFactors {
    static final int PRINTED = 10;

    /** As what wrong codes are counted, apart from wrong passwords (S3). */
    static final String COUNTED = "code ";

    /** More than anybody has devices. */
    private static final int MOST_PASSKEYS = 20;

    private static final String SEALS = "code-app";
    private static final String HASHES = "printed-code";

    private final Accounts accounts;
    private final CodeApps apps;
    private final PrintedCodes printed;
    private final Passkeys passkeys;
    private final PasskeyChallenges challenges;
    private final PasskeyCeremony ceremony;
    private final Secrets secrets;
    private final Clock clock;

    SecondFactors(
            Accounts accounts,
            CodeApps apps,
            PrintedCodes printed,
            Passkeys passkeys,
            PasskeyChallenges challenges,
            PasskeyCeremony ceremony,
            Secrets secrets,
            Clock clock) {
        this.accounts = accounts;
        this.apps = apps;
        this.printed = printed;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.ceremony = ceremony;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * What is shown, and what was asked for it.
     *
     * @param question that a passkey was asked; empty if it was asked nothing, or this is a code
     */
    record Asked(ShownFactor shown, Optional<String> question) {}

    /**
     * Looks up what was asked, which is asked no more. It is stored by a connection of its own: to be called before
     * anything else holds one, or else many who do so at once wait for each other.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    Asked asked(UUID person, ShownFactor shown) {
        return new Asked(
                shown,
                switch (shown) {
                    case ShownFactor.Code code -> Optional.empty();
                    case ShownFactor.ByPasskey passkey -> challenges.take(person, passkey.in());
                });
    }

    /**
     * Which factor this is, if it is one of the person's that is still good; it never is again. Two who try the same
     * code at the same moment come one after the other.
     */
    Optional<Factor> pass(UUID person, Asked asked) {
        if (accounts.take(person).isEmpty()) {
            return Optional.empty();
        }
        return switch (asked.shown()) {
            case ShownFactor.Code(var typed) ->
                byApp(person, typed)
                        ? Optional.of(Factor.CODE_BY_APP)
                        : onPaper(person, typed) ? Optional.of(Factor.PRINTED_CODE) : Optional.empty();
            case ShownFactor.ByPasskey(var answer, var in) ->
                byPasskey(person, answer, asked.question()) ? Optional.of(Factor.PASSKEY) : Optional.empty();
        };
    }

    private boolean byPasskey(UUID person, String answer, Optional<String> asked) {
        var passkey = ceremony.name(person, answer).flatMap(name -> passkeys.find(name, person));
        if (asked.isEmpty() || passkey.isEmpty()) {
            return false;
        }
        var count = ceremony.passes(asked.get(), passkey.get().attested(), answer);
        count.ifPresent(signed -> passkey.get().answered(signed, now()));
        return count.isPresent();
    }

    private boolean byApp(UUID person, String typed) {
        return apps.findById(person)
                .filter(app -> app.passes(
                        new AppSecret(secrets.unseal(SEALS, app.sealedSecret())).stepOf(typed, clock.instant())))
                .isPresent();
    }

    private boolean onPaper(UUID person, String typed) {
        var hash = hash(person, PrintedCode.normal(typed)).getBytes(StandardCharsets.UTF_8);
        var found = printed.unspentOf(person).stream()
                .filter(code -> MessageDigest.isEqual(code.codeHash().getBytes(StandardCharsets.UTF_8), hash))
                .findFirst();
        found.ifPresent(code -> code.spend(now()));
        return found.isPresent();
    }

    /** Whether this app makes the person's codes, and since when. */
    Optional<Instant> appSince(UUID person) {
        return apps.findById(person).map(CodeApp::enrolledAt);
    }

    /** The person's passkeys, the oldest first. */
    List<PasskeyLine> passkeysOf(UUID person) {
        return passkeys.of(person).stream().map(Passkey::line).toList();
    }

    /**
     * What a browser asks a device in order to use one of the person's passkeys, as JSON.
     *
     * @param in the place where alone it may be answered
     * @return empty if the person has none
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    Optional<String> askPasskey(UUID person, String in) {
        var challenge = challenges.ask(person, in); // first: it is stored by a connection of its own
        return Optional.of(passkeys.of(person))
                .filter(existing -> !existing.isEmpty())
                .map(existing -> ceremony.request(challenge, existing));
    }

    /**
     * What a browser asks a device in order to make a passkey, as JSON.
     *
     * @param house as the device calls the press center
     * @param in the place where alone it may be answered
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    String offerPasskey(Person person, String house, String in) {
        return ceremony.creation(challenges.ask(person.id(), in), house, person, passkeys.of(person.id()));
    }

    /**
     * Looks up what was asked for a passkey to be made, which is asked no more; to be called before anything else holds
     * a connection, as {@link #asked(UUID, ShownFactor)} is.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<String> offered(UUID person, String in) {
        return challenges.take(person, in);
    }

    /**
     * Takes a passkey that was made.
     *
     * @param question that was asked for it
     * @throws AccountRefusal if this is no answer to it, or somebody has it already
     */
    void enrolPasskey(Account account, String name, String answer, Optional<String> question) {
        var attested = question.flatMap(challenge -> ceremony.made(challenge, answer));
        if (attested.filter(made -> !passkeys.existsByCredentialId(made.credentialId()))
                        .isEmpty()
                || passkeys.of(account.id()).size() >= MOST_PASSKEYS) {
            throw new AccountRefusal(AccountRefusal.Reason.PASSKEY_NOT_MADE);
        }
        var now = now();
        passkeys.save(new Passkey(PersonIds.next(now), account.id(), name, attested.get(), now));
        account.hasSecondFactor(now);
    }

    /** Takes one passkey away; the account's other factors stay. Whether it was one of the account's. */
    boolean removePasskey(Account account, UUID passkey) {
        var found = passkeys.of(account.id()).stream()
                .filter(each -> each.id().equals(passkey))
                .findFirst();
        found.ifPresent(passkeys::delete);
        return found.isPresent();
    }

    /** How many printed codes are still good. */
    int printedLeft(UUID person) {
        return printed.countUnspentOf(person);
    }

    /** Takes this app, in the place of the one before if there was one. */
    void enrol(Account account, AppSecret secret, long step) {
        var now = now();
        var sealed = secrets.seal(SEALS, secret.text());
        apps.findById(account.id())
                .ifPresentOrElse(
                        app -> app.isReplaced(sealed, step, now),
                        () -> apps.save(new CodeApp(account.id(), sealed, step, now)));
        account.hasSecondFactor(now);
    }

    /** Makes ten printed codes; those before are good for nothing any more. They cannot be shown again. */
    List<String> print(Account account) {
        var now = now();
        printed.deleteAllOf(account.id());
        return Stream.generate(() -> secrets.word(PrintedCode.SIGNS, PrintedCode.LENGTH))
                .distinct()
                .limit(PRINTED)
                .peek(code ->
                        printed.save(new PrintedCode(PersonIds.next(now), account.id(), hash(account.id(), code))))
                .map(code -> code.substring(0, PrintedCode.LENGTH / 2) + "-" + code.substring(PrintedCode.LENGTH / 2))
                .toList();
    }

    /** Forgets all factors of an account. */
    void remove(Account account) {
        apps.deleteById(account.id());
        printed.deleteAllOf(account.id());
        passkeys.deleteAllOf(account.id());
        account.hasNoSecondFactor(now());
    }

    private String hash(UUID person, String code) {
        return secrets.sign(HASHES, person + "|" + code);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
