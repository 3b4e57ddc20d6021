package presscenter.release.ui.newsroom;

import java.util.Optional;
import presscenter.release.PublishedRelease;
import presscenter.release.UnderEmbargo;

/** What changed between two looks at a release, for a notice that says it without a word of the text (E46). */
final class WhatHappened {
    private WhatHappened() {}

    /** The key of the message; it takes the number. Empty if it need not be said. */
    static Optional<String> between(PublishedRelease was, PublishedRelease is) {
        if (was.withdrawn().isEmpty() && is.withdrawn().isPresent()) {
            return Optional.of("release.reading.told.withdrawn");
        }
        if (was.embargo().isPresent() && is.embargo().isEmpty()) {
            return Optional.of("release.reading.told.lifted");
        }
        if (isHeld(was) != isHeld(is)) {
            return Optional.of(isHeld(is) ? "release.reading.told.held" : "release.reading.told.released");
        }
        if (is.embargo().isPresent() && !lift(was).equals(lift(is))) {
            return Optional.of("release.reading.told.new-time");
        }
        if (is.notices().size() > was.notices().size()) {
            return Optional.of("release.reading.told.noted");
        }
        if (was.replacedBy().isEmpty() && is.replacedBy().isPresent()) {
            return Optional.of("release.reading.told.replaced");
        }
        return was.text().equals(is.text()) ? Optional.empty() : Optional.of("release.reading.told.newer");
    }

    private static boolean isHeld(PublishedRelease release) {
        return release.embargo().filter(UnderEmbargo::held).isPresent();
    }

    private static Optional<?> lift(PublishedRelease release) {
        return release.embargo().flatMap(UnderEmbargo::lift);
    }
}
