/** Bodies that the office works with, as named parties. Units, contacts and accounts come with agreements. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "access", "keys", "reference", "clocks", "web", "documents", "notices"
        })
@NullMarked
package id.sasando.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
