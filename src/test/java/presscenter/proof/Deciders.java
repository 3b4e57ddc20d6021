package presscenter.proof;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import presscenter.instance.Instance;
import presscenter.proof.Decided.Case;
import presscenter.proof.Decided.Ruling;
import presscenter.proof.Decided.Verb;

/**
 * Two accreditation officers who decide on applications, often on the same one at the same moment, and an editor who
 * confirms the embargo grants that they propose (A7, A19); each at a page of their own.
 */
final class Deciders {
    static final List<String> OFFICERS = List.of("accreditation@crash.example", "colleague@crash.example");
    /** Whoever waits for work looks so often whether the press center is dead. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private static final LocalDate EARLIEST_END = LocalDate.parse("2026-12-10");
    private static final int DAYS = 20;

    private final Instance instance;
    private final Decided decided;
    private final BooleanSupplier isOver;
    private final Random random;
    private final Map<String, BlockingQueue<Case>> desks = new LinkedHashMap<>();
    private final BlockingQueue<Case> proposed = new LinkedBlockingQueue<>();

    /** @param isOver whether they shall begin nothing more */
    Deciders(Instance instance, Decided decided, BooleanSupplier isOver, Random random) {
        this.instance = instance;
        this.decided = decided;
        this.isOver = isOver;
        this.random = random;
        OFFICERS.forEach(officer -> desks.put(officer, new LinkedBlockingQueue<>()));
        decided.forOfficers().forEach(this::lay);
        proposed.addAll(decided.forTheEditor());
    }

    /** An applicant has handed it in, and does nothing more with it. */
    void receives(Case handedIn) {
        decided.waits(handedIn);
        lay(handedIn);
    }

    /** Before one of the officers, or before both. */
    private void lay(Case handedIn) {
        var one = random.nextInt(OFFICERS.size() + 1);
        for (var each = 0; each < OFFICERS.size(); each++) {
            if (each != one) {
                desk(OFFICERS.get(each)).add(handedIn);
            }
        }
    }

    private BlockingQueue<Case> desk(String officer) {
        return Objects.requireNonNull(desks.get(officer));
    }

    // ── an officer

    void decides(String officer, Random chance) {
        var visit = new AccreditationVisit(Writers.signedIn(instance, officer));
        while (!isOver.getAsBoolean()) {
            next(desk(officer)).ifPresent(each -> {
                visit.opens(each.number());
                if (visit.mayDecide()) {
                    decides(visit, each, officer, chance);
                } else if (each.isKnown() && visit.mayProposeEmbargo()) {
                    proposes(visit, each, officer);
                }
            });
        }
    }

    private void decides(AccreditationVisit visit, Case of, String officer, Random chance) {
        var words = "Because w" + Long.toString(chance.nextLong() >>> 20, 36);
        var drawn = chance.nextInt(4);
        boolean goesOn;
        if (visit.mayApprove() && drawn > 1) {
            var last = EARLIEST_END.plusDays(chance.nextInt(DAYS));
            goesOn = decided.does(new Ruling(Verb.APPROVED, of, officer, last.toString()), () -> visit.approves(last))
                    && of.isKnown();
        } else if (visit.mayAsk() && drawn > 0) {
            goesOn = decided.does(new Ruling(Verb.ASKED, of, officer, words), () -> visit.asks(words));
        } else {
            decided.does(new Ruling(Verb.REFUSED, of, officer, words), () -> visit.refuses(words));
            goesOn = false;
        }
        if (goesOn) {
            desk(officer).add(of);
        }
    }

    private void proposes(AccreditationVisit visit, Case of, String officer) {
        if (decided.does(new Ruling(Verb.PROPOSED, of, officer, ""), visit::proposesEmbargo)) {
            proposed.add(of);
        }
    }

    // ── an editor

    void grants(String editor) {
        var visit = new GrantVisit(Writers.signedIn(instance, editor));
        while (!isOver.getAsBoolean()) {
            next(proposed).filter(of -> visit.finds(of.name())).ifPresent(of -> {
                decided.does(new Ruling(Verb.GRANTED, of, editor, ""), () -> visit.confirms(of.name()));
            });
        }
    }

    private static Optional<Case> next(BlockingQueue<Case> queue) {
        try {
            return Optional.ofNullable(queue.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
