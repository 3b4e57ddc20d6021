package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.release.WordDiff.Kind.ADDED;
import static presscenter.release.WordDiff.Kind.REMOVED;
import static presscenter.release.WordDiff.Kind.SAME;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import presscenter.release.WordDiff.Run;

class WordDiffTest {
    @Test
    void a_changed_word_stands_between_those_that_stayed() {
        assertThat(WordDiff.between("<p>Урад прыняў аб’яву.</p>", "<p>Урад прыме аб’яву.</p>")
                        .runs())
                .containsExactly(
                        new Run(SAME, "Урад ", true),
                        new Run(REMOVED, "прыняў ", false),
                        new Run(ADDED, "прыме ", false),
                        new Run(SAME, "аб’яву.", false));
    }

    @Test
    void a_new_paragraph_is_a_block_of_its_own() {
        assertThat(WordDiff.between("<p>a</p><p>c</p>", "<p>a</p><p>b d</p><p>c</p>")
                        .runs())
                .containsExactly(new Run(SAME, "a", true), new Run(ADDED, "b d", true), new Run(SAME, "c", true));
    }

    @Test
    void a_first_word_replaced_begins_one_block_not_two() {
        assertThat(WordDiff.between("<p>old word</p>", "<p>new word</p>").runs())
                .containsExactly(
                        new Run(REMOVED, "old ", true), new Run(ADDED, "new ", false), new Run(SAME, "word", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Мы абвяшчаем аб’яву сёння.</p> | <p>Мы абвяшчаем аб'яву сёння.</p> | 1
            <p>Яны прыйшлі дамоў позна ўчора.</p> | <p>Яны прышлі да дому позна ўчора.</p> | 3
            <p>Министр сказал это вчера.</p> | <p>Министр сказал ето вчера.</p> | 1
            <p>The comittee met today.</p> | <p>The committee met today.</p> | 1
            <p>It ended, they said.</p> | <p>It ended they said.</p> | 0
            <p>It ended. They left.</p> | <p>It ended. Thay left.</p> | 1
            <p>Яны прыйшлі. Гета была праўда.</p> | <p>Яны прыйшлі. Гэта была праўда.</p> | 1
            <p>Посел предложения. Это предложения.</p> | <p>После предложения. Это предложения.</p> | 1
            <p>Предложения их. Читают предложения.</p> | <p>Предлажения их. Читают предложения.</p> | 1
            <p>In 2026 it ended.</p> | <p>In 2026, it ended.</p> | 0
            """)
    void a_slip_of_the_pen_is_a_typo(String before, String after, int words) {
        var diff = WordDiff.between(before, after);

        assertThat(diff.changedWords()).isEqualTo(words);
        assertThat(diff.isTypoSized()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>адно і тое</p> | <p>адно і тое</p>
            <p>адзін два тры чатыры</p> | <p>a b c d</p>
            <p>У бюджэце 120 рублёў</p> | <p>У бюджэце 130 рублёў</p>
            <p>У бюджэце 12 рублёў</p> | <p>У бюджэце рублёў</p>
            <p>Тэмпература −5 сёння</p> | <p>Тэмпература 5 сёння</p>
            <p>Рост 5 % сёння</p> | <p>Рост 5 ‰ сёння</p>
            <p>Прыехаў у Мінск учора</p> | <p>Прыехаў у Менск учора</p>
            <p>Встреча в москве прошла</p> | <p>Встреча в Москве прошла</p>
            <p>Сказал г. Иванов вчера</p> | <p>Сказал г. Петров вчера</p>
            <p>Валер выступила. Сказала Валер мало.</p> | <p>Валор выступила. Сказала Валер мало.</p>
            <p>Валеру не слышали. Пришла Валер.</p> | <p>Валору не слышали. Пришла Валер.</p>
            <p>It ended. Valer left.</p> | <p>It ended. Mers left.</p>
            <p>It ended. Valer left.</p> | <p>It ended. Valor left.</p>
            <p>Он сказал это.</p> | <p>Ион сказал это.</p>
            <p>«Марта Валер» — кніга. Марта была тут.</p> | <p>«Марта Валер» — кніга. Марты была тут.</p>
            <p>EU agrees today</p> | <p>UN agrees today</p>
            <p>a b</p> | <p>a</p><p>b</p>
            <p>a</p><p>b</p> | <p>a</p>
            <p>a</p> | <h2>a</h2>
            <p><a href='https://a.example'>a</a></p> | <p><a href='https://b.example'>a</a></p>
            <p><a href='https://a.example'>a</a></p> | <p>a</p>
            """)
    void anything_that_means_something_else_is_no_typo(String before, String after) {
        assertThat(WordDiff.between(before, after).isTypoSized()).isFalse();
    }

    @Test
    void five_thousand_other_words_are_compared_within_a_second() {
        assertThat(withinASecond(words(0), words(5_000)).changedWords()).isEqualTo(5_000);
    }

    @Test
    void five_thousand_words_in_another_order_are_compared_within_a_second() {
        var random = new Random(7);
        var before = shuffled(random);
        var after = shuffled(random);
        var diff = withinASecond(paragraph(before), paragraph(after));
        var moved = 5_000 - longestCommon(before, after);

        assertThat(kept(diff)).isEqualTo(5_000 - moved);
        // as many removed as added: the larger of the two, change by change, is at most all of both
        assertThat(diff.changedWords()).isBetween(moved, 2 * moved);
        assertThat(diff.isTypoSized()).isFalse();
    }

    @Test
    void no_more_words_are_said_to_differ_than_must() {
        var random = new Random(42);
        for (var number = 0; number < 300; number++) {
            var before = letters(random);
            var after = letters(random);
            assertThat(kept(WordDiff.between(paragraph(before), paragraph(after))))
                    .as(before + " / " + after)
                    .isEqualTo(longestCommon(before, after));
        }
    }

    @Test
    void texts_put_together_again_are_those_compared() {
        var before = "<p>Адзін, два тры.</p><p>Чатыры пяць шэсць</p>";
        var after = "<p>Адзін два чатыры.</p><p>Тры</p><p>Чатыры шэсць</p>";
        var runs = WordDiff.between(before, after).runs();

        assertThat(runs.stream()
                        .filter(run -> run.kind() != ADDED)
                        .map(run -> run.text().replace(" ", ""))
                        .collect(Collectors.joining()))
                .isEqualTo("Адзін,дватры.Чатырыпяцьшэсць");
        assertThat(runs.stream()
                        .filter(run -> run.kind() != REMOVED)
                        .map(run -> run.text().replace(" ", ""))
                        .collect(Collectors.joining()))
                .isEqualTo("Адзіндвачатыры.ТрыЧатырышэсць");
    }

    private static String words(int from) {
        return IntStream.range(from, from + 5_000)
                .mapToObj(number -> "слова" + number)
                .collect(Collectors.joining(" ", "<p>", "</p>"));
    }

    /** Machines are busy now and then: the best of some attempts tells what the comparison itself takes. */
    private static WordDiff withinASecond(String before, String after) {
        var quickest = Long.MAX_VALUE;
        var diff = WordDiff.between(before, after);
        for (var attempt = 0; attempt < 3; attempt++) {
            var start = System.nanoTime();
            diff = WordDiff.between(before, after);
            quickest = Math.min(quickest, System.nanoTime() - start);
        }
        assertThat(Duration.ofNanos(quickest)).isLessThan(Duration.ofSeconds(1));
        return diff;
    }

    private static List<String> shuffled(Random random) {
        var words = new ArrayList<>(IntStream.range(0, 5_000)
                .mapToObj(number -> "слова" + number % 900)
                .toList());
        Collections.shuffle(words, random);
        return words;
    }

    private static List<String> letters(Random random) {
        return random.ints(random.nextInt(1, 150), 0, 6)
                .mapToObj(letter -> Character.toString('а' + letter))
                .toList();
    }

    private static String paragraph(List<String> words) {
        return "<p>" + String.join(" ", words) + "</p>";
    }

    private static long kept(WordDiff diff) {
        return diff.runs().stream()
                .filter(run -> run.kind() == SAME)
                .flatMap(run -> Stream.of(run.text().strip().split(" ")))
                .count();
    }

    /** By the book, pair by pair. */
    private static int longestCommon(List<String> before, List<String> after) {
        var lengths = new int[before.size() + 1][after.size() + 1];
        for (var row = 1; row <= before.size(); row++) {
            for (var column = 1; column <= after.size(); column++) {
                lengths[row][column] = before.get(row - 1).equals(after.get(column - 1))
                        ? lengths[row - 1][column - 1] + 1
                        : Math.max(lengths[row - 1][column], lengths[row][column - 1]);
            }
        }
        return lengths[before.size()][after.size()];
    }
}
