/** All open work of one officer goes to another in one step. */
@NullMarked
package id.sasando.complaints.handover;

import org.jspecify.annotations.NullMarked;
