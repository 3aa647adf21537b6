/**
 * Dated lists that no case of ours makes: regions, countries, codes, telephone numbers, legal numbers, holidays, and the
 * office itself. Every row names its source; a code that was once used is never deleted.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "access"})
@NullMarked
package id.sasando.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
