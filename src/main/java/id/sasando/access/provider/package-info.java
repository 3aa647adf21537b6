/** Signing in by an identity provider that the operator names (OpenID Connect). Off unless configured. */
@NullMarked
package id.sasando.access.provider;

import org.jspecify.annotations.NullMarked;
