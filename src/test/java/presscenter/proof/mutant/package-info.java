/** Planted leaks, each of which a named test must catch (E8). */
@NullMarked
package presscenter.proof.mutant;

import org.jspecify.annotations.NullMarked;
