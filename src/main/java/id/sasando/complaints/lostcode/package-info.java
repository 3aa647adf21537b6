/** A reporter who lost the code gets a new one, if they know what only they would know. */
@NullMarked
package id.sasando.complaints.lostcode;

import org.jspecify.annotations.NullMarked;
