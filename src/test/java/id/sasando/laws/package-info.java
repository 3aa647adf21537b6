/** The laws of the house, each with a fixture that it must reject. */
@org.jspecify.annotations.NullMarked
package id.sasando.laws;
