/** How a case ends: resolved with an outcome, confirmed by a second pair of eyes, or withdrawn by who brought it. */
@NullMarked
package id.sasando.complaints.ending;

import org.jspecify.annotations.NullMarked;
