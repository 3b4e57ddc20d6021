/** Who is there: accounts, sign-in, sessions, and what a page may do. */
@ApplicationModule(allowedDependencies = {"audit", "embargo", "language", "role", "ui"})
@NullMarked
package presscenter.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
