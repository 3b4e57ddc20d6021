package presscenter.release.ui;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import presscenter.language.Language;
import presscenter.language.Moment;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.TextState;

/**
 * How a release stands, without the words that are being written: if this is the same, a colleague did nothing that its
 * page has to show.
 */
public record Standing(List<Object> whole, Map<Language, Text> texts) {
    /** How one text stands. */
    record Text(
            Optional<Integer> approved,
            Optional<Integer> working,
            Optional<TextState> state,
            boolean outOfDate,
            Optional<Instant> absenceUntil,
            List<DeskRelease.Assigned> assigned,
            Set<Action> actions) {
        private static Text of(DeskRelease.Text text) {
            return new Text(
                    text.approved().map(DeskRelease.Version::number),
                    text.working().map(DeskRelease.Version::number),
                    text.working().map(DeskRelease.Version::state),
                    text.outOfDate(),
                    text.absenceUntil().map(Moment::instant),
                    text.assigned(),
                    text.actions());
        }
    }

    public static Standing of(DeskRelease release) {
        return new Standing(
                List.of(
                        release.state(),
                        release.source(),
                        release.facts(),
                        release.approvedFacts(),
                        release.contact(),
                        release.embargo(),
                        release.window(),
                        release.circle(),
                        release.out(),
                        release.heldSince(),
                        release.doubt(),
                        release.allHeldSince(),
                        release.delivery(),
                        release.replacedBy(),
                        release.notices(),
                        release.opened(),
                        release.canRead(),
                        release.actions()),
                Arrays.stream(Language.values())
                        .collect(Collectors.toMap(each -> each, each -> Text.of(release.text(each)))));
    }

    /** Whether the text in this language is to be shown anew, and not only what stands around it. */
    public boolean isOtherIn(Language language, Standing before) {
        return !Objects.equals(texts.get(language), before.texts.get(language));
    }
}
