/** Compiled classes as the laws see them, and the golden files. */
@org.jspecify.annotations.NullMarked
package id.sasando.laws.code;
