/** Layout, page frame, error pages, security headers and the sealed form field: what every page stands on. */
@ApplicationModule(allowedDependencies = {"shared", "access", "keys"})
@NullMarked
package id.sasando.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
