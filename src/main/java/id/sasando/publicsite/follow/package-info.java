/**
 * Following a report by its code. The case travels in a sealed field; no session, no cookie. It dies with
 * the code that opened it, after half an hour untouched, and two hours after the code was entered.
 */
@NullMarked
package id.sasando.publicsite.follow;

import org.jspecify.annotations.NullMarked;
