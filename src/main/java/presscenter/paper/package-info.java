/** Words on sheets: PDF that also a screen reader can read, with the house's fonts in it. */
@ApplicationModule(allowedDependencies = "language")
@NullMarked
package presscenter.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
