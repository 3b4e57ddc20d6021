package presscenter.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import presscenter.language.TimeReading.AskBack;
import presscenter.language.TimeReading.Refused;
import presscenter.language.TimeReading.Understood;

/** One typed sentence: gathers the parts of a date and a time, each at most once, then makes a moment of them. */
final class TypedSentence {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern TIME_OR_DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|-?го|-?га)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final TimeWords words;
    private final ZoneId zone;
    private final Instant now;
    private final LocalDate today;

    /** Tokens like 10.11, which may be a time or a date. */
    private final List<String> open = new ArrayList<>();

    private @Nullable LocalTime time;
    private @Nullable DayOfWeek weekday;
    private @Nullable Integer ahead;
    private @Nullable Integer day;
    private @Nullable Integer month;
    private @Nullable Integer year;
    private @Nullable Refused refusal;

    TypedSentence(TimeWords words, ZoneId zone, Instant now) {
        this.words = words;
        this.zone = zone;
        this.now = now;
        this.today = LocalDate.ofInstant(now, zone);
    }

    TimeReading read(List<String> tokens) {
        for (var token : tokens) {
            if (!take(token)) {
                return refusal == null ? notUnderstood() : refusal;
            }
        }
        if (!settleOpen()) {
            return refusal == null ? notUnderstood() : refusal;
        }
        return moment(String.join(" ", tokens));
    }

    private boolean take(String token) {
        var clock = TIME.matcher(token);
        if (clock.matches()) {
            if (clock.group(3) != null && !clock.group(3).equals("00")) {
                refusal = refused("language.typed.seconds");
                return false;
            }
            return takeTime(clock.group(1), clock.group(2));
        }
        if (TIME_OR_DATE.matcher(token).matches()) {
            return open.add(token);
        }
        var date = DATE.matcher(token);
        if (date.matches()) {
            var written = date.group(3);
            return takeDate(date.group(1), date.group(2)) && takeYear(written.length() == 2 ? "20" + written : written);
        }
        var isoDate = ISO_DATE.matcher(token);
        if (isoDate.matches()) {
            return takeDate(isoDate.group(3), isoDate.group(2)) && takeYear(isoDate.group(1));
        }
        if (YEAR.matcher(token).matches()) {
            return takeYear(token);
        }
        var number = DAY.matcher(token);
        if (number.matches()) {
            if (day != null) {
                return false;
            }
            day = Integer.valueOf(number.group(1));
            return true;
        }
        return takeWord(token);
    }

    private boolean takeWord(String token) {
        var asWeekday = words.weekday(token);
        if (asWeekday.isPresent() && weekday == null) {
            weekday = asWeekday.get();
            return true;
        }
        var asMonth = words.month(token);
        if (asMonth.isPresent() && month == null) {
            month = asMonth.get();
            return true;
        }
        var asAhead = words.daysAhead(token);
        if (asAhead.isPresent() && ahead == null) {
            ahead = asAhead.get();
            return true;
        }
        return false;
    }

    private boolean takeTime(String hours, String minutes) {
        var hour = Integer.parseInt(hours);
        var minute = Integer.parseInt(minutes);
        if (time != null || hour > 23 || minute > 59) {
            return false;
        }
        time = LocalTime.of(hour, minute);
        return true;
    }

    private boolean takeDate(String ofMonth, String ofYear) {
        if (day != null || month != null) {
            return false;
        }
        day = Integer.valueOf(ofMonth);
        month = Integer.valueOf(ofYear);
        return true;
    }

    private boolean takeYear(String written) {
        if (year != null) {
            return false;
        }
        year = Integer.valueOf(written);
        return true;
    }

    /** Gives 10.11 its meaning, if only one is possible beside the rest. */
    private boolean settleOpen() {
        return switch (open.size()) {
            case 0 -> true;
            case 1 -> settleOne(open.getFirst());
            case 2 -> settleTwo(open.get(0), open.get(1));
            default -> false;
        };
    }

    private boolean settleOne(String token) {
        var dateIsGiven = day != null || month != null || ahead != null;
        if (time != null) {
            return openDate(token);
        }
        if (dateIsGiven || !couldBeDate(token)) {
            return couldBeTime(token) ? openTime(token) : openDate(token);
        }
        if (couldBeTime(token)) {
            refusal = refused("language.typed.ambiguous", token);
            return false;
        }
        return openDate(token);
    }

    private boolean settleTwo(String first, String second) {
        if (time != null) {
            return false;
        }
        var dateFirst = couldBeDate(first) && couldBeTime(second);
        var timeFirst = couldBeTime(first) && couldBeDate(second);
        if (dateFirst && timeFirst) {
            refusal = refused("language.typed.ambiguous", first + " " + second);
            return false;
        }
        if (dateFirst) {
            return openDate(first) && openTime(second);
        }
        return timeFirst && openDate(second) && openTime(first);
    }

    private boolean couldBeTime(String token) {
        var parts = TIME_OR_DATE.matcher(token);
        return parts.matches()
                && !token.endsWith(".")
                && parts.group(2).length() == 2
                && Integer.parseInt(parts.group(1)) < 24
                && Integer.parseInt(parts.group(2)) < 60;
    }

    private boolean couldBeDate(String token) {
        var parts = TIME_OR_DATE.matcher(token);
        if (!parts.matches()) {
            return false;
        }
        var ofMonth = Integer.parseInt(parts.group(1));
        var ofYear = Integer.parseInt(parts.group(2));
        return ofMonth >= 1 && ofMonth <= 31 && ofYear >= 1 && ofYear <= 12;
    }

    private boolean openTime(String token) {
        var parts = TIME_OR_DATE.matcher(token);
        return parts.matches() && takeTime(parts.group(1), parts.group(2));
    }

    private boolean openDate(String token) {
        var parts = TIME_OR_DATE.matcher(token);
        return parts.matches() && takeDate(parts.group(1), parts.group(2));
    }

    private TimeReading moment(String typed) {
        if ((month != null && day == null)
                || (year != null && month == null)
                || (ahead != null && (day != null || year != null))
                || onlyNumber()) {
            return notUnderstood();
        }
        var date = date();
        if (date == null) {
            return refused("language.typed.no-such-day", typed);
        }
        if (time == null) {
            return refused("language.typed.no-time");
        }
        var at = time;
        if (weekday != null && date.getDayOfWeek() != weekday) {
            return refused("language.typed.wrong-weekday", date, date.getDayOfWeek(), weekday);
        }
        var reading = resolved(date.atTime(at), zone, now, next(date).map(later -> later.atTime(at)));
        return onlyWeekday() && date.equals(today)
                ? orInAWeek(reading, date.plusWeeks(1).atTime(at))
                : reading;
    }

    /** "Thursday", typed on a Thursday: today or in a week? Only the person knows. */
    private TimeReading orInAWeek(TimeReading reading, LocalDateTime inAWeek) {
        if (reading instanceof Understood(Moment thisDay)
                && resolved(inAWeek, zone, now, Optional.empty()) instanceof Understood(Moment thatDay)) {
            return new AskBack(List.of(thisDay, thatDay));
        }
        return reading;
    }

    private @Nullable LocalDate date() {
        try {
            if (day != null && month != null) {
                return LocalDate.of(year == null ? today.getYear() : year, month, day);
            }
            if (day != null) {
                return LocalDate.of(today.getYear(), today.getMonth(), day);
            }
        } catch (DateTimeException noSuchDay) {
            return null;
        }
        if (ahead != null) {
            return today.plusDays(ahead);
        }
        return weekday == null ? today : today.with(TemporalAdjusters.nextOrSame(weekday));
    }

    /** The next day that the same words could mean, for a hint; none if the year was given. */
    private Optional<LocalDate> next(LocalDate date) {
        if (year != null) {
            return Optional.empty();
        }
        if (month != null) {
            return sameDay(date, YearMonth.from(date).plusYears(1));
        }
        if (day != null) {
            return sameDay(date, YearMonth.from(date).plusMonths(1));
        }
        return Optional.of(onlyWeekday() ? date.plusWeeks(1) : date.plusDays(1));
    }

    /** "10": a day or an hour? */
    private boolean onlyNumber() {
        return day != null && month == null && weekday == null && time == null;
    }

    private boolean onlyWeekday() {
        return weekday != null && day == null && ahead == null;
    }

    private Optional<LocalDate> sameDay(LocalDate date, YearMonth in) {
        var then = in.isValidDay(date.getDayOfMonth())
                ? Optional.of(in.atDay(date.getDayOfMonth()))
                : Optional.<LocalDate>empty();
        return then.filter(later -> weekday == null || later.getDayOfWeek() == weekday);
    }

    // ── from local time to instant

    static TimeReading exactly(Moment moment, Instant now) {
        return moment.instant().isAfter(now) ? new Understood(moment) : past(moment.typed(), Optional.empty());
    }

    static TimeReading resolved(LocalDateTime typed, ZoneId zone, Instant now, Optional<LocalDateTime> instead) {
        var rules = zone.getRules();
        var offsets = rules.getValidOffsets(typed);
        if (offsets.isEmpty()) {
            var gap = rules.getTransition(typed);
            return refused(
                    "language.typed.skipped",
                    typed,
                    gap.getDateTimeBefore().toLocalTime(),
                    gap.getDateTimeAfter().toLocalTime(),
                    zone);
        }
        var toCome = offsets.stream()
                .map(offset -> new Moment(typed.toInstant(offset), zone, typed))
                .filter(moment -> moment.instant().isAfter(now))
                .toList();
        return switch (toCome.size()) {
            case 0 -> past(typed, instead);
            case 1 -> new Understood(toCome.getFirst());
            default -> new AskBack(toCome);
        };
    }

    static Refused past(LocalDateTime typed, Optional<LocalDateTime> instead) {
        return new Refused("language.typed.past", List.of(typed), instead);
    }

    static Refused refused(String key, Object... args) {
        return new Refused(key, List.of(args), Optional.empty());
    }

    static Refused notUnderstood() {
        return refused("language.typed.not-understood");
    }
}
