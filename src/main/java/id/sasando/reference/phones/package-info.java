/** The desk's list of telephone numbers to be confirmed, and how a number is confirmed, entered and ended. */
@NullMarked
package id.sasando.reference.phones;

import org.jspecify.annotations.NullMarked;
