/** How the desk's pages of a case say things: labels, the timeline, and what a refused form shows. No rules, no SQL. */
@NullMarked
package id.sasando.complaints.words;

import org.jspecify.annotations.NullMarked;
