/** The newsroom of an institution that speaks to the world's press in three languages. */
@NullMarked
package presscenter;

import org.jspecify.annotations.NullMarked;
