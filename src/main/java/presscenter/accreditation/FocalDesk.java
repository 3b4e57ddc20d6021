package presscenter.accreditation;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.language.Language;
import presscenter.language.Times;
import presscenter.mail.Letter;
import presscenter.mail.Outbox;
import presscenter.media.FileChecks;
import presscenter.role.Anyone;
import presscenter.security.Outlet;
import presscenter.security.Username;

/**
 * Where the focal point of an outlet works on a list of people with one letter (A9). They have no account: a key that
 * lies in their browser opens one list and nothing else, least of all what the people on it write.
 */
@Service
@Transactional
public class FocalDesk {
    /** Of people on one list. */
    public static final int MOST_PEOPLE = 50;

    private static final String OWN =
            "focal points have no account; the key in their browser opens their own list alone";
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_BEGUN = 10;
    private static final int MOST_LINKS = 5;

    private final PeopleLists lists;
    private final ListContents contents;
    private final Inviting inviting;
    private final Editions editions;
    private final OutletRegistry outlets;
    private final ApplicantsKeyring keyring;
    private final FileChecks checks;
    private final Outbox outbox;
    private final Times times;
    private final RandomGenerator random;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FocalDesk(
            PeopleLists lists,
            ListContents contents,
            Inviting inviting,
            Editions editions,
            OutletRegistry outlets,
            ApplicantsKeyring keyring,
            FileChecks checks,
            Outbox outbox,
            Times times,
            RandomGenerator random,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.lists = lists;
        this.contents = contents;
        this.inviting = inviting;
        this.editions = editions;
        this.outlets = outlets;
        this.keyring = keyring;
        this.checks = checks;
        this.outbox = outbox;
        this.times = times;
        this.random = random;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Begins a list and writes a letter with a link to it.
     *
     * @param from the network address of whoever asks; only its hash is kept
     * @return the key for this browser; it is not kept and cannot be shown again
     * @throws ApplicationRefused if the edition takes none, or too many were begun from there
     * @throws presscenter.security.AccountRefusal if the address is none
     */
    @Anyone(because = "a focal point has no account")
    public String begin(String edition, String address, Language language, String from) {
        var username = Username.of(address);
        var now = now();
        requireTaken(edition, now);
        var mark = ApplicantsKeyring.hash(from);
        if (lists.countBegun(mark, now.minus(WINDOW)) >= MOST_BEGUN) {
            throw new ApplicationRefused(Why.TOO_MANY);
        }
        var key = keyring.token();
        var list = lists.save(new PeopleList(
                UUID.randomUUID(),
                ListNumber.random(random),
                edition,
                username,
                language,
                mark,
                ApplicantsKeyring.hash(key),
                now));
        if (lists.countOfAddress(username.value(), now.minus(WINDOW)) <= MOST_LINKS) { // no flood to a stranger
            outbox.put(Letter.of(FocalLetters.KIND, FocalLetters.BEGUN, list.id()));
        }
        return key;
    }

    /** The list that this key opens; empty if it opens none. */
    @Anyone(because = OWN)
    @Transactional(readOnly = true)
    public Optional<OwnList> find(String key) {
        return lists.findByKeyHash(ApplicantsKeyring.hash(key))
                .filter(list -> list.isOpenedByKeyAt(now()))
                .map(contents::own);
    }

    /**
     * Writes down what the focal point typed of themselves and of the letter, finished or not.
     *
     * @param language of the page, in which the focal point is written to from now on
     */
    @Anyone(because = OWN)
    public void save(String key, UnaryOperator<ListForm> typed, Language language) {
        var list = take(key);
        var form = typed.apply(list.form());
        list.write(form.worksFor(form.outlet().key().flatMap(outlets::outlet).map(Outlet::key)));
        list.speaks(language);
    }

    /**
     * Writes down whom the list names, finished or not, in the place of whom it named before; rows that were left empty
     * fall out.
     *
     * @throws ApplicationRefused TOO_MANY_PEOPLE
     */
    @Anyone(because = OWN)
    public void name(String key, List<NamedPerson> people, Language language) {
        var list = openList(key);
        var named = people.stream().filter(person -> !person.isBlank()).toList();
        if (named.size() > MOST_PEOPLE) {
            throw new ApplicationRefused(Why.TOO_MANY_PEOPLE);
        }
        contents.name(list, named);
        list.speaks(language);
    }

    /**
     * Keeps the letter; one that was there before goes.
     *
     * @throws presscenter.media.FileRefused if it is not what is asked for
     */
    @Anyone(because = OWN)
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // a check takes seconds, for which no connection is held
    public void attach(String key, InputStream content) {
        if (find(key).isEmpty()) {
            throw new ApplicationRefused(Why.UNKNOWN);
        }
        var checked = checks.check(content, DocumentKind.LETTER.allowed());
        transaction.executeWithoutResult(keeping -> contents.keep(openList(key), checked, now()));
    }

    /** Takes the letter back, if it is there. */
    @Anyone(because = OWN)
    public void detach(String key) {
        contents.removeLetter(openList(key));
    }

    /**
     * Hands the list in: each of its people is invited to an application of their own.
     *
     * @param declared whether the focal point said that all of it is true, and that these people know of it
     * @return what is missing; empty if it was handed in
     */
    @Anyone(because = OWN)
    public Set<ListMissing> handIn(String key, boolean declared) {
        var list = openList(key);
        var now = now();
        requireTaken(list.edition(), now);
        var form = list.form(); // its outlet may have become a part of another since
        list.write(form.worksFor(form.outlet().key().flatMap(outlets::outlet).map(Outlet::key)));
        var missing = contents.missing(list);
        if (!declared) {
            missing.add(ListMissing.DECLARATION);
        }
        if (missing.isEmpty()) {
            list.handIn(now);
            inviting.invite(list, now);
        }
        return missing;
    }

    /** Whether a link that went by mail still opens a list; it is not spent by looking. */
    @Anyone(because = OWN)
    @Transactional(readOnly = true)
    public boolean isGoodLink(String token) {
        return lists.findByLinkHash(ApplicantsKeyring.hash(token))
                .filter(list -> list.isOpenedByLinkAt(now()))
                .isPresent();
    }

    /**
     * Opens a list by the link that went by mail, once.
     *
     * @return the key for this browser; empty if the link is unknown, older than a day, or was used
     */
    @Anyone(because = OWN)
    public Optional<String> open(String token) {
        var now = now();
        return lists.takeByLink(ApplicantsKeyring.hash(token))
                .filter(list -> list.isOpenedByLinkAt(now))
                .map(list -> {
                    var key = keyring.token();
                    list.isOpened(ApplicantsKeyring.hash(key), now);
                    return key;
                });
    }

    private void requireTaken(String edition, Instant now) {
        if (editions.findById(edition)
                .map(Edition::facts)
                .filter(facts -> facts.takesApplications(now, times.zone()))
                .isEmpty()) {
            throw new ApplicationRefused(Why.EDITION_CLOSED);
        }
    }

    private PeopleList openList(String key) {
        var list = take(key);
        list.requireOpen();
        return list;
    }

    private PeopleList take(String key) {
        return lists.takeByKey(ApplicantsKeyring.hash(key))
                .filter(list -> list.isOpenedByKeyAt(now()))
                .orElseThrow(() -> new ApplicationRefused(Why.UNKNOWN));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
