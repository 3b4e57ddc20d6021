@NullMarked
package presscenter.shell;

import org.jspecify.annotations.NullMarked;
