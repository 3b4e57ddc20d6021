package presscenter.language;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Dates and times as the press center writes them.
 *
 * <p>All patterns are ours, fixed (L13): what the JDK and CLDR hold for Belarusian differs between versions. The words
 * stand in the message bundles. Instants are shown in the institution's zone; UTC and the reader's own zone stand
 * beside it with the offset that holds on that date (E11), never with the platform's name of the zone. "Now" is a
 * parameter.
 */
@Component
public final class Times {
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter FULL_STAMP = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.ROOT);

    /** Older ids that browsers still report; our table goes by the present ones. */
    private static final Map<String, String> RENAMED = Map.of(
            "Europe/Kiev", "Europe/Kyiv",
            "Asia/Calcutta", "Asia/Kolkata",
            "Asia/Katmandu", "Asia/Kathmandu",
            "Asia/Saigon", "Asia/Ho_Chi_Minh",
            "Asia/Rangoon", "Asia/Yangon",
            "America/Buenos_Aires", "America/Argentina/Buenos_Aires");

    private final Messages messages;
    private final ZoneId zone;

    /** @param zone the institution's */
    public Times(Messages messages, @Value("${press.zone}") ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /** The institution's time zone. */
    public ZoneId zone() {
        return zone;
    }

    /** The institution's day at an instant. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    // ── days

    /** "28 October 2026", "28 октября 2026 г.", "28 кастрычніка 2026 г.". */
    public String date(LocalDate day, Language language) {
        return messages.get(language, "language.date", dayOf(day), monthOf(day, language), yearOf(day));
    }

    /** "28.10.2026", alike in all three. */
    public String shortDate(LocalDate day) {
        return day.format(SHORT_DATE);
    }

    /** "28 October", "28 октября", "28 кастрычніка". */
    public String dayAndMonth(LocalDate day, Language language) {
        return messages.get(language, "language.day-month", dayOf(day), monthOf(day, language));
    }

    /** "Thursday", "четверг", "чацвер". */
    public String weekday(DayOfWeek weekday, Language language) {
        return messages.get(language, "language.weekday." + weekday.getValue());
    }

    /** "Thursday 29 October 2026", "четверг, 29 октября 2026 г.", "чацвер, 29 кастрычніка 2026 г.". */
    public String weekdayAndDate(LocalDate day, Language language) {
        return messages.get(
                language,
                "language.weekday-date",
                weekday(day.getDayOfWeek(), language),
                dayOf(day),
                monthOf(day, language),
                yearOf(day));
    }

    /** "Thursday 29 October", "четверг, 29 октября", "чацвер, 29 кастрычніка". */
    public String weekdayAndDay(LocalDate day, Language language) {
        return messages.get(
                language,
                "language.weekday-day",
                weekday(day.getDayOfWeek(), language),
                dayOf(day),
                monthOf(day, language));
    }

    /** "until Thursday 29 October", "до четверга, 29 октября", "да чацвярга, 29 кастрычніка". */
    public String untilDay(LocalDate day, Language language) {
        return messages.get(
                language, "language.until-day", weekdayGenitive(day, language), dayOf(day), monthOf(day, language));
    }

    /**
     * The head of a day in a list: "Today, Thursday 29 October", "Учора, серада, 28 кастрычніка", "Понедельник, 26
     * октября", and with the year if it is another.
     */
    public String dayHeading(LocalDate day, LocalDate today, Language language) {
        var plain = day.getYear() == today.getYear() ? weekdayAndDay(day, language) : weekdayAndDate(day, language);
        return switch ((int) ChronoUnit.DAYS.between(today, day)) {
            case -1 -> messages.get(language, "language.yesterday", plain);
            case 0 -> messages.get(language, "language.today", plain);
            case 1 -> messages.get(language, "language.tomorrow", plain);
            default -> Letters.capitalised(plain);
        };
    }

    // ── times

    /** "09:05", on the institution's clock. */
    public String time(Instant instant) {
        return time(LocalTime.ofInstant(instant, zone));
    }

    /** "09:05". */
    public String time(LocalTime time) {
        return time.format(TIME);
    }

    /** "29.10.2026 10:00", for lists; the institution's clock. */
    public String stamp(Instant instant) {
        return STAMP.format(LocalDateTime.ofInstant(instant, zone));
    }

    /** "29.10.2026 10:00:05", for the audit trail; the institution's clock. */
    public String fullStamp(Instant instant) {
        return FULL_STAMP.format(LocalDateTime.ofInstant(instant, zone));
    }

    /** "Thursday 29 October, 10:00", "чацвер, 29 кастрычніка, 10:00"; the institution's clock. */
    public String dayAndTime(Instant instant, Language language) {
        return messages.get(language, "language.day-time", weekdayAndDay(day(instant), language), time(instant));
    }

    /** "Thursday 29 October 2026, 10:00", "чацвер, 29 кастрычніка 2026 г., 10:00"; the institution's clock. */
    public String dateAndTime(Instant instant, Language language) {
        return dateAndTime(LocalDateTime.ofInstant(instant, zone), language);
    }

    /** "until Thursday 29 October, 10:00", "да чацвярга, 29 кастрычніка, 10:00"; the institution's clock. */
    public String until(Instant instant, Language language) {
        return messages.get(language, "language.day-time", untilDay(day(instant), language), time(instant));
    }

    /**
     * The form that stands alone, in mail and files (E34): "until Thursday 29 October 2026, 10:00, Minsk, UTC+3", "до
     * четверга, 29 октября 2026 г., 10:00, Минск, UTC+3".
     */
    public String untilInFull(Instant instant, Language language) {
        var day = day(instant);
        return messages.get(
                language,
                "language.until-full",
                weekdayGenitive(day, language),
                dayOf(day),
                monthOf(day, language),
                yearOf(day),
                time(instant),
                place(zone, instant, language));
    }

    // ── zones

    /**
     * The institution's zone, UTC, and the reader's: "Minsk, UTC+3 · 07:00 UTC · 08:00 Warsaw, UTC+1 (your time)", with
     * the offsets of that date (E11). A day that differs from the institution's is said: "28 October, 22:30 UTC". What
     * would be said twice is left out.
     */
    public String zones(Instant instant, ZoneId reader, Language language) {
        var line = new StringBuilder(place(zone, instant, language));
        if (!isUtc(zone)) {
            var utc = messages.get(language, "language.zone", clock(instant, ZoneOffset.UTC, language), "UTC");
            line.append(" · ").append(isUtc(reader) ? yours(utc, language) : utc);
        }
        if (!isUtc(reader) && !present(reader).equals(present(zone))) {
            line.append(" · ").append(onOwnClock(instant, reader, language));
        }
        return line.toString();
    }

    /**
     * "08:00 Warsaw, UTC+1 (your time)", with the offset of that date (E11), and with the day if it is not the
     * institution's.
     */
    public String onOwnClock(Instant instant, ZoneId reader, Language language) {
        return yours(
                messages.get(
                        language, "language.zone", clock(instant, reader, language), place(reader, instant, language)),
                language);
    }

    /** The city that stands for a zone: "Minsk", "Минск", "Мінск"; a zone that is only an offset says it: "UTC+3". */
    public String city(ZoneId zone, Instant instant, Language language) {
        var city = cityOrEmpty(zone, language);
        return city.isEmpty() ? offset(zone, instant) : city;
    }

    /** "UTC+3", "UTC+5:30", "UTC−5", "UTC+0": the offset that holds at that instant. */
    public String offset(ZoneId zone, Instant instant) {
        var seconds = zone.getRules().getOffset(instant).getTotalSeconds();
        var minutes = Math.abs(seconds) / 60;
        return "UTC"
                + (seconds < 0 ? "−" : "+")
                + minutes / 60
                + (minutes % 60 == 0 ? "" : ":%02d".formatted(minutes % 60));
    }

    // ── how long

    /** "in 3 hours", "через 3 часа", "праз 3 гадзіны"; for what is past, "3 hours ago" (L16). */
    public String relative(Instant then, Instant now, Language language) {
        var direction = then.isBefore(now) ? "language.ago." : "language.in.";
        var minutes = rounded(Duration.between(now, then).abs(), Duration.ofMinutes(1));
        var hours = rounded(Duration.ofMinutes(minutes), Duration.ofHours(1));
        if (minutes == 0) {
            return messages.get(language, direction + "moment");
        }
        if (minutes < 60) {
            return messages.get(language, direction + "minutes", minutes);
        }
        if (minutes < 180 && minutes % 60 != 0) {
            return messages.get(language, direction + "hours-minutes", minutes / 60, minutes % 60);
        }
        if (hours < 48) {
            return messages.get(language, direction + "hours", hours);
        }
        return messages.get(language, direction + "days", rounded(Duration.ofHours(hours), Duration.ofDays(1)));
    }

    String dateAndTime(LocalDateTime local, Language language) {
        return messages.get(
                language,
                "language.day-time",
                weekdayAndDate(local.toLocalDate(), language),
                time(local.toLocalTime()));
    }

    private String place(ZoneId of, Instant instant, Language language) {
        if (isUtc(of)) {
            return "UTC";
        }
        var city = cityOrEmpty(of, language);
        return city.isEmpty()
                ? offset(of, instant)
                : messages.get(language, "language.place", city, offset(of, instant));
    }

    private String clock(Instant instant, ZoneId at, Language language) {
        var local = LocalDateTime.ofInstant(instant, at);
        var time = time(local.toLocalTime());
        return local.toLocalDate().equals(day(instant))
                ? time
                : messages.get(language, "language.day-time", dayAndMonth(local.toLocalDate(), language), time);
    }

    private String yours(String zone, Language language) {
        return messages.get(language, "language.your-time", zone);
    }

    private String cityOrEmpty(ZoneId of, Language language) {
        var id = present(of);
        var key =
                "language.city." + id.toLowerCase(Locale.ROOT).replace('/', '.').replace('_', '-');
        if (messages.has(key)) {
            return messages.get(language, key);
        }
        if (of.normalized() instanceof ZoneOffset || id.startsWith("Etc/")) {
            return "";
        }
        var known = TimeZone.getCanonicalID(id); // CLDR names cities by the ids that it first knew: America/Godthab
        var exemplar = TimeZoneNames.getInstance(language.locale()).getExemplarLocationName(known == null ? id : known);
        return exemplar == null ? "" : exemplar;
    }

    private static String present(ZoneId zone) {
        return RENAMED.getOrDefault(zone.getId(), zone.getId());
    }

    private static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    private String monthOf(LocalDate day, Language language) {
        return messages.get(language, "language.month." + day.getMonthValue());
    }

    private String weekdayGenitive(LocalDate day, Language language) {
        return messages.get(
                language, "language.weekday.genitive." + day.getDayOfWeek().getValue());
    }

    private static String dayOf(LocalDate day) {
        return Integer.toString(day.getDayOfMonth());
    }

    private static String yearOf(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    private static long rounded(Duration duration, Duration unit) {
        return duration.plus(unit.dividedBy(2)).dividedBy(unit);
    }
}
