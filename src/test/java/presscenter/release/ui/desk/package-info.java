@NullMarked
package presscenter.release.ui.desk;

import org.jspecify.annotations.NullMarked;
