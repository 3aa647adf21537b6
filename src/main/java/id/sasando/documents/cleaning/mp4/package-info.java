/** Recordings in boxes (M4A, 3GP) cleaned in place. */
@NullMarked
package id.sasando.documents.cleaning.mp4;

import org.jspecify.annotations.NullMarked;
