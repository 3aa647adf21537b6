/** Partner bodies by name. */
@NullMarked
package id.sasando.partners.naming;

import org.jspecify.annotations.NullMarked;
