/** Tests of the releases: the desk, the embargo, what readers see. */
@NullMarked
package presscenter.release;

import org.jspecify.annotations.NullMarked;
