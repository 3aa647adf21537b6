/** Following a report by its code. The case travels in a sealed field that lives two hours; no session, no cookie. */
@NullMarked
package id.sasando.publicsite.follow;

import org.jspecify.annotations.NullMarked;
