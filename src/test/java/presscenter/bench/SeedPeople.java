package presscenter.bench;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import presscenter.language.Language;
import presscenter.release.OnDuty;
import presscenter.role.Role;
import presscenter.security.Scheme;

/** Journalists, every tenth of them an embargo reader who accepted the terms, an officer and an editor. */
final class SeedPeople {
    static final String PASSWORD = "a heron stands in the reeds";
    static final UUID OFFICER = new UUID(0x7000L, 0x8000_0000_0000_0001L);
    static final UUID EDITOR = new UUID(0x7000L, 0x8000_0000_0000_0002L);
    static final int READERS = 2_500;

    private static final List<Language> LANGUAGES = List.of(Language.values());
    private static final int OUTLETS = 200;
    private static final String HASH = "0".repeat(64); // of terms: nobody compares it here

    private SeedPeople() {}

    /** The person of this number, from 0. */
    static UUID reader(int number) {
        return new UUID(0x7001L, 0x8000_0000_0000_0000L + number);
    }

    static String username(int number) {
        return "reader" + number + "@bench.example";
    }

    /** Whether this reader holds a grant. */
    static boolean readsEmbargoed(int number) {
        return number % 10 == 9;
    }

    static String outlet(int number) {
        return "outlet-" + number % OUTLETS;
    }

    static void write(Connection database, Instant now) throws SQLException {
        accounts(database, now);
        terms(database, now);
        try (var visits = new Rows(database, "release_visit", "person, latest, previous")) {
            for (int number = 0; number < READERS; number++) {
                visits.add(reader(number), now.minus(Duration.ofHours(3)), now.minus(Duration.ofHours(20)));
            }
        }
        try (var duties = new Rows(database, "release_duty", "function, name, telephone, languages, from_at, to_at")) {
            duties.add(
                    OnDuty.Function.OFFICER,
                    SeedWords.inThree("Ганна Азёрная", "Анна Озёрная", "Hanna Laker"),
                    "+375 17 000 00 00",
                    "be en ru",
                    now.minus(Duration.ofHours(4)),
                    now.plus(Duration.ofDays(30)));
        }
    }

    private static void accounts(Connection database, Instant now) throws SQLException {
        var hash = Objects.requireNonNull(
                new Argon2Password4jPasswordEncoder(Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID))
                        .encode(PASSWORD));
        try (var accounts = new Rows(
                        database,
                        "security_account",
                        "id, username, name, outlet_key, outlet_be, outlet_ru, outlet_en, outlet_wire, interface_language, reading_languages, zone, scheme, large_type, password_hash, first_administrator, created_at, version");
                var roles = new Rows(database, "security_account_role", "account_id, role")) {
            for (int number = 0; number < READERS; number++) {
                var language = LANGUAGES.get(number % LANGUAGES.size()).tag();
                accounts.add(
                        reader(number),
                        username(number),
                        "Reader " + number,
                        outlet(number),
                        "Веснік " + number % OUTLETS,
                        "Вестник " + number % OUTLETS,
                        "Herald " + number % OUTLETS,
                        false,
                        language,
                        language.equals("en") ? "en,ru" : language + ",en",
                        "Europe/Minsk",
                        Scheme.SYSTEM,
                        false,
                        hash,
                        false,
                        now.minus(Duration.ofDays(400)),
                        0L);
                roles.add(reader(number), Role.JOURNALIST);
                if (readsEmbargoed(number)) {
                    roles.add(reader(number), Role.EMBARGO_READER);
                }
            }
        }
    }

    private static void terms(Connection database, Instant now) throws SQLException {
        var since = now.minus(Duration.ofDays(300));
        try (var terms = new Rows(database, "release_terms", "version, hash, title, body, since")) {
            terms.add(
                    1,
                    HASH,
                    SeedWords.inThree("Умовы", "Условия", "Terms"),
                    SeedWords.inThree("<p>Да часу.</p>", "<p>До времени.</p>", "<p>Until its time.</p>"),
                    since);
        }
        try (var acceptances =
                new Rows(database, "release_terms_acceptance", "person, outlet, version, hash, language, at")) {
            for (int number = 0; number < READERS; number++) {
                if (readsEmbargoed(number)) {
                    acceptances.add(reader(number), outlet(number), 1, HASH, "en", since);
                }
            }
        }
    }
}
