/** Parties of a case: taking away a respondent who was named wrongly. */
@NullMarked
package id.sasando.complaints.parties;

import org.jspecify.annotations.NullMarked;
