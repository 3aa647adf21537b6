/** Agencies by name. */
@NullMarked
package id.sasando.agencies.naming;

import org.jspecify.annotations.NullMarked;
