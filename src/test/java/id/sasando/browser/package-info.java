/** Real headless Chromium against the running application. */
@org.jspecify.annotations.NullMarked
package id.sasando.browser;
