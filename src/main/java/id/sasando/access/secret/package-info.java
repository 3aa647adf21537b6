/** Passwords, second factors and one-time links: tried, replaced and destroyed, never read. */
@NullMarked
package id.sasando.access.secret;

import org.jspecify.annotations.NullMarked;
