/** Who has an account: adding, locking, and the questions of other modules. */
@NullMarked
package id.sasando.access.account;

import org.jspecify.annotations.NullMarked;
