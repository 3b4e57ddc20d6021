package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped list is the one that its rules make; decision 0002 says the rules in words. */
class CommonPasswordsTest {
    private static final Path LIST = Path.of("src/main/resources/security/common-passwords.txt");
    private static final String HEADING = """
            # Passwords of at least twelve characters that are guessed first, in small letters. Made by the rules of
            # docs/decisions/0002-password-hashing.md; CommonPasswordsTest holds the rules and compares.
            """;

    private static final List<String> WORDS = List.of(
            "password",
            "passwort",
            "welcome",
            "letmein",
            "administrator",
            "admin",
            "qwerty",
            "monkey",
            "dragon",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "superman",
            "master",
            "shadow",
            "michael",
            "jennifer",
            "iloveyou",
            "trustno",
            "secret",
            "changeme",
            "default",
            "temporary",
            "security",
            "journalist",
            "press",
            "presscenter",
            "presscentre",
            "newsroom",
            "conference",
            "embargo",
            "belarus",
            "minsk",
            "russia",
            "moscow",
            "summer",
            "winter",
            "spring",
            "autumn",
            "computer",
            "internet",
            "samsung",
            "google",
            "facebook",
            "whatever",
            "пароль",
            "админ",
            "администратор",
            "привет",
            "любовь",
            "солнышко",
            "наташа",
            "максим",
            "андрей",
            "марина",
            "москва",
            "россия",
            "беларусь",
            "минск",
            "здравствуй",
            "зенит",
            "спартак",
            "весна",
            "лето",
            "осень",
            "зима",
            "пресса",
            "прессцентр",
            "журналист",
            "конференция",
            "эмбарго",
            "секрет",
            "йцукен",
            "люблю",
            "победа",
            "прывітанне",
            "сакрэт",
            "каханне",
            "сонейка",
            "мінск",
            "мова",
            "радзіма",
            "вясна",
            "восень",
            "прэсцэнтр",
            "адміністратар",
            "журналіст",
            "канферэнцыя",
            "эмбарга",
            "вітаю",
            "гомель",
            "гродна",
            "брэст",
            "віцебск",
            "магілёў",
            "parol",
            "privet",
            "lyubov",
            "moskva",
            "rossiya",
            "natasha",
            "spartak",
            "zenit");

    private static final List<String> ENDINGS = List.of(
            "1",
            "12",
            "123",
            "1234",
            "12345",
            "123456",
            "1234567",
            "12345678",
            "123456789",
            "1234567890",
            "!",
            "1!",
            "123!",
            "1234!",
            "12345!",
            "2020",
            "2021",
            "2022",
            "2023",
            "2024",
            "2025",
            "2026",
            "2027",
            "2026!",
            "111",
            "1111",
            "111111",
            "000",
            "0000",
            "000000",
            "321",
            "54321",
            "654321",
            "777",
            "7777",
            "007",
            "qwerty",
            "qwe",
            "йцукен",
            "abc",
            "_1",
            "_123",
            "@123",
            "#123",
            "123123",
            "112233",
            "121212");

    private static final List<String> ROWS = List.of(
            "1234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "йцукенгшщзхъ",
            "фывапролджэ",
            "ячсмитьбю",
            "йцукенгшўзх",
            "фывапролджэ",
            "1qaz2wsx3edc4rfv5tgb",
            "qazwsxedcrfvtgb",
            "1q2w3e4r5t6y7u8i9o0p",
            "q1w2e3r4t5y6u7i8o9p0",
            "1й2ц3у4к5е6н7г8ш9щ0з",
            "abcdefghijklmnopqrstuvwxyz",
            "абвгдежзийклмнопрстуфхцчшщ",
            "абвгдежзійклмнопрстуўфхцчш",
            "11223344556677889900",
            "123321123321123321",
            "147258369147258369");

    /** Writes the list anew after a rule was changed. */
    static void main() throws IOException {
        Files.writeString(LIST, made());
    }

    @Test
    void the_list_is_what_its_rules_make() throws IOException {
        assertThat(Files.readString(LIST, StandardCharsets.UTF_8)).isEqualTo(made());
        assertThat(made().lines().count()).isGreaterThan(4_000);
    }

    @Test
    void a_listed_password_is_common_whatever_its_capitals() {
        var common = new CommonPasswords();
        assertThat(common.contains("Password1234!")).isTrue();
        assertThat(common.contains("ПАРОЛЬПАРОЛЬ")).isTrue();
        assertThat(common.contains("прывітанне123")).isTrue();
        assertThat(common.contains("1Q2w3E4r5T6y")).isTrue();
        assertThat(common.contains("a heron stands in the reeds")).isFalse();
        assertThat(common.contains("# password")).isFalse();
    }

    private static String made() {
        var all = new TreeSet<String>();
        for (var word : WORDS) {
            all.add(word);
            all.add(word + word);
            all.add(word + word + word);
            for (var ending : ENDINGS) {
                all.add(word + ending);
                all.add(leet(word) + ending);
            }
        }
        for (var first : WORDS) {
            for (var second : List.of(
                    "password", "admin", "qwerty", "love", "пароль", "админ", "press", "minsk", "мінск", "минск")) {
                all.add(first + second);
                all.add(second + first);
            }
        }
        for (var row : ROWS) {
            for (var length = 6; length <= row.length(); length++) {
                var part = row.substring(0, length);
                all.addAll(List.of(
                        part,
                        part + part,
                        new StringBuilder(part).reverse().toString(),
                        part + new StringBuilder(part).reverse(),
                        part + "1",
                        part + "123",
                        part + "123456",
                        part + "!"));
            }
            ROWS.forEach(other -> all.add(row.substring(0, 6) + other.substring(0, 6)));
        }
        for (var year = 1950; year <= 2027; year++) {
            for (var word : List.of(
                    "password",
                    "qwertyui",
                    "пароль",
                    "мой пароль ",
                    "january",
                    "december",
                    "студзень",
                    "снежань",
                    "январь",
                    "декабрь")) {
                all.add(word + year + year);
                all.add(word + "." + year);
                all.add(word + "-" + year);
                all.add(word + "_" + year + "!");
            }
        }
        return HEADING
                + new ArrayList<>(all)
                        .stream()
                                .map(each -> each.toLowerCase(Locale.ROOT))
                                .filter(each -> each.codePointCount(0, each.length()) >= Passwords.SHORTEST)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String leet(String word) {
        var result = word;
        for (var each : Map.of("a", "@", "o", "0", "e", "3", "s", "$", "i", "1", "а", "@", "о", "0", "е", "3")
                .entrySet()) {
            result = result.replace(each.getKey(), each.getValue());
        }
        return result;
    }
}
