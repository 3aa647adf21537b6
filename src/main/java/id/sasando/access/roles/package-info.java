/** Who holds which role: granting, confirming, refusing and taking away. */
@NullMarked
package id.sasando.access.roles;

import org.jspecify.annotations.NullMarked;
