/** What an administrator sees of the letters. */
@NullMarked
package presscenter.mail.ui;

import org.jspecify.annotations.NullMarked;
