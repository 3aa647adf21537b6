/** The way in: password, then code; or a one-time link. */
@NullMarked
package id.sasando.access.signin;

import org.jspecify.annotations.NullMarked;
