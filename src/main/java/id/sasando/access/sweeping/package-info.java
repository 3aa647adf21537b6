/** Takes away what signing in leaves behind. */
@NullMarked
package id.sasando.access.sweeping;

import org.jspecify.annotations.NullMarked;
