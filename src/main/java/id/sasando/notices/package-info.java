/**
 * Mail: written in the transaction of the act that causes it, handed over later and at least once. A mail says that
 * there is something new, and never what a case is about.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "access", "keys", "reference", "clocks", "web", "documents"})
@NullMarked
package id.sasando.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
