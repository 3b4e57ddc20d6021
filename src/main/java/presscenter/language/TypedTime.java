package presscenter.language;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import presscenter.language.TimeReading.Refused;

/**
 * Reads the one field in which an officer types a time, and reads it back in words (E12).
 *
 * <p>Any of the three languages is taken, in any order: "10:00", "29.10 10:00", "29 кастрычніка, 10:00", "Thursday
 * 10.00", "завтра 10:00", "in 20 min", ISO 8601. What lacks a date is today, what lacks a month this month, what lacks
 * a year this year: nothing is ever moved to where it would fit. What can be misread is refused, and a time that the
 * clocks show twice is asked back.
 */
@Component
public final class TypedTime {
    private static final int LONGEST = 100;
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}\\S*");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,4})(\\p{L}*)");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private final Messages messages;
    private final Times times;
    private final TimeWords words = TimeWords.load();

    public TypedTime(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /** Reads a time of the institution's zone. */
    public TimeReading read(String text, Instant now) {
        return read(text, times.zone(), now);
    }

    /**
     * Reads a time of a zone.
     *
     * @param text as typed
     * @param now what must still lie before it
     */
    public TimeReading read(String text, ZoneId zone, Instant now) {
        var clean = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            return TypedSentence.notUnderstood();
        }
        if (ISO.matcher(clean).matches()) {
            return iso(clean.toUpperCase(Locale.ROOT), zone, now);
        }
        var tokens = Stream.of(clean.toLowerCase(Locale.ROOT).split("[\\s,]+"))
                .map(words::folded)
                .filter(token -> !token.isEmpty() && !words.isFiller(token))
                .toList();
        if (tokens.isEmpty()) {
            return TypedSentence.notUnderstood();
        }
        return words.isIn(tokens.getFirst())
                ? fromNow(tokens.subList(1, tokens.size()), zone, now)
                : new TypedSentence(words, zone, now).read(tokens);
    }

    /**
     * What the field shows for a stored moment: text that {@link #read} takes for exactly this moment, so that saving
     * it again changes nothing (E10). A time that the clocks show twice is written with its offset.
     */
    public String write(Moment moment) {
        return moment.occursTwice() || !moment.stands()
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        moment.instant().atZone(moment.zone()).toOffsetDateTime())
                : FIELD.format(moment.typed());
    }

    /**
     * "Thursday 29 October 2026, 10:00, Minsk, in 39 minutes"; with the offset, if the clocks show that time twice.
     * What counts is the instant: where the zone's rules changed since it was typed, what the zone's clock shows then.
     */
    public String readBack(Moment moment, Instant now, Language language) {
        var city = times.city(moment.zone(), moment.instant(), language);
        var place = moment.occursTwice()
                ? messages.get(language, "language.place", city, times.offset(moment.zone(), moment.instant()))
                : city;
        return messages.get(
                language,
                "language.typed.read-back",
                times.dateAndTime(LocalDateTime.ofInstant(moment.instant(), moment.zone()), language),
                place,
                times.relative(moment.instant(), now, language));
    }

    /** Why a time is not taken, and what may have been meant: one or two sentences for the field's error. */
    public String explain(Refused refused, Language language) {
        var why = messages.get(
                language,
                refused.key(),
                refused.args().stream().map(arg -> say(arg, language)).toArray());
        return refused.instead()
                .map(instead -> why + " "
                        + messages.get(
                                language,
                                "language.typed.instead",
                                times.dateAndTime(instead, language),
                                FIELD.format(instead)))
                .orElse(why);
    }

    private String say(Object arg, Language language) {
        return switch (arg) {
            case LocalDateTime local -> times.dateAndTime(local, language);
            case LocalDate day -> times.date(day, language);
            case LocalTime time -> times.time(time);
            case DayOfWeek weekday -> times.weekday(weekday, language);
            case ZoneId zone -> times.city(zone, Instant.EPOCH, language);
            default -> arg.toString();
        };
    }

    // ── ISO 8601, with an offset or without

    private static TimeReading iso(String text, ZoneId zone, Instant now) {
        try {
            var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            var local = parsed instanceof OffsetDateTime offset
                    ? LocalDateTime.ofInstant(offset.toInstant(), zone)
                    : LocalDateTime.from(parsed);
            if (local.getSecond() != 0 || local.getNano() != 0) {
                return TypedSentence.refused("language.typed.seconds");
            }
            return parsed instanceof OffsetDateTime offset
                    ? TypedSentence.exactly(new Moment(offset.toInstant(), zone, local), now)
                    : TypedSentence.resolved(local, zone, now, Optional.empty());
        } catch (DateTimeParseException malformed) {
            return TypedSentence.notUnderstood();
        }
    }

    // ── "in 20 min"

    /** A begun minute counts as whole: never earlier than was said, and without seconds. */
    private TimeReading fromNow(List<String> tokens, ZoneId zone, Instant now) {
        var duration = Duration.ZERO;
        @Nullable Long amount = null;
        for (var token : tokens) {
            var counted = AMOUNT.matcher(token);
            if (words.isHalfHour(token) && amount == null) {
                duration = duration.plusMinutes(30);
            } else if (words.isOne(token) && amount == null) {
                amount = 1L;
            } else if (counted.matches() && amount == null) {
                amount = Long.parseLong(counted.group(1));
                if (!counted.group(2).isEmpty()) {
                    var unit = words.unit(counted.group(2));
                    if (unit.isEmpty()) {
                        return TypedSentence.notUnderstood();
                    }
                    duration = duration.plus(amount, unit.get());
                    amount = null;
                }
            } else {
                var unit = words.unit(token);
                if (unit.isEmpty()) {
                    return TypedSentence.notUnderstood();
                }
                duration = duration.plus(amount == null ? 1 : amount, unit.get());
                amount = null;
            }
        }
        if (amount != null || duration.isZero()) {
            return TypedSentence.notUnderstood();
        }
        var instant = now.plus(duration).plusNanos(59_999_999_999L).truncatedTo(ChronoUnit.MINUTES);
        return TypedSentence.exactly(new Moment(instant, zone, LocalDateTime.ofInstant(instant, zone)), now);
    }
}
