/** One's own account: sessions, password, second factor. */
@NullMarked
package id.sasando.access.session;

import org.jspecify.annotations.NullMarked;
