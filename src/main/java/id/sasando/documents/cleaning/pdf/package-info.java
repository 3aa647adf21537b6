/** A PDF becomes pictures of its pages. */
@NullMarked
package id.sasando.documents.cleaning.pdf;

import org.jspecify.annotations.NullMarked;
