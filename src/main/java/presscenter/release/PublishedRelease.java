package presscenter.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import presscenter.language.Language;
import presscenter.language.Localized;

/**
 * A release in one language, as one reader may see it now.
 *
 * @param number its number
 * @param kind what it is
 * @param language the text's
 * @param source in which it was first written
 * @param languages in which it can be read
 * @param missing the others: why, and when they follow
 * @param text the words; empty if there is none in this language, or if only a notice may be seen
 * @param facts what stands beside the texts; empty where only a notice may be seen
 * @param visibleFrom since when it is out; empty under embargo
 * @param embargo if it is under embargo
 * @param delivery whether a speech is to be checked
 * @param notices corrections and the like, oldest first; of a withdrawn release the withdrawal alone
 * @param replacedBy the newer release
 * @param withdrawn when it was taken back
 * @param revisedSince since when this text is being revised, under embargo only
 */
public record PublishedRelease(
        ReleaseNumber number,
        ReleaseKind kind,
        Language language,
        Language source,
        Set<Language> languages,
        Map<Language, Missing> missing,
        Optional<Text> text,
        Optional<PublicFacts> facts,
        Optional<Instant> visibleFrom,
        Optional<UnderEmbargo> embargo,
        Delivery delivery,
        List<PublicNotice> notices,
        Optional<ReleaseNumber> replacedBy,
        Optional<Instant> withdrawn,
        Optional<Instant> revisedSince) {
    public PublishedRelease {
        languages = Set.copyOf(languages);
        missing = Map.copyOf(missing);
        notices = List.copyOf(notices);
    }

    /**
     * A text that there is not.
     *
     * @param expected when it follows; empty if nobody said
     * @param reason why, as an officer told it (E21); none if nobody did, or if this reader may read no text at all
     */
    public record Missing(Optional<Instant> expected, Localized<String> reason) {
        /** Nobody said anything of it. */
        public static final Missing UNTOLD = new Missing(Optional.empty(), Localized.none());

        /** Whether one can wait for it: it has a time, or nothing says that it will not come. */
        public boolean mayFollow() {
            return expected.isPresent() || reason.isEmpty();
        }
    }

    /**
     * The words.
     *
     * @param version outward: begins at 1 at the lift (E47)
     * @param headline one line
     * @param lede one paragraph
     * @param body cleaned by allow-list, again, for showing (S8)
     */
    public record Text(int version, String headline, String lede, RichHtml body) {}
}
