/** One question: may this reader see this version of this text now? */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package presscenter.embargo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
