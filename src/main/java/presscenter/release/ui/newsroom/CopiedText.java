package presscenter.release.ui.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import presscenter.release.Delivery;
import presscenter.release.PublishedRelease;
import presscenter.release.RichHtml;

/**
 * A text as it is taken away on the clipboard, in its own language: under embargo headed by the line, the reader and
 * the time (E34, E35), ended for wires by END, number and version.
 */
final class CopiedText {
    private CopiedText() {}

    static String of(Reading reading, PublishedRelease.Text text, Wording readers, Instant now) {
        var release = reading.release();
        var wording = readers.in(release.language());
        var parts = new ArrayList<String>();
        release.embargo()
                .ifPresent(embargo -> parts.add(String.join(
                        "\n",
                        List.of(
                                wording.embargoLine(embargo),
                                wording.say("release.reading.binds"),
                                wording.say(
                                        "release.reading.taken-by", reading.reader(wording), wording.moment(now))))));
        if (release.delivery() == Delivery.AS_PREPARED) {
            parts.add(wording.capitalised(wording.say("release.reading.delivery.as-prepared")));
        }
        parts.add(text.headline());
        parts.add(text.lede());
        RichHtml.clean(text.body().html()).blocks().forEach(block -> parts.add(plain(block)));
        parts.add(wording.say("release.reading.end", release.number().toString(), text.version()));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n")) + "\n";
    }

    private static String plain(RichHtml.Block block) {
        var items = Jsoup.parseBodyFragment(block.html()).select("body > ul > li, body > ol > li");
        return items.isEmpty()
                ? Jsoup.parseBodyFragment(block.html()).text()
                : items.stream().map(item -> "– " + item.text()).collect(Collectors.joining("\n"));
    }
}
