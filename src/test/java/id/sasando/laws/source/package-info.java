/** Sources as the laws see them, read by the compiler's own parser. */
@org.jspecify.annotations.NullMarked
package id.sasando.laws.source;
