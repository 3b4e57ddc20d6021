package presscenter.breach.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import presscenter.accreditation.OutletRegistry;
import presscenter.breach.BreachDesk;
import presscenter.breach.LadderDesk;
import presscenter.breach.Reason;
import presscenter.breach.Suspect;
import presscenter.language.Times;
import presscenter.media.FileChecks;
import presscenter.security.Colleagues;
import presscenter.security.Identities;
import presscenter.ui.Words;

/** What every part of the breach desk's pages asks. */
@Component
record BreachParts(
        BreachDesk desk,
        LadderDesk ladder,
        OutletRegistry outlets,
        Colleagues colleagues,
        Identities identities,
        FileChecks checks,
        Times times,
        Clock clock) {
    Instant now() {
        return clock.instant();
    }

    /** The name of a person; of one whom nobody knows any more, that. */
    String name(UUID person) {
        return identities.nameOf(person).orElseGet(() -> Words.now("breach.somebody"));
    }

    /** An outlet's name in the page's language; of one that the registry no longer has, its key. */
    String outlet(String key) {
        return outlets.outlet(key)
                .flatMap(outlet -> outlet.name().nearest(Words.languageNow()))
                .orElse(key);
    }

    String name(Suspect suspect) {
        return switch (suspect) {
            case Suspect.OnePerson one -> name(one.id());
            case Suspect.WholeOutlet outlet -> outlet(outlet.key());
        };
    }

    /** Words of a reason in the page's language, or as they were written. */
    static String words(Reason reason) {
        return reason.isPrepared() ? Words.now(reason.text()) : reason.text();
    }

    /** The last day of a term that ends then. */
    String lastDay(Instant until) {
        return times.date(times.day(until.minusMillis(1)), Words.languageNow());
    }

    String moment(Instant instant) {
        return times.dateAndTime(instant, Words.languageNow());
    }

    /** The end of this day on the institution's clock. */
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(times.zone()).toInstant();
    }
}
