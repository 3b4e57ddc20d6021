package presscenter.release.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import presscenter.language.Times;
import presscenter.release.DeskReleases;
import presscenter.release.EmbargoDesk;
import presscenter.security.Identities;
import presscenter.security.OwnAccount;
import presscenter.ui.OpenPages;

/** What every part of the desk asks. */
@Component
record DeskParts(
        DeskReleases files,
        EmbargoDesk embargo,
        Identities identities,
        OwnAccount account,
        OpenPages pages,
        Times times,
        Clock clock) {}
