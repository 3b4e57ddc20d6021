package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several releases, as a query asks for them. */
class SeveralTest {
    @Test
    void none_are_not_asked_for() {
        assertThat(Several.of(List.of())).isEmpty();
    }

    @Test
    void few_fill_all_places_of_the_query() {
        var values = Several.of(numbers(3)).toList();

        assertThat(values).hasSize(1);
        assertThat(values.getFirst())
                .hasSize(32)
                .containsEntry("some31", numbers(3).getLast());
        assertThat(new HashSet<>(values.getFirst().values())).hasSize(3);
        assertThat(Several.IN).startsWith("in (:some0, ").endsWith(":some31)");
    }

    @Test
    void many_are_asked_for_in_several_questions_and_each_in_one_of_them() {
        var twice = IntStream.range(0, 2)
                .mapToObj(time -> numbers(70))
                .flatMap(List::stream)
                .toList();

        var values = Several.of(twice).toList();

        assertThat(values).hasSize(3);
        assertThat(values.stream().flatMap(each -> each.values().stream().distinct()))
                .hasSize(70)
                .containsExactlyInAnyOrderElementsOf(numbers(70));
    }

    private static List<ReleaseNumber> numbers(int many) {
        return IntStream.range(0, many)
                .mapToObj("2026-%06d"::formatted)
                .map(each -> ReleaseNumber.parse(each).orElseThrow())
                .toList();
    }
}
