/** Makes the synthetic set and brings it into the database by COPY. */
@NullMarked
package id.sasando.bench.load;

import org.jspecify.annotations.NullMarked;
