/** The append-only trail of every change and every opening. An entry holds ids and field names, never a value. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package id.sasando.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
