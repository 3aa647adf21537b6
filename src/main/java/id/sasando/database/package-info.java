/**
 * The database the application runs on: an embedded PostgreSQL started here, or an external one named by the
 * environment. It is used before Spring starts, so that every command of the launcher finds the same data.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package id.sasando.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
