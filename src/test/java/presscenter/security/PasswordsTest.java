package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private static final int FLOOD = 40;

    private final Passwords passwords = new Passwords(new CommonPasswords());

    @AfterEach
    void no_more_is_hashed() {
        passwords.destroy();
    }

    @Test
    void a_flood_of_sign_ins_keeps_no_page_waiting() throws Exception {
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var signIns = new ArrayList<Future<Boolean>>();
            for (int each = 0; each < FLOOD; each++) {
                signIns.add(requests.submit(() -> passwords.matches("three herons on the pier", Optional.empty())));
            }
            var stillHashed = requests.submit(() ->
                            signIns.stream().filter(signIn -> !signIn.isDone()).count())
                    .get();
            assertThat(stillHashed).isGreaterThan(FLOOD / 2);
            for (var signIn : signIns) {
                assertThat(signIn.get()).isFalse();
            }
        }
    }

    @Test
    void a_password_matches_its_hash_however_its_letters_are_composed() {
        var hash = Optional.of(passwords.hash("Зоркі над возерам й"));
        assertThat(passwords.matches("Зоркі над возерам \u0438\u0306", hash)).isTrue();
        assertThat(passwords.matches("Зоркі над возерам и", hash)).isFalse();
    }
}
