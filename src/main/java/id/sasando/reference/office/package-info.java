/** The office that this installation serves, read from its file. */
@NullMarked
package id.sasando.reference.office;

import org.jspecify.annotations.NullMarked;
