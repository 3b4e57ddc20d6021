package presscenter.release;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.audit.ReaderLog;
import presscenter.audit.Reading;
import presscenter.audit.Reading.Action;
import presscenter.language.Language;
import presscenter.security.OwnAccount;

/**
 * Staff reads at the desk, and the reader log knows (E33): each version of a text that is not out once for each person,
 * committed before its words are handed out.
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
    }

    /** Asks in a transaction of its own, which is over before anything is logged. */
    <T> T ask(Supplier<T> question) {
        return Objects.requireNonNull(reading.execute(status -> question.get()));
    }

    /** Logs what of a release stands on a desk page. */
    void has(DeskRelease release) {
        release.texts()
                .values()
                .forEach(text -> Stream.of(text.approved(), text.working())
                        .flatMap(Optional::stream)
                        .forEach(version -> has(release, text.language(), version)));
    }

    /** Logs one version of a text, unless readers have it or had it. */
    void has(DeskRelease release, Language language, DeskRelease.Version version) {
        if (!release.out() || version.approvedAt().isEmpty()) {
            has(release.number(), language, version.number(), Action.AT_DESK, !release.out());
        }
    }

    /** Logs a version, by its number. */
    void has(ReleaseNumber number, Language language, int version, Action action, boolean beforeLift) {
        account.person()
                .ifPresent(person -> log.recordOnce(new Reading(
                        person.id(),
                        Optional.empty(),
                        number.toString(),
                        version,
                        language.tag(),
                        action,
                        beforeLift)));
    }
}
