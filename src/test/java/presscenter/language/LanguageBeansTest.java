package presscenter.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LanguageBeansTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withBean(Messages.class)
            .withBean(Times.class)
            .withBean(TypedTime.class)
            .withBean(Negotiation.class);

    @Test
    void the_institutions_zone_and_language_are_settings() {
        application
                .withPropertyValues("press.zone=Asia/Tokyo", "press.language=be")
                .run(started -> {
                    assertThat(started.getBean(Times.class).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
                    assertThat(started.getBean(Negotiation.class).choose(null, Optional.empty(), "de"))
                            .isEqualTo(Language.BELARUSIAN);
                });
    }

    @Test
    void without_a_setting_a_stranger_is_spoken_to_in_English() {
        application
                .withPropertyValues("press.zone=Europe/Minsk")
                .run(started -> assertThat(started.getBean(Negotiation.class).choose(null, Optional.empty(), null))
                        .isEqualTo(Language.ENGLISH));
    }

    @Test
    void a_zone_that_does_not_exist_stops_the_start() {
        application
                .withPropertyValues("press.zone=Europe/Nowhere")
                .run(started -> assertThat(started).hasFailed());
    }

    @Test
    void a_view_test_may_speak_the_pseudo_language() {
        application
                .withPropertyValues("press.zone=Europe/Minsk")
                .withUserConfiguration(PseudoMessages.class)
                .run(started -> assertThat(started.getBean(Messages.class).get(Language.RUSSIAN, "language.ago.moment"))
                        .isEqualTo("⟦только что⟧"));
    }
}
