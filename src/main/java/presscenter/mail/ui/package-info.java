/** The administrator's view of the letters. Nobody imports it. */
@NullMarked
package presscenter.mail.ui;

import org.jspecify.annotations.NullMarked;
