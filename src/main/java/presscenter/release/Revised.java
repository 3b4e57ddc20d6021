package presscenter.release;

import java.time.Instant;
import presscenter.language.Language;

record Revised(Language language, Instant since) {}
