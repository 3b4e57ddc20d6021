/** Tests of the administrator's view of the audit trail. */
@NullMarked
package presscenter.audit.ui;

import org.jspecify.annotations.NullMarked;
