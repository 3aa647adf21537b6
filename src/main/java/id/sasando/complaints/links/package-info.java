/** Linking cases that belong together. */
@NullMarked
package id.sasando.complaints.links;

import org.jspecify.annotations.NullMarked;
