@NullMarked
package presscenter.ui;

import org.jspecify.annotations.NullMarked;
