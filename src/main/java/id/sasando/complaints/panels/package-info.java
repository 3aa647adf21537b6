/** Boxes beside a case that a feature of its own fills. */
@NullMarked
package id.sasando.complaints.panels;

import org.jspecify.annotations.NullMarked;
