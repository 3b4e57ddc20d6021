@NullMarked
package presscenter.accreditation;

import org.jspecify.annotations.NullMarked;
