/** How a report is left and found again: what lies beside it, where its steps are, what a browser may keep, its end. */
@NullMarked
package id.sasando.publicsite.ways;

import org.jspecify.annotations.NullMarked;
