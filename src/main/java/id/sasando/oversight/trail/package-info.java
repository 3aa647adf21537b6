/** Reading the trail. */
@NullMarked
package id.sasando.oversight.trail;

import org.jspecify.annotations.NullMarked;
