@NullMarked
package presscenter.security.ui;

import org.jspecify.annotations.NullMarked;
