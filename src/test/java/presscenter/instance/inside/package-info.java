/**
 * What is put beside the packaged classes in such a process, and the words in which the two sides speak. Nothing of it
 * is in the shipped jar.
 */
@NullMarked
package presscenter.instance.inside;

import org.jspecify.annotations.NullMarked;
