package presscenter.release;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.audit.ReaderLog;
import presscenter.audit.Reading;
import presscenter.audit.Reading.Action;
import presscenter.language.Language;
import presscenter.security.OwnAccount;

/**
 * Staff reads at the desk, and the reader log knows (E33): each version of a text that is not out once for each person,
 * committed before its words are handed out; a headline in a list too.
 */
@Component
class StaffReading {
    private final ReaderLog log;
    private final OwnAccount account;
    private final TransactionTemplate reading;

    StaffReading(ReaderLog log, OwnAccount account, PlatformTransactionManager transactions) {
        this.log = log;
        this.account = account;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Asks in a transaction of its own, which is over before anything is logged. All that is asked in it is of one
     * moment: what a colleague decides meanwhile would be in one answer and not in the next, of one release.
     */
    <T> T ask(Supplier<T> question) {
        return Objects.requireNonNull(reading.execute(status -> question.get()));
    }

    /** Logs what of a release stands on a desk page. */
    void has(DeskRelease release) {
        log.recordOnce(hidden(
                        release,
                        Action.AT_DESK,
                        text -> Stream.of(text.approved(), text.working()).flatMap(Optional::stream))
                .toList());
    }

    /** Logs versions of one text. */
    void has(DeskRelease release, Language language, Collection<DeskRelease.Version> versions) {
        log.recordOnce(
                hidden(release, language, versions.stream(), Action.AT_DESK).toList());
    }

    /** Logs the texts whose headlines stand in a list. */
    void isListed(Collection<DeskRelease> releases) {
        log.recordOnce(releases.stream()
                .flatMap(release -> hidden(release, Action.LISTED, text -> text.current().stream()))
                .toList());
    }

    /** Logs that this person saw a version as a reader would. */
    void previews(ReleaseNumber number, Language language, int version, boolean beforeLift) {
        log.recordOnce(
                reading(number, language, version, Action.PREVIEWED, beforeLift).toList());
    }

    private Stream<Reading> hidden(
            DeskRelease release, Action action, Function<DeskRelease.Text, Stream<DeskRelease.Version>> versions) {
        return release.texts().values().stream()
                .flatMap(text -> hidden(release, text.language(), versions.apply(text), action));
    }

    /** What readers have, or had once, is not logged. */
    private Stream<Reading> hidden(
            DeskRelease release, Language language, Stream<DeskRelease.Version> versions, Action action) {
        return versions.filter(version -> !release.out() || version.approvedAt().isEmpty())
                .flatMap(version -> reading(release.number(), language, version.number(), action, !release.out()));
    }

    private Stream<Reading> reading(
            ReleaseNumber number, Language language, int version, Action action, boolean beforeLift) {
        return account.person().stream()
                .map(person -> new Reading(
                        person.id(), Optional.empty(), number.toString(), version, language.tag(), action, beforeLift));
    }
}
