/** Runs what repeats, once over all nodes. */
@NullMarked
package id.sasando.clocks.jobs;

import org.jspecify.annotations.NullMarked;
