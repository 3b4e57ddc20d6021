package presscenter.proof.mutant;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All planted leaks. Who adds a rule that keeps something hidden adds its mutant. */
final class Mutants {
    static final List<Mutant> ALL = Stream.of(
                    QueryMutants.all(),
                    RuleMutants.all(),
                    PageMutants.all(),
                    HouseMutants.all(),
                    ReaderMutants.all(),
                    AccreditationMutants.all(),
                    BreachMutants.all())
            .flatMap(Function.identity())
            .toList();

    private Mutants() {}
}
