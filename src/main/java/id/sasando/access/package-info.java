/**
 * Accounts, roles and what a role may do. The matrix of roles and permissions is code and cannot be changed at run
 * time; who holds a role is data.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "keys"})
@NullMarked
package id.sasando.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
