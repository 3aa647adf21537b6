/** Renders jte pages and builds the frame around them. */
@NullMarked
package id.sasando.web.view;

import org.jspecify.annotations.NullMarked;
