/** Pictures drawn anew from their pixels alone. */
@NullMarked
package id.sasando.documents.cleaning.picture;

import org.jspecify.annotations.NullMarked;
