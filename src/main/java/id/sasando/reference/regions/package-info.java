/** Regions and the search for a village. */
@NullMarked
package id.sasando.reference.regions;

import org.jspecify.annotations.NullMarked;
