/** Browsers that signed in before. */
@NullMarked
package id.sasando.access.device;

import org.jspecify.annotations.NullMarked;
