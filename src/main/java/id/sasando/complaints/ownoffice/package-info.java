/** Reports about the office itself: who reads them, and that one is none after all. */
@NullMarked
package id.sasando.complaints.ownoffice;

import org.jspecify.annotations.NullMarked;
