/**
 * The people whom the office serves: names and aliases, phones, where they are from. NIK and passport are sealed and
 * may be missing; nothing here ever requires a paper.
 */
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
package id.sasando.workers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
