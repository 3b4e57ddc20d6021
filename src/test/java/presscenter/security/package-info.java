@NullMarked
package presscenter.security;

import org.jspecify.annotations.NullMarked;
