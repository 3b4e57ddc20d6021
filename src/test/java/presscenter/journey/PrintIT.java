package presscenter.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import presscenter.instance.ARelease;
import presscenter.language.Language;

/** What is on the sheets that somebody prints, read back from them. */
class PrintIT extends Journey {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Europe/Minsk"));

    /** More than one sheet, with the letters of which fonts know least. */
    private static final String BELARUSIAN =
            "Ўздоўж узбярэжжа іншыя станцыі вымяраюць узровень вады, і ў кожнай ёсць свой час.\n".repeat(60);

    private static final String RUSSIAN =
            "Ещё одна станция объявляет уровень воды каждый час, и её данные подтверждены.\n";

    @Test
    void under_embargo_each_sheet_says_until_when_who_printed_it_and_when() throws IOException {
        var number = "2026-PR1NTS";
        var lift = instance().now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(3));
        world().has(release(number).embargoedUntil(lift));
        var reader = signedIn(World.WIRE_READER).opens("/newsroom/" + number + "?lang=be");
        reader.seesHeading("Ўзровень вады вымяраюць іначай");

        var sheets = printed(reader);

        assertThat(sheets)
                .hasSizeGreaterThan(1)
                .allSatisfy(sheet -> assertThat(sheet)
                        .contains("Эмбарго до", TIME.format(lift), number, "версия 1", "Беларуская")
                        .contains("Напечатано: Пётр Лозовик", "октября 2026 г."));
        assertThat(sheets.getFirst()).contains("Ўзровень вады вымяраюць іначай", "Ўздоўж узбярэжжа іншыя станцыі");
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            assertThat(sheets.get(sheet)).contains((sheet + 1) + " / " + sheets.size());
        }
        assertThat(sheets)
                .noneSatisfy(sheet ->
                        assertThat(sheet).containsAnyOf("Лента", "Выйти", "Сравнить", "Печать", "Скопировать"));
    }

    @Test
    void what_is_out_is_printed_without_an_embargo_and_without_the_page_around_it() throws IOException {
        var number = "2026-PR1NT0";
        world().has(release(number));
        var reader = signedIn(World.JOURNALIST).opens("/newsroom/" + number + "?lang=ru");
        reader.seesHeading("Ещё одна станция вышла на связь");

        var sheets = printed(reader);

        assertThat(sheets).hasSize(1);
        assertThat(sheets.getFirst())
                .contains("Ещё одна станция вышла на связь", "её данные подтверждены", number, "версія 1", "Русский")
                .contains("Надрукавана: Ганна Карэліч", "1 / 1")
                .doesNotContainIgnoringCase("эмбарг")
                .doesNotContain(
                        "Стужка",
                        "Выйсці",
                        "Параўнаць",
                        "Друк",
                        "Скапіяваць",
                        World.headline(number, Language.BELARUSIAN));
    }

    private static ARelease release(String number) {
        return ARelease.numbered(number, Language.BELARUSIAN)
                .text(Language.BELARUSIAN, "Ўзровень вады вымяраюць іначай", "Станцыі пачалі ў чацвер.", BELARUSIAN)
                .text(Language.RUSSIAN, "Ещё одна станция вышла на связь", "Всё началось в четверг.", RUSSIAN);
    }

    /** The text of each sheet, words in one line. */
    private static List<String> printed(Person person) throws IOException {
        person.page().evaluate("document.fonts.ready");
        var sheets = new ArrayList<String>();
        try (var file = Loader.loadPDF(
                person.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)))) {
            var text = new PDFTextStripper();
            for (int sheet = 1; sheet <= file.getNumberOfPages(); sheet++) {
                text.setStartPage(sheet);
                text.setEndPage(sheet);
                sheets.add(text.getText(file).replaceAll("\\s+", " "));
            }
        }
        return List.copyOf(sheets);
    }
}
