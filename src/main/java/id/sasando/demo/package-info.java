/** Synthetic data of this office's shape, with one account for each role. Never beside real data. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "keys",
            "reference",
            "clocks",
            "documents",
            "workers",
            "agencies",
            "partners",
            "complaints"
        })
@NullMarked
package id.sasando.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
