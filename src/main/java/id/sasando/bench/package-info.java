/** Measures the running application on a synthetic set, made by the generator of the demonstration. */
@ApplicationModule(allowedDependencies = {"shared", "access", "keys", "reference", "workers", "complaints", "demo"})
@NullMarked
package id.sasando.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
