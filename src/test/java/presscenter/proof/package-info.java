/** Proofs over the whole house: who may do what, and that nothing leaks. */
@NullMarked
package presscenter.proof;

import org.jspecify.annotations.NullMarked;
