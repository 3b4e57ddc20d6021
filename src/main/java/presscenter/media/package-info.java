/**
 * Files that people hand in: checked by what they hold, kept sealed outside of the web root, gone when they are
 * deleted.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package presscenter.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
