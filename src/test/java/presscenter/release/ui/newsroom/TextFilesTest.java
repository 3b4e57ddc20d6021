package presscenter.release.ui.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.URLDecoder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import presscenter.embargo.Audience;
import presscenter.embargo.Sight;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.release.Delivery;
import presscenter.release.EmbargoContract;
import presscenter.release.EmbargoForm;
import presscenter.release.KnownName;
import presscenter.release.NameKind;
import presscenter.release.NoticeKind;
import presscenter.release.PublicFacts;
import presscenter.release.PublicNotice;
import presscenter.release.PublishedRelease;
import presscenter.release.PublishedReleases;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseNumber;
import presscenter.release.RichHtml;
import presscenter.release.SharedForComment;
import presscenter.release.SinceReading;
import presscenter.release.UnderEmbargo;
import presscenter.release.Waiting;
import presscenter.role.Role;
import presscenter.security.Outlet;
import presscenter.security.OwnAccount;
import presscenter.security.Person;
import presscenter.security.Preferences;
import presscenter.security.Scheme;

/** A text as a file: what is in it, what it is called, and that there is none of what one may not know. */
class TextFilesTest {
    private static final Instant LIFT = Instant.parse("2026-10-29T07:00:00Z");
    private static final Instant TAKEN = Instant.parse("2026-10-29T06:40:18Z");
    private static final ReleaseNumber NUMBER = new ReleaseNumber(2026, "7K3M9Q");
    private static final String LONG =
            "Рентгеноэлектрокардиографического превысокомногорассмотрительствующего ".repeat(3);

    private final PublishedReleases published = mock(PublishedReleases.class);
    private final OwnAccount account = mock(OwnAccount.class);
    private MockMvc house = house(false);

    @BeforeEach
    void a_reader_sits_there() {
        sits("Ганна К.", "Прыклад-ТВ", "Пример-ТВ", "Example TV", ZoneId.of("Europe/Warsaw"));
        when(published.file(any(), any())).thenReturn(Optional.empty());
    }

    // ── the words

    /** (L19) */
    @ParameterizedTest
    @EnumSource
    void the_words_of_a_pdf_are_the_words_of_the_text_in_its_language(Language language) throws Exception {
        gives(out(language), LIFT);

        try (var pdf = pdf(language)) {
            var read = read(pdf, 1, pdf.getNumberOfPages());
            assertThat(read)
                    .containsSubsequence(
                            headline(language),
                            lede(language),
                            first(language),
                            heading(language),
                            item(language),
                            second(language))
                    .contains(label(language));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(headline(language));
        }
    }

    @Test
    void a_plain_file_says_all_that_stands_on_the_page() throws Exception {
        gives(corrected(out(Language.RUSSIAN)), LIFT.plusSeconds(60));

        var file = file(Language.RUSSIAN, ".txt");

        assertThat(file.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(file.getContentAsString(UTF_8)).isEqualTo("""
                \uFEFFЗаявление · 29 октября 2026 г., 10:00 (Минск, UTC+3) · 2026-7K3M9Q

                Исправление
                Было неверно: во вторник
                Верно: в среду
                29 октября 2026 г., 10:01 (Минск, UTC+3)

                Озёра остаются чистыми

                Съёмка «объединения» и ещё раз об озере.

                Ещё ничего не решено.

                Что дальше

                – Подъём воды

                Итог объявят в среду.

                Если тексты расходятся, верным считается текст на этом языке: Беларуская.

                Источник: По сообщениям озёрной службы
                Контакт: Инга Мерс, представительница, +000 00 000-00-01

                КОНЕЦ · 2026-7K3M9Q · версия 1
                """.replace("\n", "\r\n"));
    }

    @Test
    void a_correction_stands_above_the_text_on_paper_too() throws Exception {
        gives(corrected(out(Language.RUSSIAN)), LIFT.plusSeconds(60));

        try (var pdf = pdf(Language.RUSSIAN)) {
            assertThat(read(pdf, 1, 1))
                    .containsSubsequence("Исправление", "во вторник", "в среду", "Озёра остаются чистыми");
        }
    }

    @Test
    void the_longest_words_stay_on_the_sheet() throws Exception {
        gives(
                with(
                        out(Language.RUSSIAN),
                        LONG.replace(" ", "").repeat(4),
                        "<p>" + LONG + LONG.replace(" ", "") + "</p>"),
                LIFT);

        try (var pdf = pdf(Language.RUSSIAN)) {
            var width = pdf.getPage(0).getMediaBox().getWidth();
            var margin = 24 / 25.4f * 72;
            assertThat(places(pdf))
                    .hasSizeGreaterThan(1_000)
                    .allSatisfy(place -> assertThat(place.getXDirAdj() + place.getWidthDirAdj())
                            .isBetween(margin, width - margin));
        }
    }

    // ── under embargo

    /** (E34, E35, E46) */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                be | Эмбарга да чацвярга, 29 кастрычніка 2026 г., 10:00, Мінск, UTC+3 | Ганна К., Прыклад-ТВ, 29 кастрычніка 2026 г., 09:40 (Мінск, UTC+3)
                ru | Эмбарго до четверга, 29 октября 2026 г., 10:00, Минск, UTC+3     | Ганна К., Пример-ТВ, 29 октября 2026 г., 09:40 (Минск, UTC+3)
                en | Embargo until Thursday 29 October 2026, 10:00, Minsk, UTC+3      | Ганна К., Example TV, 29 October 2026, 09:40 (Minsk, UTC+3)
                """)
    void under_embargo_the_line_the_reader_and_the_time_head_every_sheet_and_the_plain_file(
            String tag, String line, String taken) throws Exception {
        var language = Language.ofTag(tag).orElseThrow();
        gives(longer(embargoed(language)), TAKEN);

        try (var pdf = pdf(language)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(read(pdf, page, page)).contains(line, taken, "2026-7K3M9Q");
            }
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("2026-7K3M9Q · " + line);
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(TAKEN);
        }
        assertThat(file(language, ".txt").getContentAsString(UTF_8))
                .startsWith("\uFEFF" + line + "\r\n")
                .containsSubsequence(taken, headline(language));
        for (var kind : List.of(".pdf", ".txt")) {
            assertThat(name(file(language, kind)))
                    .isEqualTo("2026-7K3M9Q-" + tag + " " + line.replace("10:00", "10.00") + kind);
            assertThat(plainName(file(language, kind)))
                    .isEqualTo("2026-7K3M9Q-" + tag + " Embargo until Thursday 29 October 2026, 10.00, Minsk, UTC+3"
                            + kind);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".pdf", ".txt"})
    void once_out_a_file_is_the_same_for_everybody_and_bears_neither_line_nor_name(String kind) throws Exception {
        gives(out(Language.BELARUSIAN), LIFT);
        var first = file(Language.BELARUSIAN, kind);
        sits("Pavel R.", "Агенцтва", "Агентство", "Agency", ZoneId.of("Asia/Tokyo"));
        var second = file(Language.BELARUSIAN, kind);

        assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(name(first)).isEqualTo("2026-7K3M9Q-be" + kind).isEqualTo(plainName(first));
        var words = kind.equals(".txt")
                ? first.getContentAsString(UTF_8)
                : read(Loader.loadPDF(first.getContentAsByteArray()), 1, 9);
        assertThat(words).contains(headline(Language.BELARUSIAN)).doesNotContain("Ганна", "Pavel", "Эмбарга");
    }

    // ── what is not given

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-7K3M9Q/ru", "2026-ZZZZZZ/ru", "2026-7k3m9q/ru", "x/ru", "2026-7K3M9Q/de", "2026-7K3M9Q/"})
    void what_the_door_does_not_give_is_not_found_in_one_way_only(String asked) throws Exception {
        gives(out(Language.BELARUSIAN), LIFT);
        for (var kind : List.of(".pdf", ".txt")) {
            var answer = asks("/newsroom/" + asked + kind);

            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsByteArray()).isEmpty();
            assertThat(answer.getErrorMessage()).isNull();
            assertThat(answer.getHeaderNames()).isEmpty();
        }
    }

    @Test
    void every_file_of_the_demonstration_says_that_it_is_one() throws Exception {
        gives(longer(out(Language.ENGLISH)), LIFT);
        assertThat(file(Language.ENGLISH, ".txt").getContentAsString(UTF_8)).doesNotContain("Demonstration");

        house = house(true);

        var said = "Demonstration. Not a document of any institution.";
        assertThat(file(Language.ENGLISH, ".txt").getContentAsString(UTF_8)).contains(said);
        try (var pdf = pdf(Language.ENGLISH)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(seen(pdf, page)).contains(said, "Page " + page + " of " + pdf.getNumberOfPages());
            }
        }
    }

    // ── what there is

    private MockMvc house(boolean demonstration) {
        var messages = new Messages();
        var room = new ReadingRoom(
                published,
                mock(EmbargoContract.class),
                mock(Waiting.class),
                mock(SinceReading.class),
                mock(SharedForComment.class),
                account,
                messages,
                new Times(messages, ZoneId.of("Europe/Minsk")),
                Clock.systemUTC());
        return MockMvcBuilders.standaloneSetup(new TextFiles(room, demonstration))
                .build();
    }

    private void sits(String name, String be, String ru, String en, ZoneId zone) {
        when(account.person())
                .thenReturn(Optional.of(new Person(
                        new UUID(0, 7),
                        "reader@demo.example",
                        name,
                        Set.of(Role.EMBARGO_READER),
                        Optional.of(new Outlet("outlet", Localized.of(be, ru, en), false)),
                        new Preferences(Language.ENGLISH, List.of(Language.BELARUSIAN), zone, Scheme.SYSTEM, false))));
    }

    private void gives(PublishedRelease release, Instant since) {
        when(published.file(NUMBER, release.language()))
                .thenReturn(Optional.of(new PublishedReleases.Filed(release, since)));
    }

    private static String headline(Language language) {
        return say(language, "Азёры застаюцца чыстымі", "Озёра остаются чистыми", "The lakes stay clean");
    }

    private static String lede(Language language) {
        return say(
                language,
                "Здымка «аб’яднання» і яшчэ раз пра Ўшацкае возера.",
                "Съёмка «объединения» и ещё раз об озере.",
                "The “associates’ review” once more.");
    }

    private static String first(Language language) {
        return say(language, "Яшчэ нічога не вырашана.", "Ещё ничего не решено.", "Nothing has been decided yet.");
    }

    private static String heading(Language language) {
        return say(language, "Што далей", "Что дальше", "What comes next");
    }

    private static String item(Language language) {
        return say(language, "Пад’ём вады", "Подъём воды", "Higher water");
    }

    private static String second(Language language) {
        return say(language, "Вынік абвесцяць у сераду.", "Итог объявят в среду.", "The outcome follows.");
    }

    private static String label(Language language) {
        return say(language, "Крыніца", "Источник", "Source");
    }

    private static String say(Language language, String be, String ru, String en) {
        return Localized.of(be, ru, en).in(language).orElseThrow();
    }

    private static PublishedRelease out(Language language) {
        return release(language, text(language, body(language)), Optional.empty(), List.of());
    }

    private static PublishedRelease embargoed(Language language) {
        return release(
                language,
                text(language, body(language)),
                Optional.of(new UnderEmbargo(
                        EmbargoForm.INSTANT, Optional.of(LIFT), Optional.empty(), false, Sight.TEXT, Optional.empty())),
                List.of());
    }

    private static PublishedRelease corrected(PublishedRelease release) {
        return release(
                release.language(),
                release.text().orElseThrow(),
                release.embargo(),
                List.of(new PublicNotice(
                        NoticeKind.CORRECTION,
                        LIFT.plusSeconds(60),
                        Localized.of("у аўторак", "во вторник", "on Tuesday"),
                        Localized.of("у сераду", "в среду", "on Wednesday"))));
    }

    private static PublishedRelease longer(PublishedRelease release) {
        return with(
                release, headline(release.language()), body(release.language()).repeat(30));
    }

    private static PublishedRelease with(PublishedRelease release, String headline, String body) {
        return release(
                release.language(),
                new PublishedRelease.Text(1, headline, lede(release.language()), new RichHtml(body)),
                release.embargo(),
                List.of());
    }

    private static PublishedRelease.Text text(Language language, String body) {
        return new PublishedRelease.Text(1, headline(language), lede(language), new RichHtml(body));
    }

    private static String body(Language language) {
        return "<p>%s</p><h2>%s</h2><ul><li>%s</li></ul><p>%s</p>"
                .formatted(first(language), heading(language), item(language), second(language));
    }

    private static PublishedRelease release(
            Language language, PublishedRelease.Text text, Optional<UnderEmbargo> embargo, List<PublicNotice> notices) {
        var nothing = Localized.<String>none();
        return new PublishedRelease(
                NUMBER,
                ReleaseKind.STATEMENT,
                language,
                Language.BELARUSIAN,
                Set.of(Language.values()),
                Map.of(),
                Optional.of(text),
                Optional.of(new PublicFacts(
                        Audience.ACCREDITED,
                        Language.BELARUSIAN,
                        Optional.empty(),
                        nothing,
                        Localized.of(
                                "Паводле паведамленняў азёрнай службы",
                                "По сообщениям озёрной службы",
                                "Based on notes of the lake service"),
                        nothing,
                        nothing,
                        nothing,
                        nothing,
                        List.of(),
                        Optional.of(new KnownName(
                                "mers",
                                NameKind.PERSON,
                                Localized.of("Інга Мерс", "Инга Мерс", "Inga Mers"),
                                Localized.of("прадстаўніца", "представительница", "spokesperson"),
                                Optional.of("+000 00 000-00-01"))))),
                embargo.isPresent() ? Optional.empty() : Optional.of(LIFT),
                embargo,
                Delivery.NOT_A_SPEECH,
                notices,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    // ── what comes back

    private MockHttpServletResponse asks(String path) throws Exception {
        return house.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
    }

    private MockHttpServletResponse file(Language language, String kind) throws Exception {
        var answer = asks("/newsroom/" + NUMBER + "/" + language.tag() + kind);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }

    private PDDocument pdf(Language language) throws Exception {
        var file = file(language, ".pdf");
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        return Loader.loadPDF(file.getContentAsByteArray());
    }

    /** The words of some sheets, however their lines are broken. */
    private static String read(PDDocument pdf, int from, int upTo) throws IOException {
        return read(new PDFTextStripper(), pdf, from, upTo);
    }

    /** The same, as the eye goes over the sheet. */
    private static String seen(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return read(stripper, pdf, page, page);
    }

    private static String read(PDFTextStripper stripper, PDDocument pdf, int from, int upTo) throws IOException {
        stripper.setStartPage(from);
        stripper.setEndPage(upTo);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    private static List<TextPosition> places(PDDocument pdf) throws IOException {
        var places = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition place) {
                places.add(place);
            }
        }.getText(pdf);
        return places;
    }

    private static String name(MockHttpServletResponse file) {
        return URLDecoder.decode(
                String.valueOf(file.getHeader("Content-Disposition"))
                        .replaceFirst(".*filename\\*=UTF-8''", "")
                        .replace("+", "%2B"),
                UTF_8);
    }

    private static String plainName(MockHttpServletResponse file) {
        return String.valueOf(file.getHeader("Content-Disposition"))
                .replaceFirst("attachment; filename=\"([ -~]*)\"; .*", "$1");
    }
}
