/** The master secret, what is derived from it, and the wrapped data keys. */
@NullMarked
package id.sasando.keys.ring;

import org.jspecify.annotations.NullMarked;
