@NullMarked
package presscenter.breach.ui;

import org.jspecify.annotations.NullMarked;
