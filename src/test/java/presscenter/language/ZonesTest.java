package presscenter.language;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.language.Language.BELARUSIAN;
import static presscenter.language.Language.ENGLISH;
import static presscenter.language.Language.RUSSIAN;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A zone is chosen by its city, in the language of the page (L11, L15). */
class ZonesTest {
    private static final Instant NOW = Instant.parse("2026-10-29T07:00:00Z");
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");

    private final Messages messages = new Messages();
    private final Zones zones = new Zones(new Times(messages, MINSK), messages);

    @Test
    void a_zone_is_its_city_with_the_offset_of_now() {
        assertThat(zones.name(MINSK, NOW, BELARUSIAN)).isEqualTo("Мінск, UTC+3");
        assertThat(zones.name(MINSK, NOW, RUSSIAN)).isEqualTo("Минск, UTC+3");
        assertThat(zones.name(ZoneId.of("Europe/Warsaw"), NOW, ENGLISH)).isEqualTo("Warsaw, UTC+1");
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void no_city_is_left_in_english(Language language) {
        assertThat(zones.all(language))
                .hasSizeGreaterThan(300)
                .extracting(zone -> zones.name(zone, NOW, language))
                .noneMatch(name -> name.replace("UTC", "").matches(".*[A-Za-z].*"));
    }

    @Test
    void each_stands_once_in_the_order_of_the_language() {
        assertThat(zones.all(ENGLISH)).doesNotHaveDuplicates().contains(ZoneId.of("Asia/Kolkata"), MINSK);
        assertThat(zones.all(ENGLISH)).doesNotContain(ZoneId.of("Asia/Calcutta"));
        assertThat(zones.all(BELARUSIAN).stream()
                        .map(zone -> zones.name(zone, NOW, BELARUSIAN))
                        .filter(name -> List.of("Кіеў, UTC+2", "Мінск, UTC+3", "Нью-Ёрк, UTC−4")
                                .contains(name)))
                .containsExactly("Кіеў, UTC+2", "Мінск, UTC+3", "Нью-Ёрк, UTC−4");
    }

    @Test
    void a_part_of_the_city_s_name_or_of_the_id_finds_it() {
        assertThat(found("мін")).contains("Мінск, UTC+3");
        assertThat(found("minsk")).containsExactly("Мінск, UTC+3");
        assertThat(found("new york")).containsExactly("Нью-Ёрк, UTC−4");
    }

    private List<String> found(String typed) {
        return zones.all(BELARUSIAN).stream()
                .filter(zone -> zones.isMeant(typed, zone, NOW, BELARUSIAN))
                .map(zone -> zones.name(zone, NOW, BELARUSIAN))
                .toList();
    }
}
