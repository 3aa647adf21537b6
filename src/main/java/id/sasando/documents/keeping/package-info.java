/** Keeping files sealed in pieces, and handing them out. */
@NullMarked
package id.sasando.documents.keeping;

import org.jspecify.annotations.NullMarked;
