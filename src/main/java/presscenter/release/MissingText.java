package presscenter.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;

record MissingText(Language language, @Nullable Instant expected) {}
