package presscenter.release.ui.newsroom;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.release.RichHtml;

/**
 * A text as a plain file: UTF-8 that says so by its first bytes, lines that end as on Windows, one paragraph one line;
 * decision 0046 says why.
 */
final class TextAsPlain {
    private static final String MARK = "\uFEFF";

    private TextAsPlain() {}

    /** @param demonstration what a file of the demonstration says of itself */
    static byte[] of(FileWords words, Wording readers, Optional<String> demonstration) {
        var wording = readers.in(words.language());
        var text = words.text();
        var parts = new ArrayList<String>();
        parts.add(lines(words.embargo()));
        demonstration.ifPresent(parts::add);
        parts.add(lines(Stream.concat(Stream.of(words.about()), words.delivery().stream())
                .toList()));
        words.told()
                .forEach(told -> parts.add(lines(Stream.of(
                                Stream.of(told.title()),
                                told.sentences().stream().map(FileWords.Said::words),
                                Stream.of(told.when()))
                        .flatMap(each -> each)
                        .toList())));
        parts.add(text.headline());
        parts.add(text.lede());
        parts.add(RichHtml.clean(text.body().html()).plainText());
        parts.addAll(words.closing());
        parts.add(lines(words.beside().stream()
                .map(entry -> entry.label()
                        + ": "
                        + entry.words().stream().map(FileWords.Said::words).collect(Collectors.joining(", ")))
                .toList()));
        parts.add(wording.say("release.reading.end", words.number().toString(), text.version()));
        return (MARK + parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n")) + "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
