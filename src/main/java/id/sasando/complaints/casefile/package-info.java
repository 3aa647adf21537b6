/** The case file: everything of one case on one page, the talk with its reporter, notes and files. */
@NullMarked
package id.sasando.complaints.casefile;

import org.jspecify.annotations.NullMarked;
