/** Values that every module speaks with. Tiny on purpose: it depends on nothing and holds no rule of the office. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.sasando.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
