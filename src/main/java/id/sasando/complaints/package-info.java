/** Complaints and the case files that grow from them: from the first word of a reporter to the outcome. */
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
            "wording",
            "workers",
            "agencies",
            "partners"
        })
@NullMarked
package id.sasando.complaints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
