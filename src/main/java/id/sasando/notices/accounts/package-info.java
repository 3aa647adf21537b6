/** What owners of accounts and the head are told about accounts. */
@NullMarked
package id.sasando.notices.accounts;

import org.jspecify.annotations.NullMarked;
