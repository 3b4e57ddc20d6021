/** Views of people and of one's own account. Nobody imports them. */
@NullMarked
package presscenter.security.ui;

import org.jspecify.annotations.NullMarked;
