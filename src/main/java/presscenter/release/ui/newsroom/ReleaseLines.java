package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/**
 * The newsroom's list: the band of what is under embargo, then the days. It is given as a whole; if the whole equals
 * what was shown last, nothing is sent (E39). The browser finds what changed, and keeps the reader's place and focus.
 */
@Tag("release-lines")
@JsModule("./components/release-lines.ts")
class ReleaseLines extends Component {
    /** How a language of a release stands, by the two letters that are shown; what is missing is struck through. */
    record LanguageMark(String code, boolean missing) implements Serializable {}

    /** What colour stands with a word about a line. */
    enum TagKind {
        plain,
        alert,
        good
    }

    /** A word about a line: corrected, replaced, withdrawn, held. */
    record LineTag(String words, TagKind kind) implements Serializable {}

    /**
     * One release. All strings are ready to be read in the reader's language, on the reader's clock.
     *
     * @param number the release's number, the key of the line
     * @param href where the line leads, relative to the application
     * @param time the time of today, or the date
     * @param dateTime the same for machines, as HTML's {@code time} takes it
     * @param embargo until when, in words; null if the release is out
     * @param lede may be empty
     * @param lang the BCP 47 tag of headline and lede
     * @param languagesSpoken what a screen reader says instead of the struck-through letters
     * @param fresh whether it came since the reader's last visit
     */
    record Line(
            String number,
            String href,
            String time,
            String dateTime,
            String kind,
            @Nullable String embargo,
            String headline,
            String lede,
            String lang,
            List<LanguageMark> languages,
            String languagesSpoken,
            List<LineTag> tags,
            boolean fresh)
            implements Serializable {
        Line {
            languages = List.copyOf(languages);
            tags = List.copyOf(tags);
        }
    }

    /**
     * Lines under one heading.
     *
     * @param band whether it is the amber band of what is under embargo
     */
    record Group(String heading, boolean band, List<Line> lines) implements Serializable {
        Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A group as it is sent, put into the browser's words once, however many pages show it.
     *
     * @param group what it says
     * @param sent the same as JSON, never to be changed
     */
    record Ready(Group group, JsonNode sent) implements Serializable {
        static Ready of(Group group) {
            var json = JacksonUtils.beanToJson(group).toString();
            return new Ready(group, JsonNodeFactory.instance.rawValueNode(new RawValue(json)));
        }
    }

    /**
     * The list's own words.
     *
     * @param fresh what is said of a line that came since the last visit
     * @param arrived said politely if a line is new in this list; empty: nothing is said, as after “older”
     * @param above on the button that appears if a line came above what is in sight
     * @param older the words of the link at the end
     */
    record Texts(String fresh, String arrived, String above, String older, String emptyHeading, String emptyHint)
            implements Serializable {}

    private record Shown(List<Group> groups, Texts texts) implements Serializable {}

    private @Nullable Shown shown;

    /** Shows these groups in this order, those without lines left out; sends nothing if it shows them already. */
    void show(List<Ready> groups, Texts texts) {
        var next = new Shown(groups.stream().map(Ready::group).toList(), texts);
        if (!next.equals(shown)) {
            shown = next;
            var lines = JacksonUtils.createObjectNode();
            lines.putArray("groups").addAll(groups.stream().map(Ready::sent).toList());
            lines.set("texts", JacksonUtils.beanToJson(texts));
            getElement().setPropertyJson("lines", lines);
        }
    }

    /** How many of these lines were not in what was shown last; zero if nothing was: the first list is no news. */
    long arriving(List<Ready> groups) {
        if (shown == null) {
            return 0;
        }
        Set<String> known = numbers(shown.groups()).collect(Collectors.toSet());
        return numbers(groups.stream().map(Ready::group).toList())
                .filter(number -> !known.contains(number))
                .count();
    }

    /** Marks the release that is open beside the list; null if none is. */
    void setCurrent(@Nullable String number) {
        getElement().setProperty("current", number);
    }

    /** Where the link at the end leads; null if nothing is older. */
    void setOlder(@Nullable String href) {
        getElement().setProperty("older", href);
    }

    private static Stream<String> numbers(List<Group> groups) {
        return groups.stream().flatMap(group -> group.lines().stream()).map(Line::number);
    }
}
