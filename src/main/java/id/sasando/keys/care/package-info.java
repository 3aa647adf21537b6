/** What people do for the keys: confirm a copy of the master secret, change a signing key. */
@NullMarked
package id.sasando.keys.care;

import org.jspecify.annotations.NullMarked;
