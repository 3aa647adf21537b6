/** Files of cases: checked, cleaned, sealed in pieces in the database, and handed out as attachments only. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "access", "keys", "reference", "clocks", "web"})
@NullMarked
package id.sasando.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
