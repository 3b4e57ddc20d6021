@NullMarked
package presscenter.demo;

import org.jspecify.annotations.NullMarked;
