@NullMarked
package presscenter.mail;

import org.jspecify.annotations.NullMarked;
