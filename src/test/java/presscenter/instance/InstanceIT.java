package presscenter.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import presscenter.instance.inside.Given;
import presscenter.language.Language;
import presscenter.role.Role;
import presscenter.security.Preferences;
import presscenter.security.Scheme;

/** The packaged application beside a clock and a world that a test gives, and that it alone can be given them. */
class InstanceIT {
    private static final Instant MORNING = Instant.parse("2026-10-29T06:00:00Z");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_instance_has_the_clock_the_people_and_the_releases_that_it_is_given(boolean postgresql)
            throws IOException, InterruptedException {
        var settings = InstanceSettings.named(postgresql ? "given-postgresql" : "given", MORNING)
                .standing();
        try (var instance = (postgresql ? settings.onPostgreSql() : settings).start()) {
            assertThat(instance.now()).isEqualTo(MORNING);

            var people = instance.given(new Given.Accounts(
                    "a sentence nobody guesses",
                    List.of(
                            person("officer@lakeland.example", Role.PRESS_OFFICER),
                            person("editor@lakeland.example", Role.EDITOR))));
            var release = ARelease.numbered("2026-7K3M9Q", Language.ENGLISH)
                    .text(Language.ENGLISH, "Water levels are shared", "The lake states agree.", "From today.")
                    .approved(
                            MORNING.minus(Duration.ofHours(2)),
                            people.id("officer@lakeland.example"),
                            people.id("editor@lakeland.example"));
            assertThat(instance.given(List.of(release))).containsExactly("2026-7K3M9Q");
            assertThatThrownBy(() -> instance.given(List.of(release))).hasMessageContaining("refused");

            var later = MORNING.plus(Duration.ofHours(3));
            instance.standsAt(later);
            assertThat(instance.now()).isEqualTo(later);
            instance.runsFrom(later.plusSeconds(1));
            assertThat(instance.now()).isAfter(later);

            try (var client = HttpClient.newHttpClient()) {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create(instance.address() + "/actuator/health/readiness"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(200);
            }
            assertThat(Files.readString(instance.log())).doesNotContain("Water levels");
        }
    }

    @Test
    void the_shipped_application_has_none_of_it() throws IOException {
        try (var jar = new JarFile(ShippedApplication.JAR.toFile())) {
            var ours = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("BOOT-INF/classes/presscenter/"))
                    .toList();
            assertThat(ours).contains("BOOT-INF/classes/presscenter/PressCenter.class");
            assertThat(ours)
                    .noneMatch(name -> name.startsWith("BOOT-INF/classes/presscenter/instance/")
                            || name.startsWith("BOOT-INF/classes/presscenter/journey/"));
            for (var name :
                    ours.stream().filter(each -> each.endsWith(".class")).toList()) {
                var words = new String(
                        jar.getInputStream(jar.getEntry(name)).readAllBytes(),
                        java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(words).as(name).doesNotContain("instance.clock").doesNotContain("com/sun/net/httpserver");
            }
        }
    }

    private static Given.Account person(String username, Role role) {
        return new Given.Account(
                username,
                "Somebody",
                Set.of(role),
                Optional.empty(),
                new Preferences(
                        Language.ENGLISH, List.of(Language.ENGLISH), ZoneId.of("Europe/Minsk"), Scheme.SYSTEM, false));
    }
}
