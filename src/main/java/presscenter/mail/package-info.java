/** Letters that arrive: each written when it is sent, at least once, never lost. */
@ApplicationModule(allowedDependencies = {"audit", "backup", "language", "role", "ui"})
@NullMarked
package presscenter.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
