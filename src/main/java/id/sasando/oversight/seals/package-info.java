/** The newest root of the trail, for paper. */
@NullMarked
package id.sasando.oversight.seals;

import org.jspecify.annotations.NullMarked;
