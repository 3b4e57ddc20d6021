/** The frame around every page: layouts, menu, language switch, error pages. */
@ApplicationModule(allowedDependencies = {"language", "role", "security", "ui"})
@NullMarked
package presscenter.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
