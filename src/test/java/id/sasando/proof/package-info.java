/** Proofs over the whole: what the running application must never tell, keep or lose. */
@org.jspecify.annotations.NullMarked
package id.sasando.proof;
