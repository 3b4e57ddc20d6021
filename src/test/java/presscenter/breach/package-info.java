@NullMarked
package presscenter.breach;

import org.jspecify.annotations.NullMarked;
