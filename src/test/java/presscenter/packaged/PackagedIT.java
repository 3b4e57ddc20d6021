package presscenter.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A press center begins: started from the jar, its first administrator, stopped, looked at, started wrongly. */
@SuppressWarnings("NullAway.Init") // started before the tests
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackagedIT {
    private static final Pattern LINK = Pattern.compile("http://localhost:(\\d+)(/welcome/\\S+)");
    private static final Pattern LOG_LINE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\S+ +(INFO|WARN|ERROR) .*");
    private static final String HANDED_ON = "MIT|Apache-2.0|BSD-[23]-Clause|ISC|OFL-1.1|0BSD";
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    @TempDir
    static Path data;

    private static PressProcess press;
    private static String link;
    private static int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void starts() {
        press = PressProcess.application(data, Map.of());
        link = press.awaits(line -> LINK.matcher(line).matches());
        var found = LINK.matcher(link);
        assertThat(found.matches()).isTrue();
        port = Integer.parseInt(found.group(1));
        link = found.group(2);
    }

    @AfterAll
    static void ends() {
        press.close();
    }

    @Test
    @Order(1)
    void the_first_start_prints_one_link_for_the_first_administrator_and_else_one_line_an_event() {
        assertThat(press.lines().stream().filter(line -> line.contains("/welcome/")))
                .singleElement()
                .asString()
                .matches(LINK);
        assertThat(press.lines())
                .filteredOn(line -> !LINK.matcher(line).matches())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches(LOG_LINE))
                .noneSatisfy(line -> assertThat(line).containsIgnoringCase("password4j"))
                .noneSatisfy(line -> assertThat(line).contains(" WARN "))
                .noneSatisfy(line -> assertThat(line).contains(" ERROR "));
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator/health/liveness,  200",
        "/actuator/health/readiness, 200",
        "/actuator,                  302",
        "/actuator/env,              302",
        "/actuator/heapdump,         302",
        "/h2-console,                302"
    })
    @Order(2)
    void liveness_and_readiness_are_open_and_nothing_else_of_the_inside(String path, int status) throws Exception {
        var answer = asks(path, "en");
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 302) {
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(where -> assertThat(where).contains("/login"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                be | аднаразовую спасылку для першага адміністратара
                ru | одноразовую ссылку для первого администратора
                en | one-time link for the first administrator
                """)
    @Order(3)
    void the_first_page_says_how_to_begin(String language, String how) throws Exception {
        assertThat(asks("/", language).body()).contains(how);
    }

    @Test
    @Order(4)
    void production_ships_no_development_tools_and_names_the_licences_of_what_it_ships() throws IOException {
        try (var jar = new JarFile(PressProcess.jar().toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .noneMatch(name -> name.matches(".*/(vaadin-dev|spring-boot-devtools|copilot).*"));
            var java = lines(jar, "java.txt");
            assertThat(java).anyMatch(line -> line.contains("com.h2database:h2:"));
            assertThat(java)
                    .filteredOn(line -> line.contains("- http") || line.contains("no url"))
                    .hasSizeGreaterThan(80)
                    .allSatisfy(
                            line -> assertThat(offersMoreThanGpl(line)).as(line).isTrue())
                    .noneSatisfy(line -> assertThat(line).containsIgnoringCase("unknown license"));
            var npm = lines(jar, "npm.txt");
            assertThat(npm).anyMatch(line -> line.startsWith("@vaadin/")).anyMatch(line -> line.startsWith("@tiptap/"));
            assertThat(npm)
                    .filteredOn(line -> line.matches("@?\\S+ \\d\\S* \\(.*"))
                    .allSatisfy(line ->
                            assertThat(line).matches(".* \\((" + HANDED_ON + "|\\(MPL-2.0 OR Apache-2.0\\))\\).*"));
        }
    }

    /** Whether one of the licences at the line's head is not the GPL; the LGPL is another one. */
    private static boolean offersMoreThanGpl(String line) {
        return Pattern.compile("\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)")
                .matcher(line)
                .results()
                .map(each -> each.group(1))
                .filter(licence -> !licence.contains(":")) // the artifact itself
                .anyMatch(licence -> licence.matches(".*(LGPL|Lesser).*") || !licence.matches(".*(GPL|GNU General).*"));
    }

    private static List<String> lines(JarFile jar, String name) throws IOException {
        var entry = jar.getEntry("META-INF/licences/" + name);
        assertThat(entry).as(name).isNotNull();
        try (var stream = jar.getInputStream(entry)) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }

    @Test
    @Order(5)
    void the_first_administrator_chooses_a_password_by_the_link_once_and_signs_in() throws Exception {
        var chosen = sends(
                link,
                Map.of("name", "Ada Linden", "username", "ada@press.example", "password", "herons stand in the reeds"));
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(asks(link, "en").statusCode()).as("the link, a second time").isEqualTo(404);
        var entered = sends("/login", Map.of("username", "ada@press.example", "password", "herons stand in the reeds"));
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location"))
                .as("to set up a second factor first (S4)")
                .hasValueSatisfying(to -> assertThat(to).endsWith("/account"));
        assertThat(asks("/account", "en").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(6)
    void it_stops_within_ten_seconds_with_everything_saved_and_no_word_of_anybodys_in_the_log() throws SQLException {
        assertThat(press.stops()).isLessThan(Duration.ofSeconds(10));
        assertThat(press.lines())
                .filteredOn(line -> !LINK.matcher(line).matches())
                .allSatisfy(line -> assertThat(line).matches(LOG_LINE))
                .noneSatisfy(line -> assertThat(line).containsAnyOf("herons", "Ada Linden", "ada@press.example"))
                .noneSatisfy(line -> assertThat(line).contains(" ERROR "));
        assertThat(inTheDatabase("select count(*) from security_account")).isEqualTo(1);
        assertThat(inTheDatabase("select count(*) from security_link where spent_at is null"))
                .isZero();
    }

    @Test
    @Order(7)
    void the_chain_of_its_audit_trail_is_whole() throws SQLException {
        try (var audit = PressProcess.audit(data)) {
            assertThat(audit.exit()).isZero();
            assertThat(audit.lines()).anyMatch(line -> line.matches("\\d+ entries, chain whole, head [0-9a-f]+"));
            assertThat(audit.lines())
                    .anyMatch(line -> line.matches("acceptances of the terms: \\d+, as the trail says"));
        }
        inTheDatabase("select count(*) from audit_entry");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                PRESS_PORT                 | eighty                  | PRESS_PORT is “eighty”
                PRESS_DATABASE_URL         | jdbc:mysql://db/press   | PRESS_DATABASE_URL must begin with
                PRESS_DATABASE_PASSWORD    | changeme                | PRESS_DATABASE_PASSWORD is one that everybody knows
                PRESS_SECOND_FACTOR        | sometimes               | PRESS_SECOND_FACTOR is “sometimes”
                VAADIN_PRODUCTIONMODE      | false                   | development mode
                SPRING_H2_CONSOLE_ENABLED  | true                    | console
                """)
    @Order(8)
    void a_wrong_setting_stops_the_start_with_a_sentence(String setting, String value, String sentence) {
        try (var refused = PressProcess.application(data, Map.of(setting, value))) {
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.lines())
                    .filteredOn(line -> !LOG_LINE.matcher(line).matches())
                    .singleElement()
                    .asString()
                    .startsWith("press: ")
                    .contains(sentence);
        }
    }

    @Test
    @Order(9)
    void accounts_of_the_demonstration_stop_a_start_outside_of_it() throws SQLException {
        try (var connection = database();
                var statement = connection.createStatement()) {
            statement.execute("update security_account set username = 'editor@demo.example'");
        }
        try (var refused = PressProcess.application(data, Map.of())) {
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.lines())
                    .filteredOn(line -> !line.contains(" INFO "))
                    .singleElement()
                    .asString()
                    .startsWith("press: ")
                    .contains("accounts of the demonstration");
        }
    }

    @ParameterizedTest
    @CsvSource({"help, 0", "publish, 2", "prove --pairs 3x, 2", "prove --seed, 2"})
    @Order(10)
    void the_script_helps_and_ends_with_2_after_an_unknown_command(String command, int exit) {
        try (var script = PressProcess.script(data, Map.of(), command.split(" "))) {
            assertThat(script.exit()).isEqualTo(exit);
            assertThat(script.lines())
                    .extracting(line -> line.split(" +")[0] + " " + line.replaceFirst("^\\S+ *(\\S*).*", "$1"))
                    .contains(
                            "./press demo",
                            "./press test",
                            "./press run",
                            "./press audit",
                            "./press backup",
                            "./press restore",
                            "./press prove",
                            "./press help");
        }
    }

    private HttpResponse<String> asks(String path, String language) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept-Language", language)
                        .header("Accept", "text/html,application/json")
                        .build(),
                BodyHandlers.ofString());
    }

    /** Fetches a form and sends it back, as a browser does. */
    private HttpResponse<String> sends(String path, Map<String, String> fields) throws Exception {
        var form = FORM_TOKEN.matcher(asks(path, "en").body());
        assertThat(form.find()).isTrue();
        var body = "csrf=" + encoded(form.group(1)) + "&"
                + fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static java.sql.Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("press").toAbsolutePath() + ";IFEXISTS=TRUE", "press", "");
    }

    private static int inTheDatabase(String query) throws SQLException {
        try (var connection = database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
