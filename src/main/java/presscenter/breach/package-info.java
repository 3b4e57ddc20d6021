/** The breach desk: what was seen before its time, our own log first, and what follows for whom. */
@ApplicationModule(
        allowedDependencies = {
            "accreditation",
            "audit",
            "embargo",
            "language",
            "mail",
            "media",
            "release",
            "role",
            "security",
            "ui"
        })
@NullMarked
package presscenter.breach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
