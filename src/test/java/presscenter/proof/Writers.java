package presscenter.proof;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import presscenter.instance.Instance;
import presscenter.instance.inside.Given;
import presscenter.language.Language;
import presscenter.proof.Ledger.Deed;
import presscenter.proof.Ledger.Verb;
import presscenter.role.Role;
import presscenter.security.Preferences;
import presscenter.security.Scheme;

/**
 * Two officers who begin, write and hand over releases in three languages, an editor who approves them, a journalist
 * who opens what came out, an applicant after the other, and {@link Deciders} on what these hand in; each at a page of
 * their own, until the press center dies.
 */
final class Writers implements AutoCloseable {
    private static final String PASSWORD = "a heron stands in the reeds";
    static final List<String> OFFICERS = List.of("first@crash.example", "second@crash.example");
    private static final String EDITOR = "editor@crash.example";
    private static final String JOURNALIST = "journalist@crash.example";
    /** Whoever waits for work looks so often whether the press center is dead. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private static final int MANY = 10_000;

    private final Instance instance;
    private final Ledger ledger;
    private final Applied applied;
    private final Deciders deciders;
    private final long seed;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> all = new ArrayList<>();
    private final AtomicBoolean dead = new AtomicBoolean();
    private final BlockingQueue<Deed> handedOver = new ArrayBlockingQueue<>(MANY);
    private final BlockingQueue<Deed> out = new ArrayBlockingQueue<>(MANY);

    Writers(Instance instance, Toll toll, long seed) {
        this.instance = instance;
        this.ledger = toll.ledger();
        this.applied = toll.applied();
        this.seed = seed;
        deciders = new Deciders(instance, toll.decided(), dead::get, new Random(seed));
        handedOver.addAll(ledger.handedOver());
    }

    /** Lets them have accounts; returns the journalist's. */
    static UUID areGiven(Instance instance) {
        var people = new ArrayList<Given.Account>();
        OFFICERS.forEach(officer -> people.add(account(officer, Role.PRESS_OFFICER)));
        Deciders.OFFICERS.forEach(officer -> people.add(account(officer, Role.ACCREDITATION_OFFICER)));
        people.add(account(EDITOR, Role.EDITOR));
        people.add(account(JOURNALIST, Role.JOURNALIST));
        return instance.given(new Given.Accounts(PASSWORD, people)).id(JOURNALIST);
    }

    /** Somebody who is accredited already, and has a password. */
    static void isAccredited(Instance instance, String username, String name) {
        instance.given(new Given.Accounts(PASSWORD, List.of(account(username, name, Role.JOURNALIST))));
    }

    private static Given.Account account(String username, Role role) {
        return account(username, name(role), role);
    }

    private static Given.Account account(String username, String name, Role role) {
        return new Given.Account(
                username,
                name,
                Set.of(role),
                role == Role.JOURNALIST ? Optional.of(InstanceWorld.OUTLET) : Optional.empty(),
                new Preferences(
                        Language.ENGLISH, List.of(Language.ENGLISH), ZoneId.of("Europe/Minsk"), Scheme.SYSTEM, false));
    }

    private static String name(Role role) {
        return "Crash " + role;
    }

    /** They begin; each ends when the press center does not answer any more. */
    void begin() {
        for (var officer : OFFICERS) {
            var random = new Random(seed + OFFICERS.indexOf(officer));
            all.add(threads.submit(() -> untilDeath(() -> writes(officer, random))));
        }
        all.add(threads.submit(() -> untilDeath(this::approves)));
        all.add(threads.submit(() -> untilDeath(this::reads)));
        var applicant = new Applicant(instance, applied, new Random(seed + OFFICERS.size()));
        all.add(threads.submit(() -> untilDeath(() -> deciders.receives(applicant.applies()))));
        for (var officer : Deciders.OFFICERS) {
            var chance = new Random(seed - Deciders.OFFICERS.indexOf(officer));
            all.add(threads.submit(() -> untilDeath(() -> deciders.decides(officer, chance))));
        }
        all.add(threads.submit(() -> untilDeath(() -> deciders.grants(EDITOR))));
    }

    /** Nobody of them has failed. */
    void requireAlive() throws ExecutionException, InterruptedException {
        for (var each : all) {
            if (each.isDone()) {
                each.get();
            }
        }
    }

    /** From now on no answer is no wonder. */
    void expectDeath() {
        dead.set(true);
    }

    /** Each has met the death, or failed before. */
    void awaitEnd() throws ExecutionException, InterruptedException {
        for (var each : all) {
            each.get();
        }
    }

    @Override
    public void close() {
        expectDeath();
        threads.close();
    }

    private void untilDeath(Runnable work) {
        try {
            while (!dead.get()) {
                work.run();
            }
        } catch (UncheckedIOException noAnswer) {
            if (!dead.get()) {
                throw noAnswer;
            }
        }
    }

    private Visitor signedIn(String username) {
        return signedIn(instance, username);
    }

    /** Somebody of them. */
    static Visitor signedIn(Instance instance, String username) {
        return new Visitor(instance.address()).signsIn(username, PASSWORD);
    }

    // ── an officer

    private void writes(String officer, Random random) {
        var desk = new DeskVisit(signedIn(officer));
        while (!dead.get()) {
            var number = desk.begins();
            ledger.told(new Deed(Verb.BEGUN, number, Language.ENGLISH, ""));
            var later = new ArrayList<Deed>();
            for (var language : List.of(Language.ENGLISH, Language.BELARUSIAN, Language.RUSSIAN)) {
                if (language != Language.ENGLISH) {
                    // Told to look again when the editor decided on the same release meanwhile: looks, once.
                    var begun = new Deed(Verb.BEGUN, number, language, "");
                    desk.opens(number, language.tag());
                    if (!ledger.does(begun, desk::beginsText)) {
                        desk.opens(number, language.tag());
                        if (desk.mayBeginText()) {
                            ledger.does(begun, desk::beginsText);
                        }
                    }
                }
                writes(desk, number, language, random).ifPresent(random.nextBoolean() ? handedOver::add : later::add);
            }
            handedOver.addAll(later); // now nobody writes in this release: what is approved of it is not seen changed
        }
    }

    /** What was handed over, if it was. */
    private Optional<Deed> writes(DeskVisit desk, String number, Language language, Random random) {
        var words = "";
        for (var left = 1 + random.nextInt(3); left > 0; left--) {
            var next = "w" + Long.toString(random.nextLong() >>> 20, 36);
            ledger.does(new Deed(Verb.SAVED, number, language, next), () -> desk.writes(next));
            words = next;
        }
        var submitted = new Deed(Verb.SUBMITTED, number, language, words);
        return random.nextInt(8) > 0 && ledger.does(submitted, desk::submits)
                ? Optional.of(submitted)
                : Optional.empty();
    }

    // ── an editor

    private void approves() {
        var desk = new DeskVisit(signedIn(EDITOR));
        while (!dead.get()) {
            next(handedOver).ifPresent(text -> {
                var approved = new Deed(Verb.APPROVED, text.number(), text.language(), text.words());
                if (!ledger.does(approved, () -> desk.approves(text.number(), text.language(), name(Role.EDITOR)))) {
                    handedOver.add(text); // others write in the same release: it is looked at again
                } else if (isOut(text.number())) {
                    out.add(approved);
                }
            });
        }
    }

    private boolean isOut(String number) {
        return ledger.told().stream()
                        .filter(deed ->
                                deed.verb() == Verb.APPROVED && deed.number().equals(number))
                        .count()
                == Language.values().length;
    }

    // ── a journalist

    private void reads() {
        var page = signedIn(JOURNALIST).opens("newsroom");
        while (!dead.get()) {
            next(out)
                    .ifPresent(text ->
                            ledger.does(new Deed(Verb.OPENED, text.number(), text.language(), text.words()), () -> {
                                page.navigates("newsroom/" + text.number() + "?lang="
                                        + text.language().tag());
                                return page.words().contains("Lede " + text.words());
                            }));
        }
    }

    private static Optional<Deed> next(BlockingQueue<Deed> queue) {
        try {
            return Optional.ofNullable(queue.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
