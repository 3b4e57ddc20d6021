/** What a reader sees: the list, a release, and what can be done with it. */
@NullMarked
package presscenter.release.ui.newsroom;

import org.jspecify.annotations.NullMarked;
