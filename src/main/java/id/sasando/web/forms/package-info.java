/** Reading uploads and sealing answers. */
@NullMarked
package id.sasando.web.forms;

import org.jspecify.annotations.NullMarked;
