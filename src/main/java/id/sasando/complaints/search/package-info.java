/** Finding a case by number, name, alias, phone or village, with one letter forgiven. */
@NullMarked
package id.sasando.complaints.search;

import org.jspecify.annotations.NullMarked;
