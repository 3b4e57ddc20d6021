package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.mock.env.MockEnvironment;
import presscenter.role.Role;

/** What stops a start: S11 and wrong settings. */
class StartTest extends SecurityHouse {
    @ParameterizedTest
    @CsvSource({
        "server.port,               abc,                    PRESS_PORT",
        "server.port,               70000,                  PRESS_PORT",
        "press.zone,                Nowhere,                PRESS_ZONE",
        "press.reader-log-kept,     two years,              PRESS_READER_LOG_KEPT",
        "press.reader-log-kept,     P0M,                    PRESS_READER_LOG_KEPT",
        "press.reader-log-kept,     P30D,                   PRESS_READER_LOG_KEPT",
        "press.reader-log-kept,     -P24M,                  PRESS_READER_LOG_KEPT",
        "press.proxy,               proxy.example.org,      PRESS_PROXY",
        "press.hall,                everywhere,             PRESS_HALL",
        "press.second-factor,       sometimes,              PRESS_SECOND_FACTOR",
        "press.language,            de,                     press.language",
        "spring.datasource.url,     mysql://x,              PRESS_DATABASE_URL",
        "spring.datasource.password,postgres,               PRESS_DATABASE_PASSWORD",
        "vaadin.productionMode,     false,                  development mode",
        "spring.h2.console.enabled, true,                   console"
    })
    void a_wrong_setting_stops_the_start_with_one_sentence_that_names_it(String name, String value, String named) {
        assertThatThrownBy(() -> SettingsCheck.check(new MockEnvironment().withProperty(name, value)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(named)
                .satisfies(refused -> {
                    var said = new StartRefusedAnalyzer().analyze(new IllegalStateException(refused));
                    assertThat(said).isNotNull();
                    assertThat(said.getDescription()).isEqualTo(refused.getMessage());
                    assertThat(StartFailureReporter.sentence(said)).isEqualTo("press: " + refused.getMessage());
                });
    }

    @Test
    void the_names_in_the_environment_and_the_properties_are_the_same_settings() throws IOException {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of(
                                "PRESS_DATABASE_URL",
                                "jdbc:postgresql://db/press",
                                "PRESS_PORT",
                                "9001",
                                "PRESS_SECOND_FACTOR",
                                "enrolled")));
        settings.getPropertySources().addLast(new ResourcePropertySource("classpath:application.properties"));
        assertThat(settings.getProperty("spring.datasource.url")).isEqualTo("jdbc:postgresql://db/press");
        assertThat(settings.getProperty("server.port")).isEqualTo("9001");
        assertThat(Binder.get(settings)
                        .bind("press", SecuritySettings.class)
                        .get()
                        .secondFactor())
                .isEqualTo(SecondFactorDemand.ENROLLED);

        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "given",
                        Map.of("press.port", "9002", "press.data", "/srv/press", "press.database.user", "ada")));
        assertThat(settings.getProperty("server.port")).isEqualTo("9002");
        assertThat(settings.getProperty("spring.datasource.username")).isEqualTo("ada");
        settings.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        assertThat(settings.getProperty("spring.datasource.url")).startsWith("jdbc:h2:file:/srv/press/press;");
    }

    @Test
    void good_settings_and_the_demonstrations_own_do_not() {
        var good = new MockEnvironment()
                .withProperty("server.port", "8443")
                .withProperty("press.zone", "Asia/Tokyo")
                .withProperty("press.proxy", "10.0.0.5, 2001:db8::/32")
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/press");
        assertThatCode(() -> SettingsCheck.check(good)).doesNotThrowAnyException();
        var demo = new MockEnvironment().withProperty("vaadin.productionMode", "false");
        demo.setActiveProfiles("demo");
        assertThatCode(() -> SettingsCheck.check(demo)).doesNotThrowAnyException();
    }

    @Test
    void the_word_demo_without_the_demonstrations_profile_loosens_nothing() {
        var outside =
                new MockEnvironment().withProperty("press.demo", "true").withProperty("vaadin.productionMode", "false");
        assertThatThrownBy(() -> SettingsCheck.check(outside)).isInstanceOf(StartRefused.class);
    }

    @Test
    void an_unreachable_database_is_named() {
        var said = new StartRefusedAnalyzer()
                .analyze(new IllegalStateException(new SQLException("Connection refused", "08001")));
        assertThat(said).isNotNull();
        assertThat(said.getDescription()).contains("PRESS_DATABASE_URL").doesNotContain("Connection refused");
        assertThat(new StartRefusedAnalyzer().analyze(new IllegalStateException(new SQLException("x", "42000"))))
                .isNull();
    }

    @Test
    void demonstration_accounts_stop_a_start_outside_of_the_demonstration() {
        assertThatCode(() -> new DemoAccountsCheck(accounts, false).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
        opened("start@demo.example", Role.PRESS_OFFICER);
        assertThatThrownBy(() -> new DemoAccountsCheck(accounts, false).afterSingletonsInstantiated())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PRESS_DATA");
        assertThatCode(() -> new DemoAccountsCheck(accounts, true).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    @Test
    void the_demonstration_does_not_start_among_the_accounts_of_a_real_press_center() {
        opened(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> new DemoAccountsCheck(accounts, true).afterSingletonsInstantiated())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PRESS_DATABASE_URL");
    }
}
