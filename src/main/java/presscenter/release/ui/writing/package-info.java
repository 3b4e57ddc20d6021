/** One release at the desk: its texts, facts, versions, and every verb on it. */
@NullMarked
package presscenter.release.ui.writing;

import org.jspecify.annotations.NullMarked;
