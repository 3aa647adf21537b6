/**
 * What citizens see: the home page, emergency numbers, the form that lodges a complaint, and following by code. No
 * account, no cookie, no session.
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
            "wording",
            "complaints",
            "agencies"
        })
@NullMarked
package id.sasando.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
