/** The work lists of the desk: what is due, whose it is, and in which order. */
@NullMarked
package id.sasando.complaints.worklist;

import org.jspecify.annotations.NullMarked;
