/** The demonstration world; in the demo profile only. */
@ApplicationModule(
        allowedDependencies = {
            "accreditation",
            "audit",
            "breach",
            "embargo",
            "language",
            "release",
            "role",
            "security",
            "shell",
            "ui"
        })
@NullMarked
package presscenter.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
