package presscenter.release.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import presscenter.embargo.Readership;
import presscenter.language.Times;
import presscenter.language.TypedTime;
import presscenter.release.AtTheText;
import presscenter.release.DeskReleases;
import presscenter.release.EmbargoDesk;
import presscenter.release.ReleaseDesk;
import presscenter.security.Identities;
import presscenter.security.OwnAccount;
import presscenter.ui.OpenPages;
import presscenter.ui.Words;

/** What the pages of one release at the desk are made with. */
@Component
record EditorParts(
        ReleaseDesk desk,
        EmbargoDesk embargo,
        DeskReleases releases,
        AtTheText together,
        Identities identities,
        Readership readership,
        OwnAccount account,
        Times times,
        TypedTime typed,
        Clock clock,
        OpenPages pages) {
    Instant now() {
        return clock.instant();
    }

    /** The name of a person; of one whom nobody knows any more, that. */
    String name(UUID person) {
        return identities.nameOf(person).orElseGet(() -> Words.now("release.editor.somebody"));
    }

    /** The zone of whoever looks, for what stands beside the institution's time (E11). */
    ZoneId zone() {
        return account.person().map(person -> person.preferences().zone()).orElseGet(times::zone);
    }
}
