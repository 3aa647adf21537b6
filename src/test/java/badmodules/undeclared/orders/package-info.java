/** Says that it uses nothing, and uses stock. */
@ApplicationModule(allowedDependencies = {})
package badmodules.undeclared.orders;

import org.springframework.modulith.ApplicationModule;
