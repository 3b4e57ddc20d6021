@NullMarked
package presscenter.release.ui.keeping;

import org.jspecify.annotations.NullMarked;
