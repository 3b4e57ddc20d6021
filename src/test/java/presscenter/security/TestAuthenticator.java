package presscenter.security;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A device with one passkey, and the browser before it: says what a good or an odd one would say (WebAuthn level 3).
 */
final class TestAuthenticator {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    /** What it says of itself; a test lets it lie. */
    String origin = "http://localhost:8080";

    String site = "localhost";
    boolean verifies = true;
    long count;

    private final byte[] name = new byte[24];
    private final KeyPair keys;
    private String handle = "";

    TestAuthenticator() {
        new SecureRandom().nextBytes(name);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the passkey as it is asked, and says so. */
    String makes(String asked) {
        var options = JSON.readTree(asked);
        handle = options.path("user").path("id").asString();
        var key = new ObjectConverter()
                .getCborMapper()
                .writeValueAsBytes(EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256));
        var data = joined(
                said(ATTESTED),
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) name.length).array(),
                name,
                key);
        var attestation = new ObjectConverter()
                .getCborMapper()
                .writeValueAsBytes(Map.of("fmt", "none", "attStmt", Map.of(), "authData", data));
        return answer(Map.of(
                "clientDataJSON", text(client("webauthn.create", options)), "attestationObject", text(attestation)));
    }

    /** Shows the passkey as it is asked. */
    String shows(String asked) {
        return shows(asked, handle);
    }

    /** The same, as if it were of the account of this handle; a device need not say whose it is. */
    String shows(String asked, String handle) {
        var client = client("webauthn.get", JSON.readTree(asked));
        var data = said(0);
        var response = new TreeMap<>(Map.of(
                "clientDataJSON", text(client),
                "authenticatorData", text(data),
                "signature", text(signed(joined(data, sha256(client))))));
        if (!handle.isEmpty()) {
            response.put("userHandle", handle);
        }
        return answer(response);
    }

    private byte[] said(int flags) {
        return joined(
                sha256(site.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) (flags | PRESENT | (verifies ? VERIFIED : 0))},
                ByteBuffer.allocate(4).putInt((int) ++count).array());
    }

    private byte[] client(String type, JsonNode asked) {
        return JSON.writeValueAsBytes(
                Map.of("type", type, "challenge", asked.path("challenge").asString(), "origin", origin));
    }

    private String answer(Map<String, String> response) {
        return JSON.writeValueAsString(Map.of(
                "id",
                text(name),
                "rawId",
                text(name),
                "type",
                "public-key",
                "clientExtensionResults",
                Map.of(),
                "response",
                response));
    }

    private byte[] signed(byte[] what) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] what) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(what);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
