package presscenter.demo;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.release.TextDraft;

/**
 * Makes a text of the demonstration out of its file: headline, lede, body, and the days that hang on the first start.
 */
final class DemoText {
    private static final Pattern PLACE = Pattern.compile("\\{(date|on-weekday):(-?[0-9]+)}");

    private final Messages messages;
    private final Times times;

    DemoText(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    TextDraft read(String html, Language language, LocalDate day) {
        var filled = PLACE.matcher(html)
                .replaceAll(match -> Matcher.quoteReplacement(
                        fill(match.group(1), day.plusDays(Long.parseLong(match.group(2))), language)));
        var body = Jsoup.parseBodyFragment(filled).body();
        var headline = body.selectFirst("h1");
        var lede = body.selectFirst("p.lede");
        if (headline == null || lede == null) {
            throw new IllegalArgumentException("A text of the demonstration begins with a headline and a lede");
        }
        headline.remove();
        lede.remove();
        return new TextDraft(headline.text(), lede.text(), body.html());
    }

    private String fill(String what, LocalDate day, Language language) {
        return what.equals("date")
                ? times.dayAndMonth(day, language)
                : messages.get(language, "demo.on-weekday", day.getDayOfWeek().getValue());
    }
}
