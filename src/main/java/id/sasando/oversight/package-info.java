/** The auditor's pages: the trail and numbers. Never the text of a case. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "access", "keys", "reference", "clocks", "web", "documents", "complaints"
        })
@NullMarked
package id.sasando.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
