/** The answers of a report: what they are, what they must be, what may be chosen, and how they become a complaint. */
@NullMarked
package id.sasando.publicsite.answers;

import org.jspecify.annotations.NullMarked;
