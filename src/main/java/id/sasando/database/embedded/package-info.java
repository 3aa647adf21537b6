/**
 * The PostgreSQL that comes with the application: unpacked, started, watched and stopped here. Only {@link
 * id.sasando.database.Database} and test support use it.
 */
@NullMarked
package id.sasando.database.embedded;

import org.jspecify.annotations.NullMarked;
