package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import presscenter.language.Language;
import presscenter.role.Role;
import tools.jackson.databind.json.JsonMapper;

/** What is said between the press center and a passkey, and what is said in its place. */
class PasskeyCeremonyTest {
    private static final UUID ACCOUNT = new UUID(7, 8);
    private static final String CHALLENGE = "b25lLXF1ZXN0aW9uLW9uZS1xdWVzdGlvbi1vbmUtcXU";

    private final PasskeyCeremony ceremony =
            new PasskeyCeremony(JsonMapper.builder().build(), "http://localhost:8080");
    private final TestAuthenticator device = new TestAuthenticator();

    @Test
    void a_device_is_asked_who_its_person_is_and_by_this_address_only() {
        assertThat(asked())
                .contains(
                        "\"userVerification\":\"required\"",
                        "\"attestation\":\"none\"",
                        "\"id\":\"localhost\"",
                        "\"challenge\":\"" + CHALLENGE + "\"")
                .doesNotContain("8080");
        assertThat(ceremony.request(CHALLENGE, List.of()))
                .contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://press.example", "https://press.example/", "https://press.example/center"})
    void the_site_is_the_host_of_the_address_whatever_follows_it(String address) {
        var there = new PasskeyCeremony(JsonMapper.builder().build(), address);
        device.origin = "https://press.example";
        device.site = "press.example";

        assertThat(there.made(CHALLENGE, device.makes(asked()))).isPresent();
    }

    @Test
    void what_a_passkey_says_of_itself_is_kept_and_its_answers_are_known_by_it() {
        var made = ceremony.made(CHALLENGE, device.makes(asked())).orElseThrow();
        var answer = device.shows(ceremony.request(CHALLENGE, List.of()));

        assertThat(ceremony.name(ACCOUNT, answer)).contains(made.credentialId());
        assertThat(ceremony.name(new UUID(7, 9), answer))
                .as("of another account")
                .isEmpty();
        assertThat(ceremony.passes(CHALLENGE, made, answer)).hasValue(2);
        assertThat(ceremony.passes(CHALLENGE.toLowerCase(Locale.ROOT), made, answer))
                .isEmpty();
    }

    @Test
    void nothing_odd_is_an_answer_and_nothing_odd_fails_otherwise() {
        var making = device.makes(asked());
        var made = ceremony.made(CHALLENGE, making).orElseThrow();
        var answer = device.shows(ceremony.request(CHALLENGE, List.of()));
        var random = new Random(4);
        for (var odd : List.of("", "{}", "[]", "null", "{\"id\":1}", "{\"response\":null}", "x".repeat(30_000))) {
            assertThat(ceremony.made(CHALLENGE, odd)).isEmpty();
            assertThat(ceremony.name(ACCOUNT, odd)).isEmpty();
            assertThat(ceremony.passes(CHALLENGE, made, odd)).isEmpty();
        }
        for (var i = 0; i < 2_000; i++) {
            assertThat(ceremony.made(CHALLENGE, cut(making, random))).isEmpty();
            assertThat(ceremony.passes(CHALLENGE, made, cut(answer, random))).isEmpty();
            ceremony.passes(CHALLENGE, made, changed(answer, random));
        }
    }

    private static String cut(String text, Random random) {
        return text.substring(0, random.nextInt(text.length()));
    }

    /** With another sign in one place, wherever that is; some such changes mean nothing. */
    private static String changed(String text, Random random) {
        var at = random.nextInt(text.length());
        return text.substring(0, at) + (char) (33 + random.nextInt(90)) + text.substring(at + 1);
    }

    private String asked() {
        return ceremony.creation(
                CHALLENGE,
                "Press Center",
                new Person(
                        ACCOUNT,
                        "ada@example.org",
                        "Ada Linden",
                        Set.of(Role.EDITOR),
                        Optional.empty(),
                        new Preferences(
                                Language.ENGLISH,
                                List.of(Language.ENGLISH),
                                ZoneId.of("Europe/Minsk"),
                                Scheme.SYSTEM,
                                false)),
                List.of());
    }
}
