package presscenter.release;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.language.Localized;

/** Who is on duty for some hours. */
@Entity
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_duty")
class Duty {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private OnDuty.Function function;

    @Convert(converter = LocalizedText.class)
    private Localized<String> name;

    private String telephone;
    private String languages;
    private Instant fromAt;
    private Instant toAt;

    @SuppressWarnings("NullAway.Init")
    protected Duty() {} // JPA

    Duty(OnDuty duty, Instant from) {
        this.function = duty.function();
        this.name = Spelling.whole(duty.name());
        this.telephone = Spelling.telephone(duty.telephone());
        this.languages = duty.languages().stream().map(Language::tag).collect(Collectors.joining(" "));
        this.fromAt = from;
        this.toAt = duty.until();
        if (languages.isEmpty()) {
            throw new Refused(Refused.Why.LANGUAGES_MISSING);
        }
        if (!from.isBefore(toAt)) {
            throw new Refused(Refused.Why.ENDS_BEFORE_IT_BEGINS);
        }
    }

    /** From now on somebody else answers; what is past stays as it was. */
    void end(Instant now) {
        if (!toAt.isAfter(now)) {
            throw new Refused(Refused.Why.DUTY_IS_PAST);
        }
        toAt = now;
    }

    boolean hasBegunBy(Instant now) {
        return !fromAt.isAfter(now);
    }

    Shift shift() {
        return new Shift(Objects.requireNonNull(id), told(), fromAt);
    }

    OnDuty told() {
        return new OnDuty(
                function,
                name,
                telephone,
                Arrays.stream(languages.split(" "))
                        .map(tag -> Language.ofTag(tag).orElseThrow())
                        .toList(),
                toAt);
    }
}
