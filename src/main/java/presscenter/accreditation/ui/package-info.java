/** Pages of the applicants, in plain HTML, and views of the accreditation officers. */
@NullMarked
package presscenter.accreditation.ui;

import org.jspecify.annotations.NullMarked;
