package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import presscenter.embargo.Audience;
import presscenter.language.Language;
import presscenter.language.Localized;

/** Two write what stands beside the texts at the same time, and neither takes back what the other wrote (S12). */
class BesideTest {
    private static final Beside BEFORE = beside(
            ReleaseKind.STATEMENT, new Localized<>(Map.of(Language.RUSSIAN, "Пристань")), Set.of("lakes"), "duty");

    @Test
    void what_one_did_not_touch_is_the_colleagues_in_each_language_by_itself() {
        var mine = beside(
                ReleaseKind.STATEMENT,
                new Localized<>(Map.of(Language.RUSSIAN, "Пристань", Language.ENGLISH, "Jetty")),
                Set.of("lakes", "ferries"),
                "duty");
        var theirs = beside(
                ReleaseKind.COMMENT, new Localized<>(Map.of(Language.RUSSIAN, "Причал")), Set.of("lakes"), "marta");

        assertThat(mine.upon(BEFORE, theirs))
                .isEqualTo(beside(
                        ReleaseKind.COMMENT,
                        new Localized<>(Map.of(Language.RUSSIAN, "Причал", Language.ENGLISH, "Jetty")),
                        Set.of("lakes", "ferries"),
                        "marta"));
    }

    @Test
    void what_both_touched_stays_as_one_wrote_it_oneself_and_what_one_removed_stays_removed() {
        var mine = beside(ReleaseKind.SPEECH, Localized.none(), Set.of("lakes"), "duty");
        var theirs = beside(
                ReleaseKind.COMMENT, new Localized<>(Map.of(Language.RUSSIAN, "Причал")), Set.of("lakes"), "duty");

        assertThat(mine.upon(BEFORE, theirs)).isEqualTo(mine);
    }

    private static Beside beside(ReleaseKind kind, Localized<String> place, Set<String> topics, String contact) {
        return new Beside(
                new FactsDraft(
                        kind,
                        Audience.ACCREDITED,
                        Language.RUSSIAN,
                        Optional.empty(),
                        place,
                        Localized.none(),
                        Localized.none(),
                        Localized.none(),
                        Localized.none(),
                        Localized.none(),
                        topics),
                contact,
                Language.RUSSIAN);
    }
}
