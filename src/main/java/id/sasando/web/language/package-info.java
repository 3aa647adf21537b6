/** Indonesian first, English under /en, without a cookie. */
@NullMarked
package id.sasando.web.language;

import org.jspecify.annotations.NullMarked;
