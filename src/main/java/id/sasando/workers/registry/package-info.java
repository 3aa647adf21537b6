/** Registering, changing and finding people. */
@NullMarked
package id.sasando.workers.registry;

import org.jspecify.annotations.NullMarked;
