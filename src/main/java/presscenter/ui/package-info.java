/** Parts of pages that two modules use. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package presscenter.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
