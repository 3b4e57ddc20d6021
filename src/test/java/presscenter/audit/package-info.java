/** Tests of the audit trail and the reader log. */
@NullMarked
package presscenter.audit;

import org.jspecify.annotations.NullMarked;
