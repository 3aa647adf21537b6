/** How an officer moves a case along its states, to its end and back. */
@NullMarked
package id.sasando.complaints.lifecycle;

import org.jspecify.annotations.NullMarked;
