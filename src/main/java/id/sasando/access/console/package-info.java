/** The command that makes accounts. */
@NullMarked
package id.sasando.access.console;

import org.jspecify.annotations.NullMarked;
