/** What was decided and what was read, kept for ever and chained. */
@ApplicationModule(allowedDependencies = {"language", "role", "ui"})
@NullMarked
package presscenter.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
