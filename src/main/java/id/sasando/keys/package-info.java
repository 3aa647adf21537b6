/**
 * Data keys, blind indexes and the secrets made at first start. Nothing else touches a key.
 *
 * <p>One master secret lies in a file outside the database. It wraps the data keys that lie in the database, and the
 * keys for blind indexes, receipt codes and form fields are derived from it.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package id.sasando.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
