/** What happens before and around the application: arguments, database, reference data, commands and the doctor. */
@ApplicationModule(
        allowedDependencies = {"shared", "database", "keys", "reference", "documents", "notices", "demo", "bench"})
@NullMarked
package id.sasando.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
