package presscenter.release.ui.newsroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.language.Language;
import presscenter.release.EmbargoForm;
import presscenter.release.ReleaseLine;
import presscenter.release.UnderEmbargo;

/**
 * Puts the newsroom's list into words: the band of what is under embargo, then day after day.
 *
 * @param today at the press center, from which days are named
 */
record NewsroomLines(Wording wording, List<Language> readingLanguages, NewsroomAddress address, LocalDate today) {
    NewsroomLines {
        readingLanguages = List.copyOf(readingLanguages);
    }

    /** What is under embargo; empty if nothing is for this reader. */
    Optional<ReleaseLines.Group> band(List<ReleaseLine> underEmbargo) {
        return Optional.of(underEmbargo)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new ReleaseLines.Group(
                        wording.say("release.newsroom.band"),
                        true,
                        lines.stream().map(this::line).toList()));
    }

    /** What is out, day by day. */
    List<ReleaseLines.Group> days(List<ReleaseLine> out) {
        var days = new LinkedHashMap<LocalDate, List<ReleaseLines.Line>>();
        out.forEach(line -> days.computeIfAbsent(wording.times().day(line.at()), day -> new ArrayList<>())
                .add(line(line)));
        return days.entrySet().stream()
                .map(day -> new ReleaseLines.Group(
                        wording.times().dayHeading(day.getKey(), today, wording.language()), false, day.getValue()))
                .toList();
    }

    private ReleaseLines.Line line(ReleaseLine line) {
        var isTimed = line.at().isBefore(Instant.MAX);
        var text = headlineLanguage(line);
        return new ReleaseLines.Line(
                line.number().toString(),
                address.release(line.number()).href(),
                isTimed ? wording.times().time(line.at()) : "",
                isTimed ? line.at().toString() : "",
                wording.kind(line.kind()),
                line.embargo().map(this::until).orElse(null),
                text.flatMap(language -> Optional.ofNullable(line.texts().get(language)))
                        .map(words -> words.headline())
                        .orElseGet(() -> neutral(line)),
                text.flatMap(language -> Optional.ofNullable(line.texts().get(language)))
                        .map(words -> words.lede())
                        .orElseGet(() -> whatToDo(line)),
                text.orElse(wording.language()).tag(),
                marks(line),
                spoken(line),
                tags(line),
                line.fresh());
    }

    /** The reader's first reading language that exists; the filter's, if there is one, above it. */
    private Optional<Language> headlineLanguage(ReleaseLine line) {
        return Stream.of(address.in().stream(), readingLanguages.stream(), Arrays.stream(Language.values()))
                .flatMap(each -> each)
                .filter(line.texts()::containsKey)
                .findFirst();
    }

    private String until(UnderEmbargo embargo) {
        if (embargo.form() == EmbargoForm.INSTANT && embargo.lift().isPresent()) {
            return wording.times().dayAndTime(embargo.lift().get(), wording.language());
        }
        var until = wording.capitalised(wording.until(embargo));
        return embargo.expected()
                .map(at -> wording.say(
                        "release.newsroom.until-expected",
                        until,
                        wording.times().dayAndTime(at, wording.language())))
                .orElse(until);
    }

    private String neutral(ReleaseLine line) {
        return line.withdrawn()
                ? wording.say("release.newsroom.withdrawn", line.number().toString())
                : wording.say("release.newsroom.neutral", wording.kind(line.kind()));
    }

    private String whatToDo(ReleaseLine line) {
        return line.embargo()
                .flatMap(UnderEmbargo::obstacle)
                .map(obstacle -> switch (obstacle) {
                    case TERMS_NOT_ACCEPTED -> wording.say("release.newsroom.accept-first");
                    case EXTENSION_NOT_CONFIRMED -> wording.say("release.newsroom.confirm-first");
                })
                .orElse("");
    }

    private static List<ReleaseLines.LanguageMark> marks(ReleaseLine line) {
        return Arrays.stream(Language.values())
                .map(language -> new ReleaseLines.LanguageMark(
                        language.tag().toUpperCase(Locale.ROOT),
                        !line.languages().contains(language)))
                .toList();
    }

    private String spoken(ReleaseLine line) {
        var there = Arrays.stream(Language.values())
                .filter(line.languages()::contains)
                .map(Language::ownName)
                .collect(Collectors.joining(", "));
        return wording.say("release.newsroom.languages", there);
    }

    private List<ReleaseLines.LineTag> tags(ReleaseLine line) {
        var tags = new ArrayList<ReleaseLines.LineTag>();
        if (line.withdrawn()) {
            tags.add(tag("release.newsroom.tag.withdrawn", ReleaseLines.TagKind.alert));
        }
        line.embargo()
                .filter(UnderEmbargo::held)
                .ifPresent(held -> tags.add(tag("release.newsroom.tag.held", ReleaseLines.TagKind.plain)));
        line.corrected().ifPresent(at -> tags.add(new ReleaseLines.LineTag(corrected(at), ReleaseLines.TagKind.plain)));
        if (line.replaced()) {
            tags.add(tag("release.newsroom.tag.replaced", ReleaseLines.TagKind.plain));
        }
        return tags;
    }

    private String corrected(Instant at) {
        var times = wording.times();
        return times.day(at).equals(today)
                ? wording.say("release.newsroom.tag.corrected-at", times.time(at))
                : wording.say(
                        "release.newsroom.tag.corrected-on", times.dayAndMonth(times.day(at), wording.language()));
    }

    private ReleaseLines.LineTag tag(String key, ReleaseLines.TagKind kind) {
        return new ReleaseLines.LineTag(wording.say(key), kind);
    }
}
