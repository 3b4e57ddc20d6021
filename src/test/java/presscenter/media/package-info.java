@NullMarked
package presscenter.media;

import org.jspecify.annotations.NullMarked;
