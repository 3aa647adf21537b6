/** Countries, code lists and telephone numbers. */
@NullMarked
package id.sasando.reference.lists;

import org.jspecify.annotations.NullMarked;
