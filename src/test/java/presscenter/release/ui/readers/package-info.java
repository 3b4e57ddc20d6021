@NullMarked
package presscenter.release.ui.readers;

import org.jspecify.annotations.NullMarked;
