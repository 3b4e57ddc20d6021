package presscenter.language;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.language.Language.BELARUSIAN;
import static presscenter.language.Language.ENGLISH;
import static presscenter.language.Language.RUSSIAN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import presscenter.language.TimeReading.AskBack;
import presscenter.language.TimeReading.Refused;
import presscenter.language.TimeReading.Understood;

class TypedTimeTest {
    private static final Messages MESSAGES = new Messages();
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A Thursday, 09:20:18 in Minsk. */
    private static final Instant NOW = Instant.parse("2026-10-29T06:20:18Z");

    private static final LocalDateTime TEN_TODAY = LocalDateTime.of(2026, 10, 29, 10, 0);

    private final Times times = new Times(MESSAGES, MINSK);
    private final TypedTime field = new TypedTime(MESSAGES, times);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:00",
                " 10:00 ",
                "10.00",
                "10:00:00",
                "at 10:00",
                "в 10:00",
                "а 10:00",
                "29 10:00",
                "29th 10:00",
                "29.10 10:00",
                "29.10. 10:00",
                "29.10 10.00",
                "10:00 29.10",
                "10.00 29.10",
                "29.10.2026 10:00",
                "29.10.26 10.00",
                "29.10.2026, 10:00",
                "29.10.2026 г., 10:00",
                "29.10.2026 г., в 10:00",
                "29 October 10:00",
                "October 29, 2026 10:00",
                "29 oct. 2026 10:00",
                "29 октября 10:00",
                "29-го октября в 10:00",
                "29 ОКТЯБРЯ 2026 года 10:00",
                "29 кастрычніка 10:00",
                "29 кастрычника а 10:00",
                "29 кастрычнiка 2026 г., 10:00",
                "чт 29.10 10:00",
                "чц 29.10 10:00",
                "чт. 29.10.2026 10:00",
                "Thursday 29 October 2026, 10:00",
                "до четверга, 29 октября, 10:00",
                "да чацвярга, 29 кастрычніка, 10:00",
                "today 10:00",
                "сегодня 10:00",
                "сёння 10.00",
                "сення а 10:00",
                "2026-10-29 10:00",
                "2026-10-29T10:00",
                "2026-10-29t10:00:00",
                "2026-10-29T10:00+03:00",
                "2026-10-29T07:00:00Z",
                "\u00A029\u00A0October\u00A010:00"
            })
    void ten_oclock_today_may_be_typed_in_many_ways(String text) {
        assertThat(understood(text)).isEqualTo(new Moment(Instant.parse("2026-10-29T07:00:00Z"), MINSK, TEN_TODAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tomorrow 10:00    | 2026-10-30T10:00
            завтра в 10:00    | 2026-10-30T10:00
            заўтра 10:00      | 2026-10-30T10:00
            послезавтра 9:05  | 2026-10-31T09:05
            паслязаўтра 09:05 | 2026-10-31T09:05
            tomorrow 10.11    | 2026-10-30T10:11
            Friday 10:00      | 2026-10-30T10:00
            пятница 10:00     | 2026-10-30T10:00
            у пятніцу а 10:00 | 2026-10-30T10:00
            аўторак 10:00     | 2026-11-03T10:00
            ср 10:00          | 2026-11-04T10:00
            завтра, пт, 10:00 | 2026-10-30T10:00
            1 мая 2027 10:00  | 2027-05-01T10:00
            31.12 23:59       | 2026-12-31T23:59
            29.02.2028 00:00  | 2028-02-29T00:00
            """)
    void other_days_are_understood(String text, LocalDateTime expected) {
        assertThat(understood(text).typed()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in 20 min           | 2026-10-29T09:41
            in 20 minutes       | 2026-10-29T09:41
            in 20min            | 2026-10-29T09:41
            через 20 минут      | 2026-10-29T09:41
            праз 20 хвілін      | 2026-10-29T09:41
            праз 20 хв.         | 2026-10-29T09:41
            in an hour          | 2026-10-29T10:21
            через час           | 2026-10-29T10:21
            праз гадзіну        | 2026-10-29T10:21
            через полчаса       | 2026-10-29T09:51
            праз паўгадзіны     | 2026-10-29T09:51
            in 1 h 30 min       | 2026-10-29T10:51
            через 2 часа 5 мин  | 2026-10-29T11:26
            in 48 hours         | 2026-10-31T09:21
            """)
    void a_span_from_now_is_never_shortened_and_has_no_seconds(String text, LocalDateTime expected) {
        assertThat(understood(text).typed()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "10",
                "ten",
                "soon",
                "3 pm",
                "3:00 pm",
                "10:60",
                "24:00",
                "25:00",
                "10:00 11:00",
                "29.10 30.10 10:00",
                "29/10/2026 10:00",
                "10/11 10:00",
                "October 10:00",
                "29 October November 10:00",
                "2026 10:00",
                "Thursday Friday 10:00",
                "tomorrow 29.10 10:00",
                "in",
                "in 20",
                "in minutes hours 20",
                "in 20 years",
                "in 0 min",
                "через",
                "-5:00",
                "2026-13-01T10:00",
                "2026-10-29T10:00+99:00",
                "<script>",
                "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
            })
    void what_is_no_time_is_refused(String text) {
        assertThat(refused(text).key()).isEqualTo("language.typed.not-understood");
    }

    @Test
    void the_longest_text_is_refused_without_work() {
        assertThat(refused("1".repeat(100_000)).key()).isEqualTo("language.typed.not-understood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.11", "Thursday 10.11", "10.11 09.10", "01.12"})
    void what_may_be_a_time_or_a_date_is_refused(String text) {
        assertThat(refused(text).key()).isEqualTo("language.typed.ambiguous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"29.10.2026", "29 October", "Friday", "завтра", "29.10", "чт 29"})
    void a_date_alone_is_no_time(String text) {
        assertThat(refused(text).key()).isEqualTo("language.typed.no-time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.11.2026 10:00", "29.02.2027 10:00", "32.10 10:00", "30 лютага 10:00", "0 10:00"})
    void a_day_that_no_calendar_has_is_refused(String text) {
        assertThat(refused(text).key()).isEqualTo("language.typed.no-such-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:00:30", "2026-10-29T10:00:30", "2026-10-29T10:00:00.5Z"})
    void seconds_are_refused(String text) {
        assertThat(refused(text).key()).isEqualTo("language.typed.seconds");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            09:00               | 2026-10-30T09:00
            09:20               | 2026-10-30T09:20
            today 09:00         | 2026-10-30T09:00
            28 10:00            | 2026-11-28T10:00
            28.10 10:00         | 2027-10-28T10:00
            5 января 10:00      | 2027-01-05T10:00
            Thursday 09:00      | 2026-11-05T09:00
            28.10.2026 10:00    |
            2026-10-29T06:00Z   |
            среда 28.10 10:00   |
            """)
    void what_is_past_is_refused_with_a_hint_and_never_moved(String text, LocalDateTime instead) {
        var refused = refused(text);
        assertThat(refused.key()).isEqualTo("language.typed.past");
        if (instead == null) {
            assertThat(refused.instead()).isEmpty();
        } else {
            assertThat(refused.instead()).contains(instead);
        }
    }

    @Test
    void the_very_instant_is_past() {
        assertThat(field.read("10:00", Instant.parse("2026-10-29T07:00:00Z"))).isInstanceOf(Refused.class);
        assertThat(field.read("10:00", Instant.parse("2026-10-29T06:59:59.999Z")))
                .isInstanceOf(Understood.class);
    }

    @Test
    void the_day_is_the_zones_day() {
        var lateInLondon = Instant.parse("2026-10-28T22:30:00Z");
        assertThat(field.read("10:00", lateInLondon))
                .isEqualTo(new Understood(new Moment(Instant.parse("2026-10-29T07:00:00Z"), MINSK, TEN_TODAY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Friday 29.10 10:00", "пт 29 октября 10:00", "пятніца, 29 кастрычніка, 10:00", "fri today 10:00"
            })
    void a_weekday_that_does_not_match_is_refused(String text) {
        assertThat(refused(text).key()).isEqualTo("language.typed.wrong-weekday");
        assertThat(field.explain(refused(text), ENGLISH))
                .isEqualTo("The weekday does not match: 29 October 2026 is a Thursday, not a Friday.");
        assertThat(field.explain(refused(text), BELARUSIAN))
                .isEqualTo("Дзень тыдня не супадае: 29 кастрычніка 2026 г. — чацвер, а не пятніца.");
    }

    @Test
    void todays_weekday_alone_is_asked_back() {
        var asked = (AskBack) field.read("Thursday 10:00", NOW);
        assertThat(asked.moments()).extracting(Moment::typed).containsExactly(TEN_TODAY, TEN_TODAY.plusWeeks(1));
    }

    @Test
    void a_time_that_the_clocks_skip_is_refused() {
        var refused = (Refused) field.read("28.03.2027 02:30", BERLIN, NOW);
        assertThat(refused.key()).isEqualTo("language.typed.skipped");
        assertThat(field.explain(refused, ENGLISH))
                .isEqualTo("There is no such time: Sunday 28 March 2027, 02:30. "
                        + "On that day the clocks go from 02:00 to 03:00 (Berlin).");
        assertThat(field.read("28.03.2027 03:00", BERLIN, NOW)).isInstanceOf(Understood.class);
        assertThat(field.read("28.03.2027 01:59", BERLIN, NOW)).isInstanceOf(Understood.class);
        assertThat(field.read("28.03.2027 02:30", MINSK, NOW)).isInstanceOf(Understood.class);
    }

    @Test
    void a_time_that_the_clocks_show_twice_is_asked_back() {
        var asked = (AskBack) field.read("31.10.2027 02:30", BERLIN, NOW);
        assertThat(asked.moments())
                .extracting(Moment::instant)
                .containsExactly(Instant.parse("2027-10-31T00:30:00Z"), Instant.parse("2027-10-31T01:30:00Z"));
        assertThat(field.readBack(asked.moments().get(0), NOW, ENGLISH))
                .startsWith("Sunday 31 October 2027, 02:30, Berlin, UTC+2, in ");
        assertThat(field.readBack(asked.moments().get(1), NOW, BELARUSIAN))
                .startsWith("нядзеля, 31 кастрычніка 2027 г., 02:30, Берлін, UTC+1, праз ");
        assertThat(field.read("31.10.2027 03:00", BERLIN, NOW)).isInstanceOf(Understood.class);
    }

    @Test
    void between_the_two_only_the_second_is_left() {
        var between = Instant.parse("2027-10-31T00:45:00Z");
        assertThat(field.read("02:30", BERLIN, between))
                .isEqualTo(new Understood(new Moment(
                        Instant.parse("2027-10-31T01:30:00Z"), BERLIN, LocalDateTime.of(2027, 10, 31, 2, 30))));
    }

    @Test
    void a_moment_is_read_back_in_words() {
        var moment = understood("10:00");
        var now = Instant.parse("2026-10-29T06:21:00Z");
        assertThat(field.readBack(moment, now, ENGLISH))
                .isEqualTo("Thursday 29 October 2026, 10:00, Minsk, in 39 minutes");
        assertThat(field.readBack(moment, now, RUSSIAN))
                .isEqualTo("четверг, 29 октября 2026 г., 10:00, Минск, через 39 минут");
        assertThat(field.readBack(moment, now, BELARUSIAN))
                .isEqualTo("чацвер, 29 кастрычніка 2026 г., 10:00, Мінск, праз 39 хвілін");
    }

    @Test
    void a_refusal_says_why_and_what_to_write_instead() {
        assertThat(field.explain(refused("09:00"), ENGLISH))
                .isEqualTo("This is in the past: Thursday 29 October 2026, 09:00. "
                        + "If you mean Friday 30 October 2026, 09:00, write 30.10.2026 09:00.");
        assertThat(field.explain(refused("09:00"), RUSSIAN))
                .isEqualTo("Это уже прошло: четверг, 29 октября 2026 г., 09:00. "
                        + "Если имеется в виду пятница, 30 октября 2026 г., 09:00, напишите 30.10.2026 09:00.");
    }

    @ParameterizedTest
    @EnumSource
    void what_we_write_ourselves_we_understand(Language language) {
        var now = LocalDate.of(2026, 1, 1).atStartOfDay(MINSK).toInstant();
        for (var day = LocalDate.of(2026, 1, 2); day.getYear() == 2026; day = day.plusDays(1)) {
            var typed = day.atTime(10, 0);
            var instant = typed.atZone(MINSK).toInstant();
            var expected = new Understood(new Moment(instant, MINSK, typed));
            assertThat(field.read(times.dateAndTime(instant, language), now)).isEqualTo(expected);
            assertThat(field.read(times.until(instant, language), now)).isEqualTo(expected);
            assertThat(field.read(times.stamp(instant), now)).isEqualTo(expected);
        }
    }

    @Test
    void saving_and_reading_a_moment_ten_times_changes_nothing() {
        var twice = (AskBack) field.read("31.10.2027 02:30", BERLIN, NOW);
        for (var moment : new Moment[] {
            understood("10:00"),
            understood("in 20 min"),
            twice.moments().get(0),
            twice.moments().get(1)
        }) {
            var current = moment;
            for (int time = 0; time < 10; time++) {
                var stored = new Moment(
                        Instant.ofEpochMilli(current.instant().toEpochMilli()),
                        ZoneId.of(current.zone().getId()),
                        LocalDateTime.parse(current.typed().toString()));
                current = ((Understood) field.read(field.write(stored), stored.zone(), NOW)).moment();
            }
            assertThat(current).isEqualTo(moment);
        }
    }

    @Test
    void a_moment_knows_whether_its_zone_still_agrees() {
        var instant = Instant.parse("2026-10-29T07:00:00Z");
        assertThat(new Moment(instant, MINSK, TEN_TODAY).stands()).isTrue();
        assertThat(new Moment(instant.plusSeconds(3600), MINSK, TEN_TODAY).stands())
                .isFalse();
    }

    private Moment understood(String text) {
        var reading = field.read(text, NOW);
        assertThat(reading).as(text).isInstanceOf(Understood.class);
        return ((Understood) reading).moment();
    }

    private Refused refused(String text) {
        var reading = field.read(text, NOW);
        assertThat(reading).as(text).isInstanceOf(Refused.class);
        return (Refused) reading;
    }
}
