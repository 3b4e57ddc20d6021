/** Everything in one encrypted file, and back again. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package presscenter.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
