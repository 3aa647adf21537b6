/** The trail in sealed batches: Merkle roots, chained and signed, and their verification. */
@NullMarked
package id.sasando.audit.chain;

import org.jspecify.annotations.NullMarked;
