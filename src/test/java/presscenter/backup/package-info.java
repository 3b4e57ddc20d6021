/** Everything is there again, or nothing was touched. */
@NullMarked
package presscenter.backup;

import org.jspecify.annotations.NullMarked;
