@NullMarked
package presscenter.release.ui.newsroom;

import org.jspecify.annotations.NullMarked;
