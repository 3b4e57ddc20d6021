/** The pages of the breach desk, and the plain one on which a measure is appealed against. */
@NullMarked
package presscenter.breach.ui;

import org.jspecify.annotations.NullMarked;
