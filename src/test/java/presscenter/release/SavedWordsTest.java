package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.release.ReleaseHouse.OFFICER;
import static presscenter.release.ReleaseHouse.SECOND_OFFICER;
import static presscenter.release.ReleaseHouse.words;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import presscenter.Databases;
import presscenter.embargo.Audience;
import presscenter.language.Language;

/** What is typed is stored whole, or refused; and nobody's words are written over unseen (S12). */
@Tag("started")
class SavedWordsTest {
    private final ReleaseHouse house = ReleaseHouse.emptyOn(Databases.H2);
    private final ReleaseNumber number = begun();

    private ReleaseNumber begun() {
        house.at(OFFICER);
        return house.desk()
                .create(FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.RUSSIAN), Language.RUSSIAN);
    }

    private DeskRelease.Version working() {
        return house.files().find(number).text(Language.RUSSIAN).working().orElseThrow();
    }

    private void saves(TextDraft words, int revision) {
        house.writing().save(number, Language.RUSSIAN, words, revision);
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_not_cut() {
        saves(words("Заявление"), working().revision());
        var tooLong = new TextDraft("Заявление", "О чём речь", "<p>" + "я".repeat(500_000) + "</p>");

        assertThatThrownBy(() -> saves(tooLong, working().revision()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.BODY_TOO_LONG));

        assertThat(working().words()).isEqualTo(words("Заявление"));
    }

    @Test
    void the_second_to_save_stores_nothing_and_gets_the_other_s_words() {
        var seen = working().revision();
        saves(words("Первое"), seen);
        house.at(SECOND_OFFICER);

        assertThatThrownBy(() -> saves(words("Второе"), seen)).isInstanceOfSatisfying(EditedMeanwhile.class, other -> {
            assertThat(other.theirs()).isEqualTo(words("Первое"));
            assertThat(other.by()).isEqualTo(OFFICER.id());
            saves(words("Второе"), other.revision());
        });

        assertThat(working().words()).isEqualTo(words("Второе"));
    }

    @Test
    void words_upon_a_draft_that_was_thrown_away_do_not_replace_those_of_the_next() {
        var seen = working().revision();
        house.writing().discard(number, Language.RUSSIAN);
        house.writing().begin(number, Language.RUSSIAN);
        house.at(SECOND_OFFICER);

        assertThatThrownBy(() -> saves(words("По старому черновику"), seen)).isInstanceOf(EditedMeanwhile.class);
    }
}
