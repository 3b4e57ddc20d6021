/** Tests that look at the whole house. */
@NullMarked
package presscenter;

import org.jspecify.annotations.NullMarked;
