/** How fast the packaged application is, and how much memory it takes: {@code ./press bench}. */
@NullMarked
package presscenter.bench;

import org.jspecify.annotations.NullMarked;
