/** Templates and message files as the laws see them. */
@org.jspecify.annotations.NullMarked
package id.sasando.laws.pages;
