/** Releases and their texts, from the first draft to what readers see. */
@ApplicationModule(
        allowedDependencies = {"audit", "backup", "embargo", "language", "mail", "paper", "role", "security", "ui"})
@NullMarked
package presscenter.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
