/** Who may do what: the roles of the press center and the annotations that ask for them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package presscenter.role;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
