/** How typed values become values: days in forms. */
@NullMarked
package id.sasando.web.forms;

import org.jspecify.annotations.NullMarked;
