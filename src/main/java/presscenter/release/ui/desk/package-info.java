/** What the desk has to do, and the board of all releases. */
@NullMarked
package presscenter.release.ui.desk;

import org.jspecify.annotations.NullMarked;
