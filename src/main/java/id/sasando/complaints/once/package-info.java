/** Forms of officers that do their work once, however often they are sent. */
@NullMarked
package id.sasando.complaints.once;

import org.jspecify.annotations.NullMarked;
