@NullMarked
package presscenter.release.ui;

import org.jspecify.annotations.NullMarked;
