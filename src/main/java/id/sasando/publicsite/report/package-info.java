/**
 * The form that lodges a complaint: one question for each page. Earlier answers travel in one sealed field; nothing is
 * stored before the last page, except files that wait under the form.
 */
@NullMarked
package id.sasando.publicsite.report;

import org.jspecify.annotations.NullMarked;
