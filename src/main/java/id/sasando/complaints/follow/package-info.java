/** What the holder of a receipt code sees and does. */
@NullMarked
package id.sasando.complaints.follow;

import org.jspecify.annotations.NullMarked;
