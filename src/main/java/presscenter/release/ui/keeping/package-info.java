/** What is kept once for all releases: names and topics, the rota, the terms of embargo. */
@NullMarked
package presscenter.release.ui.keeping;

import org.jspecify.annotations.NullMarked;
