package presscenter.proof.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every mutant still fits: what it takes out stands in the sources, what it puts in compiles, its test exists. */
@Tag("started") // nothing is started, but compiling all of them takes as long
class MutantsTest {
    @Test
    void there_are_enough_and_each_is_called_otherwise() {
        assertThat(Mutants.ALL).hasSizeGreaterThanOrEqualTo(207);
        assertThat(Mutants.ALL).extracting(Mutant::leak).doesNotHaveDuplicates();
    }

    @Test
    void what_a_mutant_takes_out_stands_in_its_file_exactly_once() {
        assertThat(Mutants.ALL).allSatisfy(mutant -> {
            assertThat(mutant.found()).as(mutant.leak()).isEqualTo(1);
            assertThat(mutant.mutated()).as(mutant.leak()).contains(mutant.instead());
        });
    }

    @Test
    void the_test_that_catches_a_mutant_exists() {
        assertThat(Mutants.ALL)
                .allSatisfy(mutant -> assertThatCode(() -> NamedTest.of(mutant.test()))
                        .as(mutant.leak())
                        .doesNotThrowAnyException());
    }

    @Test
    void a_mutant_compiles_to_the_same_fields_and_methods() {
        assertThat(Mutants.ALL)
                .allSatisfy(mutant -> MutatedClasses.of(mutant)
                        .forEach((name, bytes) -> assertThat(MutatedClasses.shape(bytes))
                                .as("%s of “%s”", name, mutant.leak())
                                .isEqualTo(MutatedClasses.shape(MutatedClasses.original(name)))));
    }
}
