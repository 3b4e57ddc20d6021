package presscenter.release;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.language.Localized;

record MissingText(
        Language language,
        @Nullable Instant expected,
        @Nullable Localized<String> reason) {
    PublishedRelease.Missing told() {
        return new PublishedRelease.Missing(Optional.ofNullable(expected), reason == null ? Localized.none() : reason);
    }
}
