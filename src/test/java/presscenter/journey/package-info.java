/** Journeys through a real browser. */
@NullMarked
package presscenter.journey;

import org.jspecify.annotations.NullMarked;
