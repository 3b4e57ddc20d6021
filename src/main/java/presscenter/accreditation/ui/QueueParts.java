package presscenter.accreditation.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import presscenter.accreditation.AccreditationDesk;
import presscenter.accreditation.BadgeDesk;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.ExportDesk;
import presscenter.accreditation.ListDesk;
import presscenter.accreditation.OutletRegistry;
import presscenter.accreditation.PlacesDesk;
import presscenter.accreditation.RenewalDesk;
import presscenter.audit.Actor;
import presscenter.language.Localized;
import presscenter.language.Times;
import presscenter.security.Identities;
import presscenter.ui.OpenPages;
import presscenter.ui.Words;

/** What every part of the officers' view asks. */
@Component
record QueueParts(
        AccreditationDesk desk,
        PlacesDesk places,
        BadgeDesk badges,
        ListDesk lists,
        ExportDesk exports,
        RenewalDesk renewals,
        Actor actor,
        OutletRegistry outlets,
        Identities identities,
        Times times,
        Clock clock,
        OpenPages pages) {
    private static final int DAYS_AFTER_AN_EDITION = 30;

    Instant now() {
        return clock.instant();
    }

    /** "3 hours ago", in the page's language. */
    String ago(Instant then) {
        return times.relative(then, now(), Words.languageNow());
    }

    /** The name of a person; of one whom nobody knows any more, that. */
    String name(UUID person) {
        return identities.nameOf(person).orElseGet(() -> Words.now("accreditation.queue.somebody"));
    }

    /** Until which day, included, an accreditation for this edition is proposed to hold. */
    LocalDate proposedEnd(EditionFacts edition) {
        var today = times.day(now());
        var last = edition.ends().isBefore(today) ? today : edition.ends();
        return last.plusDays(DAYS_AFTER_AN_EDITION);
    }

    /** The end of this day on the institution's clock. */
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(times.zone()).toInstant();
    }

    static String inWords(Localized<String> name) {
        return name.nearest(Words.languageNow()).orElse("");
    }
}
