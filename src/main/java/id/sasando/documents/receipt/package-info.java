/** Receipts that this office signed: making them, and letting anybody verify them. */
@NullMarked
package id.sasando.documents.receipt;

import org.jspecify.annotations.NullMarked;
