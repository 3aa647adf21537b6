/** The server as a process of its own, and what the machine can do. */
@NullMarked
package id.sasando.bench.machine;

import org.jspecify.annotations.NullMarked;
