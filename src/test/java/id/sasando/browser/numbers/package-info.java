/** The pages that name telephone numbers, in a browser. */
@org.jspecify.annotations.NullMarked
package id.sasando.browser.numbers;
