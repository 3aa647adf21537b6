/**
 * Time as the office counts it: working days, deadlines, opening hours, and what may be promised of them. All days and
 * hours are those of the office's zone.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "access", "reference"})
@NullMarked
package id.sasando.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
