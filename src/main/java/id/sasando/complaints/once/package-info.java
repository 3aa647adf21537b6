/** Forms that do their work once, however often they are sent, and never claim to have done what they did not. */
@NullMarked
package id.sasando.complaints.once;

import org.jspecify.annotations.NullMarked;
