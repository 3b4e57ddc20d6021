/** Three languages as equals: words, letters, dates and order as each of them wants them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package presscenter.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
