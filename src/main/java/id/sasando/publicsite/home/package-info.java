/** The home page, emergency numbers, the notices and the quick exit. */
@NullMarked
package id.sasando.publicsite.home;

import org.jspecify.annotations.NullMarked;
