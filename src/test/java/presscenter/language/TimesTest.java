package presscenter.language;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.language.Language.BELARUSIAN;
import static presscenter.language.Language.ENGLISH;
import static presscenter.language.Language.RUSSIAN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimesTest {
    private static final Messages MESSAGES = new Messages();
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 10, 28);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 29);
    private static final Instant TEN_IN_MINSK = Instant.parse("2026-10-29T07:00:00Z");

    private final Times times = new Times(MESSAGES, MINSK);

    @Test
    void a_date_is_written_as_each_language_writes_it() {
        assertThat(times.date(WEDNESDAY, ENGLISH)).isEqualTo("28 October 2026");
        assertThat(times.date(WEDNESDAY, RUSSIAN)).isEqualTo("28 октября 2026 г.");
        assertThat(times.date(WEDNESDAY, BELARUSIAN)).isEqualTo("28 кастрычніка 2026 г.");
        assertThat(times.shortDate(WEDNESDAY)).isEqualTo("28.10.2026");
        assertThat(times.shortDate(LocalDate.of(2026, 3, 1))).isEqualTo("01.03.2026");
    }

    @Test
    void every_month_stands_in_the_genitive_after_its_day() {
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> times.dayAndMonth(LocalDate.of(2026, month, 1), BELARUSIAN)))
                .containsExactly(
                        "1 студзеня",
                        "1 лютага",
                        "1 сакавіка",
                        "1 красавіка",
                        "1 мая",
                        "1 чэрвеня",
                        "1 ліпеня",
                        "1 жніўня",
                        "1 верасня",
                        "1 кастрычніка",
                        "1 лістапада",
                        "1 снежня");
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> times.dayAndMonth(LocalDate.of(2026, month, 1), RUSSIAN)))
                .containsExactly(
                        "1 января",
                        "1 февраля",
                        "1 марта",
                        "1 апреля",
                        "1 мая",
                        "1 июня",
                        "1 июля",
                        "1 августа",
                        "1 сентября",
                        "1 октября",
                        "1 ноября",
                        "1 декабря");
    }

    @Test
    void a_weekday_stands_before_its_date() {
        assertThat(times.weekdayAndDate(THURSDAY, ENGLISH)).isEqualTo("Thursday 29 October 2026");
        assertThat(times.weekdayAndDate(THURSDAY, RUSSIAN)).isEqualTo("четверг, 29 октября 2026 г.");
        assertThat(times.weekdayAndDate(THURSDAY, BELARUSIAN)).isEqualTo("чацвер, 29 кастрычніка 2026 г.");
        assertThat(times.dateAndTime(TEN_IN_MINSK, ENGLISH)).isEqualTo("Thursday 29 October 2026, 10:00");
        assertThat(times.dayAndTime(TEN_IN_MINSK, BELARUSIAN)).isEqualTo("чацвер, 29 кастрычніка, 10:00");
    }

    @Test
    void until_takes_the_genitive() {
        assertThat(times.untilDay(THURSDAY, ENGLISH)).isEqualTo("until Thursday 29 October");
        assertThat(times.untilDay(THURSDAY, RUSSIAN)).isEqualTo("до четверга, 29 октября");
        assertThat(times.untilDay(THURSDAY, BELARUSIAN)).isEqualTo("да чацвярга, 29 кастрычніка");
        assertThat(IntStream.range(0, 7).mapToObj(day -> times.untilDay(WEDNESDAY.plusDays(day), BELARUSIAN)))
                .containsExactly(
                        "да серады, 28 кастрычніка",
                        "да чацвярга, 29 кастрычніка",
                        "да пятніцы, 30 кастрычніка",
                        "да суботы, 31 кастрычніка",
                        "да нядзелі, 1 лістапада",
                        "да панядзелка, 2 лістапада",
                        "да аўторка, 3 лістапада");
        assertThat(times.until(TEN_IN_MINSK, RUSSIAN)).isEqualTo("до четверга, 29 октября, 10:00");
    }

    @Test
    void an_embargo_line_that_stands_alone_names_year_city_and_offset() {
        assertThat(times.untilInFull(TEN_IN_MINSK, ENGLISH))
                .isEqualTo("until Thursday 29 October 2026, 10:00, Minsk, UTC+3");
        assertThat(times.untilInFull(TEN_IN_MINSK, RUSSIAN))
                .isEqualTo("до четверга, 29 октября 2026 г., 10:00, Минск, UTC+3");
        assertThat(times.untilInFull(TEN_IN_MINSK, BELARUSIAN))
                .isEqualTo("да чацвярга, 29 кастрычніка 2026 г., 10:00, Мінск, UTC+3");
    }

    @Test
    void a_day_of_a_list_is_headed_as_people_call_it() {
        assertThat(times.dayHeading(THURSDAY, THURSDAY, ENGLISH)).isEqualTo("Today, Thursday 29 October");
        assertThat(times.dayHeading(THURSDAY, THURSDAY, RUSSIAN)).isEqualTo("Сегодня, четверг, 29 октября");
        assertThat(times.dayHeading(THURSDAY, THURSDAY, BELARUSIAN)).isEqualTo("Сёння, чацвер, 29 кастрычніка");
        assertThat(times.dayHeading(WEDNESDAY, THURSDAY, BELARUSIAN)).isEqualTo("Учора, серада, 28 кастрычніка");
        assertThat(times.dayHeading(THURSDAY, WEDNESDAY, BELARUSIAN)).isEqualTo("Заўтра, чацвер, 29 кастрычніка");
        assertThat(times.dayHeading(LocalDate.of(2026, 10, 27), THURSDAY, RUSSIAN))
                .isEqualTo("Вторник, 27 октября");
        assertThat(times.dayHeading(LocalDate.of(2025, 10, 29), THURSDAY, RUSSIAN))
                .isEqualTo("Среда, 29 октября 2025 г.");
    }

    @Test
    void the_clock_has_24_hours_and_is_the_institutions() {
        assertThat(times.time(Instant.parse("2026-10-29T18:05:59Z"))).isEqualTo("21:05");
        assertThat(times.time(LocalTime.MIDNIGHT)).isEqualTo("00:00");
        assertThat(times.stamp(TEN_IN_MINSK)).isEqualTo("29.10.2026 10:00");
        assertThat(times.fullStamp(TEN_IN_MINSK.plusSeconds(5))).isEqualTo("29.10.2026 10:00:05");
        assertThat(times.day(Instant.parse("2026-10-28T21:00:00Z"))).isEqualTo(THURSDAY);
    }

    @Test
    void a_moment_is_told_in_the_institutions_zone_in_UTC_and_in_the_readers() {
        assertThat(times.zones(TEN_IN_MINSK, WARSAW, ENGLISH))
                .isEqualTo("Minsk, UTC+3 · 07:00 UTC · 08:00 Warsaw, UTC+1 (your time)");
        assertThat(times.zones(TEN_IN_MINSK, WARSAW, BELARUSIAN))
                .isEqualTo("Мінск, UTC+3 · 07:00 UTC · 08:00 Варшава, UTC+1 (ваш час)");
        assertThat(times.zones(TEN_IN_MINSK, ZoneId.of("Europe/London"), RUSSIAN))
                .isEqualTo("Минск, UTC+3 · 07:00 UTC · 07:00 Лондон, UTC+0 (ваше время)");
    }

    @Test
    void the_offset_is_the_one_of_that_date() {
        var summer = Instant.parse("2026-07-01T07:00:00Z");
        assertThat(times.zones(summer, WARSAW, ENGLISH))
                .isEqualTo("Minsk, UTC+3 · 07:00 UTC · 09:00 Warsaw, UTC+2 (your time)");
        assertThat(times.offset(ZoneId.of("America/New_York"), summer)).isEqualTo("UTC−4");
        assertThat(times.offset(ZoneId.of("America/New_York"), TEN_IN_MINSK.plus(Duration.ofDays(10))))
                .isEqualTo("UTC−5");
    }

    @Test
    void an_offset_may_have_minutes() {
        assertThat(times.zones(TEN_IN_MINSK, ZoneId.of("Asia/Calcutta"), ENGLISH))
                .isEqualTo("Minsk, UTC+3 · 07:00 UTC · 12:30 Kolkata, UTC+5:30 (your time)");
        assertThat(times.offset(ZoneId.of("America/St_Johns"), TEN_IN_MINSK)).isEqualTo("UTC−2:30");
        assertThat(times.offset(ZoneId.of("Asia/Kathmandu"), TEN_IN_MINSK)).isEqualTo("UTC+5:45");
    }

    @Test
    void another_day_in_another_zone_is_said() {
        var soonAfterMidnight = Instant.parse("2026-10-28T22:30:00Z");
        assertThat(times.zones(soonAfterMidnight, WARSAW, ENGLISH))
                .isEqualTo("Minsk, UTC+3 · 28 October, 22:30 UTC · 28 October, 23:30 Warsaw, UTC+1 (your time)");
        assertThat(times.zones(Instant.parse("2026-10-29T20:00:00Z"), ZoneId.of("Asia/Tokyo"), BELARUSIAN))
                .isEqualTo("Мінск, UTC+3 · 20:00 UTC · 30 кастрычніка, 05:00 Токіа, UTC+9 (ваш час)");
    }

    @Test
    void what_would_be_said_twice_is_left_out() {
        assertThat(times.zones(TEN_IN_MINSK, MINSK, RUSSIAN)).isEqualTo("Минск, UTC+3 · 07:00 UTC");
        assertThat(times.zones(TEN_IN_MINSK, ZoneOffset.UTC, RUSSIAN))
                .isEqualTo("Минск, UTC+3 · 07:00 UTC (ваше время)");
        assertThat(new Times(MESSAGES, ZoneId.of("Etc/UTC")).zones(TEN_IN_MINSK, WARSAW, ENGLISH))
                .isEqualTo("UTC · 08:00 Warsaw, UTC+1 (your time)");
    }

    @Test
    void a_zone_without_a_city_is_told_by_its_offset() {
        assertThat(times.zones(TEN_IN_MINSK, ZoneId.of("+05:00"), ENGLISH))
                .isEqualTo("Minsk, UTC+3 · 07:00 UTC · 12:00 UTC+5 (your time)");
        assertThat(times.city(ZoneId.of("Etc/GMT-3"), TEN_IN_MINSK, ENGLISH)).isEqualTo("UTC+3");
    }

    @Test
    void no_zone_is_ever_told_by_the_platforms_name() {
        for (var id : ZoneId.getAvailableZoneIds()) {
            for (var language : Language.values()) {
                assertThat(times.zones(TEN_IN_MINSK, ZoneId.of(id), language))
                        .doesNotContain("GMT", "MSK", "Standard", "unknown");
            }
        }
    }

    @Test
    void a_city_outside_our_table_is_named_by_ICU() {
        assertThat(times.city(ZoneId.of("Europe/Malta"), TEN_IN_MINSK, BELARUSIAN))
                .isEqualTo("Мальта");
        assertThat(times.city(ZoneId.of("Europe/Kiev"), TEN_IN_MINSK, ENGLISH)).isEqualTo("Kyiv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT20S    | in less than a minute | меньше чем через минуту | менш чым праз хвіліну
            PT1M     | in 1 minute  | через 1 минуту  | праз 1 хвіліну
            PT2M     | in 2 minutes | через 2 минуты  | праз 2 хвіліны
            PT39M18S | in 39 minutes | через 39 минут | праз 39 хвілін
            PT59M40S | in 1 hour    | через 1 час     | праз 1 гадзіну
            PT90M    | in 1 hour 30 minutes | через 1 час 30 минут | праз 1 гадзіну 30 хвілін
            PT3H     | in 3 hours   | через 3 часа    | праз 3 гадзіны
            PT11H    | in 11 hours  | через 11 часов  | праз 11 гадзін
            PT21H    | in 21 hours  | через 21 час    | праз 21 гадзіну
            PT47H59M | in 2 days    | через 2 дня     | праз 2 дні
            P5D      | in 5 days    | через 5 дней    | праз 5 дзён
            P21D     | in 21 days   | через 21 день   | праз 21 дзень
            """)
    void time_left_reads_as_people_say_it(Duration left, String english, String russian, String belarusian) {
        var then = TEN_IN_MINSK.plus(left);
        assertThat(times.relative(then, TEN_IN_MINSK, ENGLISH)).isEqualTo(english);
        assertThat(times.relative(then, TEN_IN_MINSK, RUSSIAN)).isEqualTo(russian);
        assertThat(times.relative(then, TEN_IN_MINSK, BELARUSIAN)).isEqualTo(belarusian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT20S | just now      | только что     | толькі што
            PT1M  | 1 minute ago  | 1 минуту назад | 1 хвіліну таму
            PT95M | 1 hour 35 minutes ago | 1 час 35 минут назад | 1 гадзіну 35 хвілін таму
            PT3H  | 3 hours ago   | 3 часа назад   | 3 гадзіны таму
            P2D   | 2 days ago    | 2 дня назад    | 2 дні таму
            """)
    void time_gone_reads_as_people_say_it(Duration gone, String english, String russian, String belarusian) {
        var then = TEN_IN_MINSK.minus(gone);
        assertThat(times.relative(then, TEN_IN_MINSK, ENGLISH)).isEqualTo(english);
        assertThat(times.relative(then, TEN_IN_MINSK, RUSSIAN)).isEqualTo(russian);
        assertThat(times.relative(then, TEN_IN_MINSK, BELARUSIAN)).isEqualTo(belarusian);
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_without_a_known_city_is_served_too(Language language) {
        assertThat(List.of("Antarctica/Troll", "Pacific/Chatham", "America/Indiana/Knox"))
                .allSatisfy(id -> assertThat(times.city(ZoneId.of(id), TEN_IN_MINSK, language))
                        .isNotBlank());
    }
}
