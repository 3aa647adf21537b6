/** Somebody leaves the office, or their sessions are ended. */
@NullMarked
package id.sasando.access.leaving;

import org.jspecify.annotations.NullMarked;
