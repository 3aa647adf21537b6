/** Plays reporters and officers over HTTP, and plain JDBC beside them. */
@NullMarked
package id.sasando.bench.drive;

import org.jspecify.annotations.NullMarked;
