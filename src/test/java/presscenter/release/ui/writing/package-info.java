@NullMarked
package presscenter.release.ui.writing;

import org.jspecify.annotations.NullMarked;
