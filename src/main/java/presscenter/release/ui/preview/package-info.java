/** What some reader would see of a release, and when. */
@NullMarked
package presscenter.release.ui.preview;

import org.jspecify.annotations.NullMarked;
