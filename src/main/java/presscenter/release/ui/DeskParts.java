package presscenter.release.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import presscenter.audit.ReaderLog;
import presscenter.embargo.Audience;
import presscenter.embargo.Readership;
import presscenter.language.Times;
import presscenter.language.TypedTime;
import presscenter.release.ApprovalDesk;
import presscenter.release.AtTheText;
import presscenter.release.DeskNames;
import presscenter.release.DeskReleases;
import presscenter.release.EmbargoDesk;
import presscenter.release.ReleaseDesk;
import presscenter.release.SpellingDesk;
import presscenter.release.TermsDesk;
import presscenter.release.TranslatorsDesk;
import presscenter.release.WritingDesk;
import presscenter.role.Role;
import presscenter.security.Colleagues;
import presscenter.security.Identities;
import presscenter.security.OwnAccount;
import presscenter.ui.OpenPages;
import presscenter.ui.Words;

/** What every part of the desk asks. */
@org.springframework.stereotype.Component
public record DeskParts(
        ReleaseDesk desk,
        WritingDesk writing,
        ApprovalDesk approval,
        EmbargoDesk embargo,
        TranslatorsDesk translators,
        DeskReleases releases,
        DeskNames names,
        SpellingDesk spelling,
        TermsDesk terms,
        AtTheText together,
        Colleagues colleagues,
        Identities identities,
        Readership readership,
        OwnAccount account,
        Times times,
        TypedTime typed,
        Clock clock,
        OpenPages pages,
        ReaderLog log) {
    public Instant now() {
        return clock.instant();
    }

    /** Whether whoever looks has one of these roles. */
    public boolean isFor(Role... roles) {
        return account.person().stream().anyMatch(person -> person.isOneOf(roles));
    }

    /** The name of a person; of one whom nobody knows any more, that. */
    public String name(UUID person) {
        return identities.nameOf(person).orElseGet(() -> Words.now("release.editor.somebody"));
    }

    /** The zone of whoever looks, for what stands beside the institution's time (E11). */
    public ZoneId zone() {
        return account.person().map(person -> person.preferences().zone()).orElseGet(times::zone);
    }

    /** How many may read what is for this audience once it is out; 0 where everyone may. */
    public long readersOf(Audience audience) {
        return audience == Audience.EVERYONE ? 0 : readership.accredited();
    }
}
