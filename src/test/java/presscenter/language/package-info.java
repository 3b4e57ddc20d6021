@NullMarked
package presscenter.language;

import org.jspecify.annotations.NullMarked;
