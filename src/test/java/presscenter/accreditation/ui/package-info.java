@NullMarked
package presscenter.accreditation.ui;

import org.jspecify.annotations.NullMarked;
