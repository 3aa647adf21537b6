/** Placement agencies (P3MI) as named parties. Licence, branches and permits come with their registry. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "keys",
            "reference",
            "clocks",
            "web",
            "documents",
            "notices",
            "wording"
        })
@NullMarked
package id.sasando.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
