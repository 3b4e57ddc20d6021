/** Views of the releases: the newsroom, a release, the desk. Nobody imports them. */
@NullMarked
package presscenter.release.ui;

import org.jspecify.annotations.NullMarked;
