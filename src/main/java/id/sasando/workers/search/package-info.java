/** Finding people by name, phone, village and NIK. */
@NullMarked
package id.sasando.workers.search;

import org.jspecify.annotations.NullMarked;
