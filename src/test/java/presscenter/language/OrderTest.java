package presscenter.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {
    @Test
    void Belarusian_has_its_letters_where_its_alphabet_has_them() {
        assertSorted(
                Language.BELARUSIAN,
                List.of(
                        "Ежа",
                        "Ёлка",
                        "Жыта",
                        "Зара",
                        "Ізраіль",
                        "Йемен",
                        "Канада",
                        "Узда",
                        "Ўзда",
                        "Фінляндыя",
                        "Эстонія"));
    }

    @Test
    void Russian_has_its_letters_where_its_alphabet_has_them() {
        assertSorted(
                Language.RUSSIAN,
                List.of(
                        "Египет", "Елена", "елка", "ёлка", "Елкин", "Жлобин", "Израиль", "Йемен", "Щучин", "Эстония",
                        "Япония"));
    }

    @Test
    void English_puts_marked_letters_beside_the_plain_ones() {
        assertSorted(Language.ENGLISH, List.of("Åland", "Andorra", "Côte d’Ivoire", "Croatia", "élan", "Zambia"));
    }

    @ParameterizedTest
    @EnumSource
    void the_order_is_total_so_that_a_list_is_always_the_same(Language language) {
        var order = Order.of(language);
        assertThat(order.compare("а\u0301", "а\u0301")).isZero();
        assertThat(order.compare("ў", "у\u0306")).isNotZero();
        assertThat(order.compare("ў", "у\u0306") < 0).isNotEqualTo(order.compare("у\u0306", "ў") < 0);
    }

    @Test
    void one_comparator_serves_many_threads() {
        var order = Order.of(Language.BELARUSIAN);
        var sorted = IntStream.range(0, 2_000)
                .mapToObj(n -> Character.toString('а' + n % 32) + Character.toString('а' + n / 7 % 32) + n)
                .sorted(order)
                .toList();
        assertThat(IntStream.range(0, 16).parallel().mapToObj(seed -> {
                    var mixed = new ArrayList<>(sorted);
                    Collections.shuffle(mixed, new Random(seed));
                    mixed.sort(order);
                    return mixed;
                }))
                .allSatisfy(each -> assertThat(each).isEqualTo(sorted));
    }

    private static void assertSorted(Language language, List<String> sorted) {
        var mixed = new ArrayList<>(sorted);
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(Order.of(language));
        assertThat(mixed).isEqualTo(sorted);
    }
}
