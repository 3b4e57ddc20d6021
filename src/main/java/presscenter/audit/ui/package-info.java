/** The administrator's view of the audit trail. Nobody imports it. */
@NullMarked
package presscenter.audit.ui;

import org.jspecify.annotations.NullMarked;
