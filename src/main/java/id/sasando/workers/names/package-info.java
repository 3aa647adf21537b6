/** The words of which names are made, and how each of them sounds. */
@NullMarked
package id.sasando.workers.names;

import org.jspecify.annotations.NullMarked;
