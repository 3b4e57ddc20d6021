@NullMarked
package presscenter.embargo;

import org.jspecify.annotations.NullMarked;
