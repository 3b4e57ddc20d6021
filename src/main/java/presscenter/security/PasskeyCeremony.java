package presscenter.security;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said between the press center and a passkey (WebAuthn level 3, 7.1 and 7.2). A passkey is asked by the press
 * center's own address only, its person shows presence and who it is, and a count that does not rise is refused: there
 * is a copy.
 */
@Component
class PasskeyCeremony {
    private static final int LONGEST_ANSWER = 20_000;

    /** In this order: every authenticator knows one of them. */
    private static final List<PublicKeyCredentialParameters> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
                    .stream()
                    .map(each -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, each))
                    .toList();

    private final JsonMapper json;
    private final Origin origin;
    private final String site;
    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter attested = new AttestedCredentialDataConverter(converter);

    /** Nobody's make is asked for: what a maker says of a passkey is neither wanted nor looked at. */
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    /** @param address where people find the press center: a passkey is bound to its host for good */
    PasskeyCeremony(JsonMapper json, @Value("${press.address}") String address) {
        this.json = json;
        var place = URI.create(address.toLowerCase(Locale.ROOT)); // as browsers write it
        this.site = Objects.requireNonNull(place.getHost(), "press.address names no host");
        this.origin = new Origin(place.getScheme() + "://" + place.getAuthority());
    }

    /**
     * What a browser asks a device in order to make a passkey, as JSON.
     *
     * @param house as the device calls the press center
     * @param existing which of the account's passkeys are not made once more
     */
    String creation(String challenge, String house, Person person, List<Passkey> existing) {
        return json.writeValueAsString(Map.of(
                "challenge",
                challenge,
                "rp",
                Map.of("id", site, "name", house),
                "user",
                Map.of("id", handle(person.id()), "name", person.username(), "displayName", person.name()),
                "pubKeyCredParams",
                ALGORITHMS.stream()
                        .map(each -> Map.of(
                                "type", "public-key", "alg", each.getAlg().getValue()))
                        .toList(),
                "timeout",
                PasskeyChallenges.GOOD_FOR.toMillis(),
                "attestation",
                "none",
                "authenticatorSelection",
                Map.of("userVerification", "required", "residentKey", "preferred"),
                "excludeCredentials",
                named(existing)));
    }

    /** What a browser asks a device in order to use one of these, as JSON. */
    String request(String challenge, List<Passkey> existing) {
        return json.writeValueAsString(Map.of(
                "challenge",
                challenge,
                "rpId",
                site,
                "timeout",
                PasskeyChallenges.GOOD_FOR.toMillis(),
                "userVerification",
                "required",
                "allowCredentials",
                named(existing)));
    }

    private static List<Map<String, String>> named(List<Passkey> passkeys) {
        return passkeys.stream()
                .map(each -> Map.of("type", "public-key", "id", each.credentialId()))
                .toList();
    }

    /** What a new passkey showed of itself; empty if this is no answer to this question. */
    Optional<Passkey.Attested> made(String challenge, String answer) {
        return understood(answer, () -> {
            var data = manager.verifyRegistrationResponseJSON(
                    answer, new RegistrationParameters(asked(challenge), ALGORITHMS, true, true));
            var shown = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var key = Objects.requireNonNull(shown.getAttestedCredentialData());
            return new Passkey.Attested(
                    text(key.getCredentialId()), text(attested.convert(key)), shown.isFlagBE(), shown.getSignCount());
        });
    }

    /** By which name a passkey answers; empty if this is no answer, or one for another account. */
    @SuppressWarnings("NullAway") // the library marks the bytes as nullable, and means their array
    Optional<String> name(UUID account, String answer) {
        return understood(answer, () -> {
                    var data = manager.parseAuthenticationResponseJSON(answer);
                    var whose = data.getUserHandle();
                    return whose == null || text(whose).equals(handle(account))
                            ? Optional.of(text(Objects.requireNonNull(data.getCredentialId())))
                            : Optional.<String>empty();
                })
                .flatMap(name -> name);
    }

    /** How often the passkey has signed now; empty if this is no answer of this one to this question. */
    OptionalLong passes(String challenge, Passkey.Attested passkey, String answer) {
        return understood(answer, () -> {
                    var known = new CredentialRecordImpl(
                            null,
                            true,
                            passkey.backupEligible(),
                            null,
                            passkey.signCount(),
                            attested.convert(ByteBuffer.wrap(bytes(passkey.data()))),
                            null,
                            null,
                            null,
                            null);
                    var data = manager.verifyAuthenticationResponseJSON(
                            answer,
                            new AuthenticationParameters(
                                    asked(challenge), known, List.of(bytes(passkey.credentialId())), true, true));
                    return Objects.requireNonNull(data.getAuthenticatorData()).getSignCount();
                })
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private ServerProperty asked(String challenge) {
        return ServerProperty.builder()
                .origin(origin)
                .rpId(site)
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    /** What cannot be read, or does not hold, is no answer; why, nobody learns. The library trips over what is odd. */
    private static <T> Optional<T> understood(String answer, Supplier<T> reading) {
        if (answer.length() > LONGEST_ANSWER) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException doesNotHold) {
            return Optional.empty();
        }
    }

    /** As an account is called on the device: its id, which says nothing of its person. */
    private static String handle(UUID account) {
        return text(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
