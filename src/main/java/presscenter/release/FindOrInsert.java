package presscenter.release;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is kept once of a person, though the person's phone and laptop ask for it at the same moment: whoever comes
 * second finds what the first has stored.
 */
@Component
class FindOrInsert {
    private final TransactionTemplate apart;

    FindOrInsert(PlatformTransactionManager transactions) {
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Does it in a transaction of its own; where somebody stored the same between the looking and the storing, once
     * more in another.
     *
     * @param work looks first, and stores what is not there
     */
    <T> T in(Supplier<T> work) {
        try {
            return once(work);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException storedMeanwhile) {
            return once(work);
        }
    }

    void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    private <T> T once(Supplier<T> work) {
        return Objects.requireNonNull(apart.execute(status -> work.get()));
    }
}
