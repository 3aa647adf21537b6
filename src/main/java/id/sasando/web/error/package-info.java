/** One place where failures become pages. */
@NullMarked
package id.sasando.web.error;

import org.jspecify.annotations.NullMarked;
