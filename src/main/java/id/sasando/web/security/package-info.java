/** The filter chain, headers and the check of each handler's permission. */
@NullMarked
package id.sasando.web.security;

import org.jspecify.annotations.NullMarked;
