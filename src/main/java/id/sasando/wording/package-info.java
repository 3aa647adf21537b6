/** Reads what people type the way they mean it: telephone numbers. Pure: what it must know is an argument. */
@ApplicationModule(allowedDependencies = {"shared", "reference"})
@NullMarked
package id.sasando.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
