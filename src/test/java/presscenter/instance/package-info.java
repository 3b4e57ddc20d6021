/**
 * The packaged application as tests run it: in a process of its own, with a clock that a test moves and the accounts
 * and releases that a test gives. The journeys use it, and whatever compares whole worlds.
 */
@NullMarked
package presscenter.instance;

import org.jspecify.annotations.NullMarked;
