/** The application as it is shipped, started as a process of its own. */
@NullMarked
package presscenter.packaged;

import org.jspecify.annotations.NullMarked;
