/** A reporter finds an opening of their case strange: that becomes a report about the office. */
@NullMarked
package id.sasando.complaints.suspicion;

import org.jspecify.annotations.NullMarked;
