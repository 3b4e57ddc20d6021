package presscenter.release.ui.newsroom;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.release.EmbargoContract;
import presscenter.release.ExpertNaming;
import presscenter.release.PublishedRelease;
import presscenter.release.PublishedReleases;
import presscenter.release.ReleaseLine;
import presscenter.release.ReleaseNumber;
import presscenter.release.SharedForComment;
import presscenter.release.SinceReading;
import presscenter.release.TermsToRead;
import presscenter.release.UnderEmbargo;
import presscenter.release.Waiting;
import presscenter.role.Role;
import presscenter.security.OwnAccount;
import presscenter.security.Person;

/** What the newsroom's page asks the readers' doors, put together for one page. */
@Component
class ReadingRoom {
    private static final int LISTS = 128;

    /** For how long the release itself says what was decided about it. */
    private static final Duration LATELY = Duration.ofHours(24);

    final PublishedReleases published;
    final EmbargoContract contract;
    final Waiting waiting;
    final SinceReading sinceReading;
    final SharedForComment shared;
    final Clock clock;
    private final ConcurrentLruCache<Days, List<ReleaseLines.Ready>> days =
            new ConcurrentLruCache<>(LISTS, Days::ready);

    private final OwnAccount account;
    private final Messages messages;
    private final Times times;

    ReadingRoom(
            PublishedReleases published,
            EmbargoContract contract,
            Waiting waiting,
            SinceReading sinceReading,
            SharedForComment shared,
            OwnAccount account,
            Messages messages,
            Times times,
            Clock clock) {
        this.published = published;
        this.contract = contract;
        this.waiting = waiting;
        this.sinceReading = sinceReading;
        this.shared = shared;
        this.account = account;
        this.messages = messages;
        this.times = times;
        this.clock = clock;
    }

    Person reader() {
        return account.person().orElseThrow(() -> new IllegalStateException("The newsroom is for who is signed in"));
    }

    Wording wording(Language language) {
        return new Wording(messages, times, language, reader().preferences().zone());
    }

    /**
     * The list in words. At a lift a thousand pages show the same one: what is out is put into words once for all to
     * whom it says the same; the band is each reader's own, and nothing of it is kept.
     */
    List<ReleaseLines.Ready> groups(NewsroomLines words, List<ReleaseLine> underEmbargo, List<ReleaseLine> out) {
        var band = words.band(underEmbargo).map(ReleaseLines.Ready::of);
        return Stream.concat(band.stream(), days.get(new Days(words, out)).stream())
                .toList();
    }

    /** All that the words of a list depend on. */
    private record Days(NewsroomLines words, List<ReleaseLine> out) {
        List<ReleaseLines.Ready> ready() {
            return words.days(out).stream().map(ReleaseLines.Ready::of).toList();
        }
    }

    /**
     * Opens what the address names; empty if there is nothing for this reader (E4).
     *
     * @param stay in this language if the address names none: a text that arrives takes no page out of one's hands
     */
    Optional<Opened> open(NewsroomAddress address, Optional<Language> stay) {
        return address.number().flatMap(number -> open(number, address, stay));
    }

    /**
     * What was opened.
     *
     * @param fingerprint of what this reader might see of it then; when it is another, the page looks anew
     */
    record Opened(Reading reading, String fingerprint) {}

    private Optional<Opened> open(ReleaseNumber number, NewsroomAddress address, Optional<Language> stay) {
        var person = reader();
        var wanted = address.lang()
                .or(() -> stay)
                .map(List::of)
                .orElse(person.preferences().readingLanguages());
        return published.open(number, wanted).map(opened -> {
            var release = opened.release();
            var language = release.language();
            var instead = release.text()
                    .filter(text -> address.lang().isEmpty())
                    .flatMap(
                            text -> Instead.of(language, person.preferences().readingLanguages(), release.languages()));
            var missing = instead.map(Instead::wanted)
                    .or(() -> Optional.of(language).filter(any -> release.text().isEmpty()));
            var isReader = person.isOneOf(Role.JOURNALIST, Role.EMBARGO_READER); // with a grant, or named for this one
            var obstacle = release.embargo().flatMap(UnderEmbargo::obstacle);
            var reading = new Reading(
                    release,
                    release.text()
                            .flatMap(text -> address.with())
                            .filter(other -> other != language)
                            .filter(release.languages()::contains)
                            .flatMap(other -> published.find(number, other))
                            .filter(beside -> beside.text().isPresent()),
                    address,
                    person,
                    isReader && release.embargo().isPresent() ? contract.acceptedAt() : Optional.empty(),
                    isReader
                                    && obstacle.filter(UnderEmbargo.Obstacle.TERMS_NOT_ACCEPTED::equals)
                                            .isPresent()
                            ? contract.terms()
                            : Optional.<TermsToRead>empty(),
                    isReader
                                    && obstacle.filter(UnderEmbargo.Obstacle.EXTENSION_NOT_CONFIRMED::equals)
                                            .isPresent()
                            ? contract.toConfirm(number)
                            : Optional.<EmbargoContract.Extension>empty(),
                    sinceReading.of(number, clock.instant().minus(LATELY)),
                    opened.officer(),
                    instead,
                    opened.mayBeFiled(),
                    missing.filter(each -> waiting.isWaiting(number, each)).isPresent(),
                    isReader ? experts(release) : Reading.Experts.NOT_ASKED,
                    clock.instant());
            return new Opened(reading, opened.fingerprint());
        });
    }

    /** After its lift nobody names an expert, and whom the reader named stands here still (E28). */
    private Reading.Experts experts(PublishedRelease release) {
        return new Reading.Experts(
                release.embargo().isPresent() ? shared.naming(release.number()) : ExpertNaming.OUT,
                shared.named(release.number()));
    }

    /** The text as it is taken away, noted in the reader log before it leaves (E33). */
    String takeCopy(Reading reading, PublishedRelease.Text text, Wording wording) {
        var release = reading.release();
        published.tookAway(release.number(), release.language(), false);
        return CopiedText.of(reading, text, wording, clock.instant());
    }
}
