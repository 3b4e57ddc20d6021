/** Who may use the press center, for whom and how long: outlets, applications, decisions on them. */
@ApplicationModule(allowedDependencies = {"audit", "language", "mail", "media", "role", "security", "ui"})
@NullMarked
package presscenter.accreditation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
