package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Normalizer2;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichHtmlTest {
    private static final Set<String> ALLOWED =
            Set.of("p", "h2", "h3", "strong", "em", "ul", "ol", "li", "blockquote", "a");

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Добры дзень ¦ <p>Добры дзень</p>
            <b>Так</b> <i>і</i> ¦ <p><strong>Так</strong> <em>і</em></p>
            <h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h6>e</h6> ¦ <h2>a</h2><h2>b</h2><h3>c</h3><h3>d</h3><h3>e</h3>
            <div>a<div>b</div>c</div> ¦ <p>a</p><p>b</p><p>c</p>
            <p>a<br>b</p> ¦ <p>a</p><p>b</p>
            <p> </p><p>&nbsp;</p><ul><li></li></ul><blockquote></blockquote>x ¦ <p>x</p>
            5&nbsp;%  і   ¦ <p>5\u00a0% і</p>
            <table><tr><td>a</td><td>b</td></tr></table> ¦ <p>a</p><p>b</p>
            <ul><li><p>a</p><ul><li>b</li></ul></li></ul> ¦ <ul><li>a<ul><li>b</li></ul></li></ul>
            <ul><li>a</li><ol><li>b</li></ol></ul> ¦ <ul><li>a<ol><li>b</li></ol></li></ul>
            <ul><li><p>a</p><p>b</p></li></ul> ¦ <ul><li><p>a</p><p>b</p></li></ul>
            <blockquote>a<blockquote>b</blockquote></blockquote> ¦ <blockquote><p>a</p><p>b</p></blockquote>
            <u>a</u> & "b" < c ¦ <p>a &amp; &quot;b&quot; &lt; c</p>
            <li>a ¦ <p>a</p>
            e<b></b>&#x301; и&#x306; ¦ <p>é й</p>
            <p>&#x338;a</p> ¦ <p>a</p>
            <b style='font-weight:normal'><p>a</p></b> ¦ <p>a</p>
            """)
    void foreign_markup_becomes_ours(String dirty, String clean) {
        assertThat(RichHtml.clean(dirty).html()).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({
        "https://press.example/a?b=1&c=2,https://press.example/a?b=1&amp;c=2",
        "HTTP://press.example,http://press.example",
        "mailto:desk@press.example,mailto:desk@press.example",
        "https://press.example/a b,https://press.example/a%20b"
    })
    void a_link_to_the_web_or_a_mailbox_stays_and_knows_nobody(String href, String kept) {
        assertThat(RichHtml.clean("<a href='" + href + "' target=_blank rel=opener onclick=x>тут</a>")
                        .html())
                .isEqualTo("<p><a href=\"" + kept + "\" rel=\"noopener noreferrer\">тут</a></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://press.example@evil.example",
                "https://press.example:pass@evil.example/a",
                "https://:pass@evil.example",
                "https://@evil.example",
                "HTTPS://press.example@evil.example?a",
                "https:\\\\press.example@evil.example",
                "https://press.example\n@evil.example"
            })
    void a_link_that_names_somebody_before_the_host_loses_its_address(String href) {
        assertThat(RichHtml.clean("<a href='" + href + "'>тут</a>").html()).isEqualTo("<p>тут</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://press.example/@desk", "https://press.example?to=a@b", "https://press.example#@"})
    void an_at_sign_behind_the_host_names_nobody(String href) {
        assertThat(RichHtml.clean("<a href='" + href + "'>тут</a>").html()).contains("href=\"" + href + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"javascript:alert(1)\">",
                "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">",
                "<img src=`javascript:alert(1)`>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<math href=\"javascript:alert(1)\">x</math>",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
                "<a href=\" javascript:alert(1)\">x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\"java&#10;script:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"&#x6A&#x61vascript:alert(1)\">x</a>",
                "<a href=\"&#1;javascript:alert(1)\">x</a>",
                "<a href=\"javascript&colon;alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<a href=\"//evil.example\">x</a>",
                "<a href=\"file:///etc/passwd\">x</a>",
                "<a href=\"blob:https://evil.example/1\">x</a>",
                "<a href='https://a.example\" onmouseover=\"alert(1)'>x</a>",
                "<a href=https://a.example onclick=alert(1) style=x:expression(1)>x</a>",
                "<p onclick=alert(1)>x</p>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<iframe src=javascript:alert(1)></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=javascript:alert(1)></object>",
                "<embed src=javascript:alert(1)>",
                "<base href=https://evil.example/>",
                "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                "<link rel=stylesheet href=javascript:alert(1)>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<style><!--</style><script>alert(1)//--></script>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<textarea><img title=\"</textarea><img src onerror=alert(1)>\"></textarea>",
                "<title><img title=\"</title><img src onerror=alert(1)>\"></title>",
                "<xmp><p title=\"</xmp><img src onerror=alert(1)>\">",
                "<noembed><img title=\"</noembed><img src onerror=alert(1)>\">",
                "<template><script>alert(1)</script></template>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?xml version=\"1.0\"?><script>alert(1)</script>",
                "<form action=javascript:alert(1)><input type=submit></form>",
                "<button formaction=javascript:alert(1)>x</button>",
                "<details open ontoggle=alert(1)>x",
                "<video><source onerror=alert(1)></video>",
                "<body onload=alert(1)>",
                "<plaintext><script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<li><a id=body name=cookie>x</a>",
                "<x contenteditable onblur=alert(1) autofocus>x</x>",
                "<p\u0000 onclick=alert(1)>x<scr\u0000ipt>alert(1)</scr\u0000ipt>"
            })
    void no_attack_comes_through(String attack) {
        assertThatOnlyTheAllowListIsIn(RichHtml.clean(attack));
        assertThatOnlyTheAllowListIsIn(new RichHtml("<p>так" + attack + "</p>"));
    }

    @Test
    void scripts_and_styles_leave_no_word_behind() {
        assertThat(RichHtml.clean("<style>p{}</style>a<script>alert(1)</script><title>t</title><p hidden>h</p>")
                        .html())
                .isEqualTo("<p>a</p>");
    }

    @Test
    void a_word_processors_paste_keeps_its_words_and_its_lists() {
        var pasted = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style>
                <!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--></head><body lang=BE>
                <p class=MsoNormal style='margin:0'><b><span lang=BE>Урад</span></b><span> прыняў
                рашэнне<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>першае</p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span
                style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span>другое</p></body></html>""";

        assertThat(RichHtml.clean(pasted).html())
                .isEqualTo("<p><strong>Урад</strong> прыняў рашэнне</p><ol><li>першае</li><li>другое</li></ol>");
    }

    @Test
    void a_web_page_keeps_its_words_only() {
        var page = """
                <!DOCTYPE html><html><head><title>t</title></head><body><article><header><h1>Заява</h1></header>
                <section><div class="c"><span style="color:red">Мы <em>за</em> мір.</span><img src="x.png" alt="">
                <a href="/about">Пра нас</a></div><figure><figcaption>Фота</figcaption></figure></section>
                <script>track()</script></article></body></html>""";

        assertThat(RichHtml.clean(page).html())
                .isEqualTo("<h2>Заява</h2><p>Мы <em>за</em> мір. Пра нас</p><p>Фота</p>");
    }

    @Test
    void whatever_comes_in_cleaning_twice_is_cleaning_once() {
        var random = new Random(20261124);
        for (var number = 0; number < 3_000; number++) {
            var dirty = randomHtml(random);
            var clean = RichHtml.clean(dirty);
            assertThat(RichHtml.clean(clean.html())).as(dirty).isEqualTo(clean);
            assertThat(clean.html()).as(dirty).matches(Normalizer2.getNFCInstance()::isNormalized);
            assertThat(String.join(
                            "",
                            clean.blocks().stream().map(RichHtml.Block::html).toList()))
                    .as(dirty)
                    .isEqualTo(clean.html());
            assertThatOnlyTheAllowListIsIn(clean);
        }
    }

    @ParameterizedTest
    @MethodSource("excessive")
    void neither_length_nor_depth_hurts(String start) {
        var excessive = start.repeat(600_000 / start.length()) + "край";
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            var clean = RichHtml.clean(excessive);
            assertThat(clean.html().length()).isLessThanOrEqualTo(500_000);
            assertThat(RichHtml.clean(clean.html())).isEqualTo(clean);
            assertThatOnlyTheAllowListIsIn(clean);
        });
    }

    @Test
    void a_text_that_would_be_cut_is_known_beforehand() {
        assertThat(RichHtml.fits("<p>" + "я".repeat(499_993) + "</p>")).isTrue();
        assertThat(RichHtml.fits("<p>" + "я".repeat(499_994) + "</p>")).isFalse();
        assertThat(RichHtml.fits("&".repeat(200_000))).isFalse();
        assertThat(RichHtml.fits("")).isTrue();
    }

    static List<String> excessive() {
        return List.of("<div>", "<ul><li>а", "<blockquote>", "<b>а", "&", "слова ", "<p>&&&&", "😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "ul", "blockquote", "b", "span", "table"})
    void words_nested_deep_are_not_lost(String tag) {
        var deep = ("<" + tag + ">").repeat(3_000) + "глыбока" + ("</" + tag + ">").repeat(3_000);

        assertThat(RichHtml.clean(deep).plainText()).contains("глыбока");
    }

    @Test
    void a_text_is_copied_out_as_it_is_read() {
        var text = RichHtml.clean("<h2>Заява</h2><p>Мы <b>за</b> мір.</p><ul><li>адзін<ol><li>унутры</li></ol></li>"
                + "<li>два</li></ul><ol><li>a</li><li>b</li></ol><blockquote>Так.</blockquote>");

        assertThat(text.plainText()).isEqualTo("""
                Заява

                Мы за мір.

                – адзін
                  1. унутры
                – два

                1. a
                2. b

                Так.""");
        assertThat(text.words()).isEqualTo(10);
        assertThat(text.blocks()).extracting(RichHtml.Block::tag).containsExactly("h2", "p", "ul", "ol", "blockquote");
    }

    @Test
    void an_empty_text_has_no_words() {
        var empty = RichHtml.clean(" <p>&nbsp;</p>");

        assertThat(empty.html()).isEmpty();
        assertThat(empty.words()).isZero();
        assertThat(empty.blocks()).isEmpty();
        assertThat(empty.plainText()).isEmpty();
    }

    @Test
    void a_block_cannot_be_made_of_what_is_not_clean() {
        assertThatThrownBy(() -> new RichHtml.Block("p", "<p onclick=x>a</p>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertThatOnlyTheAllowListIsIn(RichHtml clean) {
        for (var element :
                Jsoup.parseBodyFragment(clean.html()).body().children().select("*")) {
            assertThat(ALLOWED).as(clean.html()).contains(element.normalName());
            if (element.normalName().equals("a")) {
                assertThat(element.attr("href")).matches("(?s)(https?://|mailto:).+");
                assertThat(element.attr("rel")).isEqualTo("noopener noreferrer");
                assertThat(element.attributesSize()).isEqualTo(2);
            } else {
                assertThat(element.attributesSize()).as(clean.html()).isZero();
            }
        }
    }

    private static String randomHtml(Random random) {
        var tags = List.of(
                "p",
                "div",
                "b",
                "strong",
                "i",
                "em",
                "a",
                "ul",
                "ol",
                "li",
                "blockquote",
                "h1",
                "h2",
                "h5",
                "table",
                "tr",
                "td",
                "span",
                "br",
                "script",
                "style",
                "svg",
                "pre",
                "button",
                "form",
                "select",
                "math",
                "u");
        var parts = List.of(
                "слова",
                " ",
                "\n",
                "&nbsp;",
                "&",
                "<",
                ">",
                "\"",
                "e",
                "\u0301",
                "\u0338",
                "\u200b",
                "\u00ad",
                "\u200d",
                "😀",
                "&#8205;",
                "&#x338;",
                "\u0000",
                "аб’ява",
                "1 200",
                "\u2003",
                "&amp;lt;",
                "<!--",
                "-->");
        var html = new StringBuilder();
        for (var left = random.nextInt(40); left >= 0; left--) {
            var tag = tags.get(random.nextInt(tags.size()));
            switch (random.nextInt(5)) {
                case 0, 1 ->
                    html.append('<')
                            .append(tag)
                            .append(
                                    random.nextInt(3) == 0
                                            ? " href='"
                                                    + List.of(
                                                                    "https://a.example/&\"",
                                                                    "mailto:a@b.example",
                                                                    "javascript:x")
                                                            .get(random.nextInt(3))
                                                    + "' onclick=x"
                                            : "")
                            .append('>');
                case 2 -> html.append("</").append(tag).append('>');
                default -> html.append(parts.get(random.nextInt(parts.size())));
            }
        }
        return html.toString();
    }
}
