/** Allowances for sources that stay unknown. */
@NullMarked
package id.sasando.access.limits;

import org.jspecify.annotations.NullMarked;
