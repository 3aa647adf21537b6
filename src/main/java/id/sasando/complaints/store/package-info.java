/** Where cases are kept, and the one door through which they change: state, history and trail in one transaction. */
@NullMarked
package id.sasando.complaints.store;

import org.jspecify.annotations.NullMarked;
