/** Why a file has no clean copy, and the way out of a half-done cleaning. */
@NullMarked
package id.sasando.documents.cleaning.refusal;

import org.jspecify.annotations.NullMarked;
