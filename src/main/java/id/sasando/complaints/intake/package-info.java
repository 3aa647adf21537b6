/** Taking a complaint in, from the portal or from any other channel. */
@NullMarked
package id.sasando.complaints.intake;

import org.jspecify.annotations.NullMarked;
