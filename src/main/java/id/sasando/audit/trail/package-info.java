/** Storing and reading the trail. */
@NullMarked
package id.sasando.audit.trail;

import org.jspecify.annotations.NullMarked;
