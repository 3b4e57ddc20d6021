@NullMarked
package presscenter.paper;

import org.jspecify.annotations.NullMarked;
