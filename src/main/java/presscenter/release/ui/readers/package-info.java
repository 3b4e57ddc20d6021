/** Who may read a release, and who read it. Nobody imports it. */
@NullMarked
package presscenter.release.ui.readers;

import org.jspecify.annotations.NullMarked;
